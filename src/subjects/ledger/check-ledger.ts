import { isSameUnit } from '../../core/same-unit.ts';
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
    const found = [
      checkProblemDays,
      checkStatus,
      checkVerifier,
      checkPostponement,
      checkDeadline,
      checkProblemChanges,
      checkObjection,
    ].flatMap((check) => check(row));
    // A cell that another rule asks for needs no second problem.
    const unread = translated
      .filter((stem) => record.printed[`${stem}_en`] && isMissing(record, `${stem}_zh`))
      .map((stem) => ledgerProblem('chinese-missing', placeOf(record, `${stem}_zh`)))
      .filter(({ field }) => !found.some((one) => one.field === field));
    return [...found, ...unread];
  });
};

function checkVerifier({ cell, refuse }: LedgerRow): Problem[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const verifier = cell(`verified_by_${language}`);
    const unit = cell(`responsible_unit_${language}`);
    return verifier && unit && isSameUnit(verifier, unit) ? [refuse('verifier', `verified_by_${language}`)] : [];
  });
}
