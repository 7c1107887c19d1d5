import { isAnyUnit } from '../../core/same-unit.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type ReleaseCheck } from '../../releases/check/release-check.ts';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import { checkObjection } from './check-objection.ts';
import { checkDeadline, checkPostponement } from './check-postponement.ts';
import { checkProblemChanges } from './check-problem-changes.ts';
import { checkProblemDays } from './check-problem-days.ts';
import { openRow, type LedgerRow } from './check-problem.ts';
import { checkStatus } from './check-status.ts';
import { ledgerProblem } from './rules.ts';

/** The rules of the ledger: order of days, what a status needs, verification, postponement, what may change, objection. */
export const checkLedger: ReleaseCheck = (checked) => {
  const { dataset, release, placeOf } = checked;
  const translated = describeColumns(dataset).flatMap(({ name, required }) =>
    name.endsWith('_zh') && !required ? [name.slice(0, -3)] : [],
  );
  return release.records.flatMap((record) => {
    const row = openRow(checked, record);
    // What follows from a return that nobody saw is judged once that is settled.
    const way = row.isUnprovenReturn
      ? [row.refuse('reopened-unverified', 'reopened', { before: row.former('status') ?? '' })]
      : [checkProblemDays, checkStatus, checkPostponement].flatMap((check) => check(row));
    const found = [...way, ...[checkVerifier, checkObjection].flatMap((check) => check(row))];
    // A cell that is wrong by itself needs no second problem: that it changed, or that its Chinese is missing.
    const others = [
      ...[checkDeadline, checkProblemChanges].flatMap((check) => check(row)),
      ...translated
        .filter((stem) => record.printed[`${stem}_en`] && isMissing(record, `${stem}_zh`))
        .map((stem) => ledgerProblem('chinese-missing', placeOf(record, `${stem}_zh`))),
    ];
    return [...found, ...others.filter(({ field }) => !found.some((one) => one.field === field))];
  });
};

function checkVerifier({ cell, refuse }: LedgerRow): Problem[] {
  const units = [cell('responsible_unit_zh'), cell('responsible_unit_en')];
  return (['verified_by_zh', 'verified_by_en'] as const)
    .filter((column) => isAnyUnit(cell(column), units))
    .map((column) => refuse('verifier', column));
}
