import type { ReleaseCheck } from '../../releases/check/release-check.ts';
import { checkRoundClaims, roundsBeside } from './check-round-claims.ts';
import { checkRoundRow } from './check-round-row.ts';
import { openRound } from './check-round.ts';

/** The rules of the rounds of inspection. */
export const checkRounds: ReleaseCheck = (checked) => {
  const beside = roundsBeside(checked);
  return checked.release.records.flatMap((record) => {
    const row = openRound(checked, record);
    return row ? [...checkRoundRow(row, checked), ...checkRoundClaims(row, checked, beside(record.key))] : [];
  });
};
