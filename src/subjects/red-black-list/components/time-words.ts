import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { TimeCounts } from '../model/in-time.ts';
import { translator } from '../words.ts';

/** What became of places, as one sentence. */
export function timeAnswer(locale: Locale, day: string, { running, ...counts }: TimeCounts): string {
  const t = translator(locale);
  const { total, kept, missed, overdue, unknown } = counts;
  const open = running + overdue;
  const answer = t('list.time.answer', { day: formatDay(locale, day), total, kept, missed, open, overdue });
  return unknown === 0 ? answer : [answer, t('list.time.unknown', { unknown })].join(locale === 'zh' ? '' : ' ');
}

/** The same beside a bar: "30 places: 23 in time, 4 late, 3 not yet fixed (1 overdue)". */
export function timeRow(locale: Locale, { total, kept, missed, running, overdue, unknown }: TimeCounts): string {
  const t = translator(locale);
  const slots = { total, kept, missed, open: running + overdue };
  const row = overdue > 0 ? t('list.time.rowOverdue', { ...slots, overdue }) : t('list.time.row', slots);
  return unknown > 0 ? t('list.time.rowUnknown', { row, unknown }) : row;
}
