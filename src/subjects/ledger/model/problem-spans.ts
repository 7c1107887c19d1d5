import { addDays } from '../../../core/days.ts';
import { dayOfRelease } from '../../../core/release-day.ts';
import { deadlineOf, isEnded, stateOf, type ProblemState, type StatedProblem } from './problem-state.ts';

/** What of a row decides where it is counted, whether it was read as typed or as printed. */
export interface CountedRow extends StatedProblem {
  /** `withdrawn` rows are counted nowhere. */
  change: string;
}

/** A row as one release wrote it. */
export interface CountedRecord<Row extends CountedRow = CountedRow> {
  release: string;
  row: Row;
}

/** Days in a row on which a problem was in one state: from `from` up to, not including, `until`; null = it still is. */
export interface StateSpan<Row extends CountedRow = CountedRow> {
  row: Row;
  state: ProblemState;
  from: string;
  until: string | null;
}

/** The day after which an open row may be overdue; null where no day changes its state. */
const turnsOn = (row: CountedRow): string | null => {
  const deadline = isEnded(row) ? null : deadlineOf(row);
  return deadline === null ? null : addDays(deadline, 1);
};

/** Every state that a problem has been in, oldest first: releases change it, and the day on which its deadline is over. */
export function spansOf<Row extends CountedRow>(records: readonly CountedRecord<Row>[]): StateSpan<Row>[] {
  return records.flatMap(({ release, row }, index) => {
    const from = dayOfRelease(release);
    const next = records[index + 1];
    const until = next ? dayOfRelease(next.release) : null;
    if (row.change === 'withdrawn' || from === until) return [];
    const turn = turnsOn(row);
    const span = (start: string, end: string | null) => ({ row, state: stateOf(row, start), from: start, until: end });
    if (turn === null || turn <= from || (until !== null && turn >= until)) return [span(from, until)];
    return [span(from, turn), span(turn, until)];
  });
}
