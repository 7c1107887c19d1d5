import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isReadable } from '../../releases/check/readable-cell.ts';
import { dayIn, isMissing, type CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { LedgerProblem } from './dataset.ts';
import { isDone, stateOf } from './model/problem-state.ts';
import { ledgerProblem, type LedgerRule } from './rules.ts';

export type LedgerColumn = keyof LedgerProblem & string;

/** A row of the ledger, as its rules look at it. */
export interface LedgerRow {
  record: RowRecord;
  /** The same problem as the releases before left it. */
  before: RowRecord | undefined;
  /** True where the release before showed it as overdue. */
  wasOverdue: boolean;
  /** True where it is said to have come back, though the release before does not say that it had been verified. */
  isUnprovenReturn: boolean;
  /** How often it was sent back, and came back, beyond what the releases before say; 0 where they say nothing. */
  newlyReturned: number;
  newlyReopened: number;
  /** True where its way begins anew in this release: it came back, or goes on after it did. */
  isNewRound: boolean;
  cell: (column: LedgerColumn) => string | null;
  former: (column: LedgerColumn) => string | null;
  /** False where a cell is missing or cannot be read, which is told once, by the rules of all data. */
  isRead: (column: LedgerColumn) => boolean;
  titleOf: (column: LedgerColumn) => Words | string;
  refuse: (rule: LedgerRule, column: LedgerColumn, slots?: Problem['slots']) => Problem;
}

/** A row of a release with the places of its cells at hand. */
export function openRow(
  { dataset, before: state, releasedBefore, placeOf }: CheckedRelease,
  record: RowRecord,
): LedgerRow {
  const before = state.get(record.key);
  const cell = (column: LedgerColumn): string | null => record.printed[column] ?? null;
  const former = (column: LedgerColumn): string | null => before?.printed[column] ?? null;
  const more = (column: 'returned' | 'reopened'): number =>
    before ? Number(cell(column) ?? 0) - Number(former(column) ?? 0) : 0;
  const newlyReopened = more('reopened');
  return {
    ...{ record, before, cell, former, newlyReopened, newlyReturned: more('returned') },
    wasOverdue: before !== undefined && releasedBefore !== null && isOverdue(before, releasedBefore),
    isUnprovenReturn: newlyReopened === 1 && cell('change') === 'update' && !isDone({ status: former('status') ?? '' }),
    isNewRound: newlyReopened > 0 || former('status') === 'reopened',
    isRead: (column) => isReadable(dataset, column, cell(column)),
    titleOf: (column) => placeOf(record, column).title ?? column,
    refuse: (rule, column, slots) => ledgerProblem(rule, placeOf(record, column), slots),
  };
}

const isOverdue = (record: RowRecord, asOf: string): boolean =>
  stateOf(
    {
      status: record.printed['status'] ?? '',
      due_on: dayIn(record, 'due_on'),
      postponed_to: dayIn(record, 'postponed_to'),
      handled_on: dayIn(record, 'handled_on'),
      verified_on: dayIn(record, 'verified_on'),
      reopened_on: dayIn(record, 'reopened_on'),
    },
    asOf,
  ) === 'overdue';

/** The notes on a change that are missing. */
export const missingNotes = ({ record }: Pick<LedgerRow, 'record'>): LedgerColumn[] =>
  (['change_note_zh', 'change_note_en'] as const).filter((column) => isMissing(record, column));
