import type { Locale } from '../../../core/locale.ts';
import { provisionalYear, type ObjectionLimits } from '../../../core/objection-limits.ts';
import type { LedgerProblem } from '../dataset.ts';
import { problemWords } from './problem-words.ts';

/** Where the objection to a problem stands, and whether its time limits were kept. */
export function objectionLines(locale: Locale, row: LedgerProblem, limits: ObjectionLimits | null): string[] {
  const { t, day } = problemWords(locale);
  if (row.objection === 'none') return [t('problem.objection.none')];
  if (limits === null) return [t('problem.objection.undated')];
  const dayOf = (date: string | null): string => (date === null ? '' : day(date));
  const said = t(`problem.objection.${row.objection}`, {
    filed: dayOf(row.objection_filed_on),
    acknowledged: dayOf(row.objection_acknowledged_on),
    settled: dayOf(row.objection_settled_on),
    by: day(row.objection === 'filed' ? limits.acknowledgeBy : limits.settleBy),
  });
  const late = Math.max(limits.acknowledgedLate, limits.settledLate);
  const year = provisionalYear(limits);
  return [
    said,
    ...(year === null ? [] : [t('problem.objection.provisional', { year })]),
    ...(late > 0
      ? [t(limits.isLateAtLeast ? 'problem.objection.lateAtLeast' : 'problem.objection.late', { days: late })]
      : []),
  ];
}
