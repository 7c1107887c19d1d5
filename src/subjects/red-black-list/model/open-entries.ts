import { isOverdue } from './entry-deadline.ts';
import { isOpen, type EntryView } from './list-entry.ts';

/** Places that are exposed, on the list and not fixed, with how many of them are overdue. */
export interface OpenCounts {
  open: number;
  overdue: number;
}

/** Every place that is exposed, on the list and not fixed, the earliest deadline first. */
export const openAmong = (entries: readonly EntryView[]): EntryView[] =>
  entries.filter((entry) => isOpen(entry) && entry.departure === null).sort(byDeadline);

/** How many places are open, and how many of them overdue. */
export const countOpen = (open: readonly EntryView[]): OpenCounts => ({
  open: open.length,
  overdue: open.filter(isOverdue).length,
});

const dueOn = ({ row }: EntryView): string => row.rectify_by ?? row.listed_on;
const byDeadline = (left: EntryView, right: EntryView): number =>
  dueOn(left) === dueOn(right) ? (left.id < right.id ? -1 : 1) : dueOn(left) < dueOn(right) ? -1 : 1;
