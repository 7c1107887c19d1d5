import { isOverdue } from './entry-deadline.ts';
import { isOpen, isRectified, type EntryView } from './list-entry.ts';
import type { Rectification } from './list-issues.ts';

const isPictured = ({ row, ended }: EntryView): boolean => ended === null && row.picture_before !== null;
/** Those whose text is gone come last. */
const placeOf = (entry: EntryView): number => (isPictured(entry) ? 0 : entry.ended === null ? 1 : 2);
const dueOn = ({ row }: EntryView): string => row.rectify_by ?? row.listed_on;

/** The entries that a few cards show: those with a picture first, and of these the earliest deadline. */
export const shownFirst = (entries: readonly EntryView[], most: number): EntryView[] =>
  [...entries]
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || (dueOn(one) === dueOn(other) ? 0 : dueOn(one) < dueOn(other) ? -1 : 1),
    )
    .slice(0, most);

/**
 * What pictures show of last issue's places: one that is fixed, before and after, and one that is not, an overdue one first;
 * two of a kind where there is none of the other.
 */
export function picturedPairs({ entries }: Pick<Rectification, 'entries'>): EntryView[] {
  const pictured = entries.filter(isPictured);
  const fixed = pictured.filter((entry) => isRectified(entry) && entry.row.picture_after !== null);
  const open = pictured.filter(isOpen).sort((one, other) => Number(isOverdue(other)) - Number(isOverdue(one)));
  const both = fixed.length > 0 && open.length > 0;
  return both ? [...fixed.slice(0, 1), ...open.slice(0, 1)] : [...fixed, ...open].slice(0, 2);
}
