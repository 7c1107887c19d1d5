import { daysBetween } from '../../../core/days.ts';
import { lateOf, type Sheet } from './sheets.ts';

/** What became of the tasks that a sheet had open, by the next sheet; those of the newest are running. */
export interface SheetColumn {
  week: string;
  monday: string;
  /** Weeks since the first column: a week without a sheet leaves its place empty. */
  at: number;
  done: number;
  /** Of those done, the ones that were done after their deadline. */
  late: number;
  carried: number;
  cancelled: number;
  running: number;
}

/** The columns of the newest sheets, oldest first; `sheets` newest first. */
export function sheetColumns(sheets: readonly Sheet[], most: number): SheetColumn[] {
  const shown = sheets.slice(0, most);
  const first = shown.at(-1)?.monday ?? '';
  return shown
    .map(({ week, monday, open }, index) => {
      const next = sheets[index - 1];
      return {
        ...{ week, monday, at: daysBetween(first, monday) / 7 },
        ...{ done: next?.done.length ?? 0, late: lateOf(next?.done ?? []).length, carried: next?.carried.length ?? 0 },
        ...{ cancelled: next?.cancelled.length ?? 0, running: next ? 0 : open.length },
      };
    })
    .toReversed();
}

/** How many tasks of the columns ended in each way. */
export const countColumns = (columns: readonly SheetColumn[]) => {
  const total = (kind: 'done' | 'late' | 'carried' | 'cancelled' | 'running'): number =>
    columns.reduce((sum, column) => sum + column[kind], 0);
  const [done, carried, cancelled] = [total('done'), total('carried'), total('cancelled')];
  return { done, late: total('late'), carried, cancelled, due: done + carried + cancelled, running: total('running') };
};
