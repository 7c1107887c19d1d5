import type { Locale } from '../../../core/locale.ts';
import type { ObjectionLimits } from '../../../core/objection-limits.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ListEntry } from '../dataset.ts';
import { disputeOf } from '../model/dispute.ts';
import { translator } from '../words.ts';

/** Where an objection is, in a few words, and whether what comes next is overdue. */
export function objectionState(locale: Locale, { objection }: Pick<ListEntry, 'objection'>, limits: ObjectionLimits) {
  const t = translator(locale);
  const dispute = disputeOf({ objection }, limits);
  if (dispute === 'acknowledge-late') return t('objection.state.filedLate');
  if (dispute === 'settle-late') return t('objection.state.acknowledgedLate');
  return objection === 'none' ? '' : t(`objection.state.${objection}`);
}

/** Where an objection stands, as a sentence. `limits` null = there is none. */
export function objectionSentence(locale: Locale, row: ListEntry, limits: ObjectionLimits | null): string {
  const t = translator(locale);
  if (row.objection === 'none' || limits === null) return t('entry.objection.none');
  const day = (date: string | null): string => (date === null ? '' : formatDay(locale, date));
  const due = row.objection === 'filed' ? limits.acknowledgeBy : limits.settleBy;
  return t(`entry.objection.${row.objection}`, {
    filed: day(row.objection_filed_on),
    acknowledged: day(row.objection_acknowledged_on),
    settled: day(row.objection_settled_on),
    by: day(due),
  });
}
