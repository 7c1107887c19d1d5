import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { ListEntry } from './dataset.ts';
import { listProblem, type ListRule } from './rules.ts';

export type ListColumn = keyof ListEntry & string;

/** A row of the list, as its rules look at it. */
export interface Entry {
  record: RowRecord;
  /** The same entry as the releases before left it. */
  before: RowRecord | undefined;
  cell: (column: ListColumn) => string | null;
  titleOf: (column: ListColumn) => Words | string;
  refuse: (rule: ListRule, column: ListColumn, slots?: Problem['slots']) => Problem;
}

/** A row of a release with the places of its cells at hand. */
export function openEntry({ before, placeOf }: CheckedRelease, record: RowRecord): Entry {
  return {
    record,
    before: before.get(record.key),
    cell: (column) => record.printed[column] ?? null,
    titleOf: (column) => placeOf(record, column).title ?? column,
    refuse: (rule, column, slots) => listProblem(rule, placeOf(record, column), slots),
  };
}
