import { sameNumber } from '../../core/same-number.ts';
import { describeColumns, isChangeMark, type Dataset } from '../define/define-dataset.ts';
import { compareReleases } from '../register/release-name.ts';
import type { State } from './fold.ts';

export interface CellRevision {
  key: string;
  column: string;
  /** The cells as printed; null = empty. */
  from: string | null;
  to: string | null;
}

/** What a release changed: computed from two states, never typed. */
export interface Difference {
  added: string[];
  removed: string[];
  revised: CellRevision[];
}

/** The difference between the states before and after a release. */
export function differenceBetween(dataset: Dataset, before: State, after: State): Difference {
  const columns = describeColumns(dataset);
  const difference: Difference = { added: [], removed: [], revised: [] };
  for (const [key, record] of after) {
    const old = before.get(key);
    if (old === undefined) difference.added.push(key);
    else if (old !== record) {
      for (const {
        name: column,
        column: { kind, until },
      } of columns) {
        // A column that is no longer kept says nothing about the row; nor do the notes beside a change.
        const isGone = until !== undefined && compareReleases(until, record.release) <= 0;
        if (isGone || (isChangeMark(column) && record.printed[column] !== 'withdrawn')) continue;
        const from = old.printed[column] ?? null;
        const to = record.printed[column] ?? null;
        // 82.0 and 82 are one figure, however a spreadsheet writes it.
        const isSame = kind === 'number' ? sameNumber(from, to) : from === to;
        if (!isSame) difference.revised.push({ key, column, from, to });
      }
    }
  }
  for (const key of before.keys()) if (!after.has(key)) difference.removed.push(key);
  return difference;
}

/** True where nothing differs. */
export const isEmptyDifference = ({ added, removed, revised }: Difference): boolean =>
  added.length + removed.length + revised.length === 0;
