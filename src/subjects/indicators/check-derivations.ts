import { computeFormula, namesIn, withNames } from '../../core/formula.ts';
import { printedDecimals } from '../../core/printed-decimals.ts';
import { sameNumber } from '../../core/same-number.ts';
import type { ReleaseCheck } from '../../releases/check/release-check.ts';
import { figureProblem } from './rules.ts';

/**
 * A derivation that names rows is computed anew in every release: where a row is corrected, what was derived from it
 * cannot stay behind. One that names none is a sentence, and is not computed.
 */
export const checkDerivations: ReleaseCheck = ({ release, placeOf }) => {
  const values = new Map(release.records.map(({ key, printed }) => [key, printed['value'] ?? null]));
  return release.records.flatMap((record) => {
    const { derivation, value } = record.printed;
    const names = namesIn(derivation ?? '');
    if (!derivation || names.length === 0) return [];
    const place = placeOf(record, 'derivation');
    const unknown = names.find((key) => key === record.key || (values.get(key) ?? null) === null);
    if (unknown !== undefined) return [figureProblem('derivation-row', place, { found: unknown })];
    const formula = withNames(derivation, (key) => values.get(key) ?? '');
    const result = computeFormula(formula, printedDecimals(value ?? ''));
    if (result === null) return [figureProblem('derivation-form', place, { found: derivation })];
    return sameNumber(result, value ?? null)
      ? []
      : [figureProblem('derivation-value', place, { found: value ?? '', formula, result })];
  });
};
