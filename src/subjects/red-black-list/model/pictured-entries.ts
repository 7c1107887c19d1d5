import { isOverdue } from './entry-deadline.ts';
import { isOpen, isRectified, type EntryView } from './list-entry.ts';
import type { Rectification } from './list-issues.ts';

const isPictured = ({ row, ended }: EntryView): boolean => ended === null && row.picture_before !== null;
const isUrgent = (entry: EntryView): number => Number(isOverdue(entry));
/** Those whose text is gone come last. */
const placeOf = (entry: EntryView): number => (isPictured(entry) ? 0 : entry.ended === null ? 1 : 2);
const dueOn = ({ row }: EntryView): string => row.rectify_by ?? row.listed_on;
const compareDays = (one: EntryView, other: EntryView): number =>
  dueOn(one) === dueOn(other) ? 0 : dueOn(one) < dueOn(other) ? -1 : 1;

/** The entries that a few cards show: those with a picture first, and of these the earliest deadline. */
export const shownFirst = (entries: readonly EntryView[], most: number): EntryView[] =>
  [...entries].sort((one, other) => placeOf(one) - placeOf(other) || compareDays(one, other)).slice(0, most);

/**
 * What pictures show of last issue's places: one that is fixed, before and after, and one that is not; two of a kind where
 * there is none of the other. An overdue one is shown first, even without a picture.
 */
export function picturedPairs({ entries }: Pick<Rectification, 'entries'>): EntryView[] {
  const pictured = entries.filter(isPictured);
  const fixed = pictured.filter((entry) => isRectified(entry) && entry.row.picture_after !== null);
  const open = entries
    .filter((entry) => isOpen(entry) && entry.ended === null && (isPictured(entry) || isOverdue(entry)))
    .sort((one, other) => isUrgent(other) - isUrgent(one) || placeOf(one) - placeOf(other) || compareDays(one, other));
  const both = fixed.length > 0 && open.length > 0;
  return both ? [...fixed.slice(0, 1), ...open.slice(0, 1)] : [...fixed, ...open].slice(0, 2);
}
