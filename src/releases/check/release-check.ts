import { isDay } from '../define/cells.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { Release } from '../state/load-dataset.ts';
import type { PlaceOf } from './cell-place.ts';
import type { CodesEver } from './check-dataset.ts';
import type { Problem } from './problem.ts';

/** A release as the rules of its own dataset look at it. */
export interface CheckedRelease {
  dataset: Dataset;
  release: Release;
  /** The newest row of each key in the releases before. */
  before: ReadonlyMap<string, RowRecord>;
  /** The day of the release before; null for the first. */
  releasedBefore: string | null;
  placeOf: PlaceOf;
  /** Day that the data speaks of. */
  asOf: string;
  /** The newest row of every key of every dataset. */
  codes: CodesEver;
}

/** The rules that hold for one dataset alone. */
export type ReleaseCheck = (checked: CheckedRelease) => Problem[];

/** True where a cell is empty, and not because the law had it removed. */
export const isMissing = ({ printed, redacted }: RowRecord, column: string): boolean =>
  !printed[column] && !redacted[column];

/** A cell that holds a day of the calendar; null where it does not, which is another rule's affair. */
export function dayIn({ printed }: RowRecord, column: string): string | null {
  const cell = printed[column] ?? '';
  return isDay(cell) ? cell : null;
}
