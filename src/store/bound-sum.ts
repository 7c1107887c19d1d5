import { compareReleases } from '../releases/register/release-name.ts';
import { sumFault, sumOfCells, type CellSum } from '../releases/state/sum-of-cells.ts';
import { readSumTag, type SumSide, type SumTag } from '../texts/read/sum-tags.ts';
import { boundValue, type BoundValue } from './bound-value.ts';

export { readSumTag, type SumSide, type SumTag };

export interface BoundSum extends CellSum {
  first: BoundValue;
  second: BoundValue;
  /** Code of the unit of both figures. */
  unit: string | null;
  isSample: boolean;
  /** The sum of the newest cells, where a later release revised one of them; `printed` null = one was taken out. */
  revision: { release: string; printed: string | null } | null;
}

/** What a sum in a text comes to. Throws where a cell is not there or the two make no sum, as the check says in words. */
export function boundSum({ kind, first, second, places }: SumTag, isPercent: boolean): BoundSum {
  const [one, other] = [boundValue(first), boundValue(second)];
  const fault = sumFault(kind, one, other);
  if (fault)
    throw new Error(`${first.row} and ${second.row} make no ${kind} (${fault}); "npm run check" tells what is wrong.`);
  const options = { isPercent, ...(places === null ? {} : { places: Number(places) }) };
  const sum = sumOfCells(kind, one.printed, other.printed, options);
  const release = [one, other]
    .flatMap(({ revision }) => revision?.release ?? [])
    .sort(compareReleases)
    .at(-1);
  const [left, right] = [one, other].map(({ revision, printed }) => (revision ? revision.printed : printed));
  const newest =
    left == null || right == null ? null : sumOfCells(kind, left, right, { ...options, places: sum.places }).printed;
  return {
    ...sum,
    first: one,
    second: other,
    unit: one.unit,
    isSample: one.isSample || other.isSample,
    revision: release === undefined || newest === sum.printed ? null : { release, printed: newest },
  };
}
