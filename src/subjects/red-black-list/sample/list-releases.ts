import type { ListEntry } from '../dataset.ts';
import type { Life, Step } from './life.ts';

/** The rows that one release of the list holds. */
export interface ListRelease {
  day: string;
  rows: ListEntry[];
}

const weight = { new: 0, update: 1, correction: 2, withdrawn: 3 };

/**
 * Lives as the rows of releases: on a Monday the new entries, then those of older issues that moved on; on a day
 * between only what cannot wait, corrections and withdrawals. Cells in `blanked` stay empty from its day on.
 */
export function releaseRows(
  lives: readonly Life[],
  days: readonly { day: string; isUrgent: boolean }[],
  blanked: readonly { id: string; on: string; columns: readonly (keyof ListEntry)[] }[],
): ListRelease[] {
  const states = new Map<string, { row: ListEntry; waiting: Step[] }>();
  return days.map(({ day, isUrgent }) => {
    const rows = lives.flatMap(({ first, steps }) => {
      const state = states.get(first.id);
      const waiting =
        state?.waiting ?? [...steps].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
      const isDue = (step: Step): boolean => step.on <= day && (!isUrgent || step.change !== 'update');
      const due = waiting.filter(isDue);
      if (first.listed_on > day || (state && due.length === 0)) return [];
      const row = due.reduce(applyStep, state ? freshRow(state.row) : first);
      states.set(first.id, { row, waiting: row.status === 'withdrawn' ? [] : waiting.filter((step) => !isDue(step)) });
      return [
        blankCells(
          row,
          blanked.filter(({ id, on }) => id === row.id && on <= day).flatMap(({ columns }) => columns),
        ),
      ];
    });
    return { day, rows: [...rows].sort((left, right) => orderOf(left) - orderOf(right)) };
  });
}

const orderOf = ({ change }: ListEntry): number => (change === 'new' ? 0 : 1);

const freshRow = (row: ListEntry): ListEntry => ({
  ...row,
  change: 'update',
  change_note_zh: null,
  change_note_en: null,
});

function applyStep(row: ListEntry, { set, change, note }: Step): ListEntry {
  const isStronger = weight[change] > weight[row.change];
  const notes = note ? { change_note_zh: note.zh, change_note_en: note.en } : {};
  return { ...row, ...set, ...notes, change: isStronger ? change : row.change };
}

const blankCells = (row: ListEntry, columns: readonly (keyof ListEntry)[]): ListEntry => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, ''])),
});
