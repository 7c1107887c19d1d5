import { isSettled } from '../../core/objection-limits.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing } from '../../releases/check/release-check.ts';
import { missingNotes, type LedgerRow } from './check-problem.ts';

const days = ['objection_filed_on', 'objection_acknowledged_on', 'objection_settled_on'] as const;
/** How many of these days each state of an objection has. */
const daysOf: Record<string, number> = { none: 0, filed: 1, acknowledged: 2, upheld: 3, rejected: 3 };
const mustBeFilled = { zh: '应当填', en: 'must be filled' };
const mustBeEmpty = { zh: '应当空着', en: 'must be empty' };

/** An objection has the days of its state; it is settled with its grounds, and one upheld corrects the row or withdraws it. */
export function checkObjection(row: LedgerRow): Problem[] {
  const { record, cell, former, refuse } = row;
  const [objection, change] = [cell('objection') ?? '', cell('change') ?? ''];
  const count = daysOf[objection];
  if (count === undefined) return [];
  const isNewlySettled = isSettled(objection) && former('objection') !== objection;
  const isTakenUp = change === 'correction' || change === 'withdrawn';
  return [
    ...days.flatMap((column, index) => {
      const isWrong = index < count ? isMissing(record, column) : cell(column) !== null;
      const state = index < count ? mustBeFilled : mustBeEmpty;
      return isWrong ? [refuse('objection-days', column, { objection, state })] : [];
    }),
    ...(isNewlySettled && objection === 'upheld' && !isTakenUp
      ? [refuse('objection-upheld', 'change', { found: change })]
      : []),
    ...(isNewlySettled ? missingNotes(row).map((column) => refuse('objection-reason', column, { objection })) : []),
  ];
}
