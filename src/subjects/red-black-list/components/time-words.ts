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

/** The same beside a bar, each with the whole that it is a part of: "in time 23 / 30". */
export function timeParts(locale: Locale, { total, kept, missed, running, overdue, unknown }: TimeCounts): string[] {
  const t = translator(locale);
  const open = { count: running + overdue, total };
  return [
    t('list.time.inTime', { count: kept, total }),
    t('list.time.late', { count: missed, total }),
    overdue > 0 ? t('list.time.openOverdue', { ...open, overdue }) : t('list.time.open', open),
    ...(unknown > 0 ? [t('list.time.unknownOf', { count: unknown, total })] : []),
  ];
}
