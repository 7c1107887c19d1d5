import { isoWeekOf } from '../../../core/iso-week.ts';
import { isOverdue } from './entry-deadline.ts';
import { isRectified, isVerified, type EntryView } from './list-entry.ts';

/** What became of an issue's black entries. Withdrawn ones are not counted: they should not have been listed. */
export interface Rectification {
  issue: string;
  /** Every black entry that was not withdrawn, the unresolved first. */
  entries: EntryView[];
  rectified: number;
  /** Not rectified yet. */
  open: number;
  /** Of those rectified: verified by another post. */
  verified: number;
  /** Of those not rectified: their day is over. */
  overdue: number;
  withdrawn: number;
}

/** One week's issue. */
export interface ListIssue {
  issue: string;
  listedOn: string;
  red: EntryView[];
  black: EntryView[];
  /** What became of the black entries of the issue before; null = this is the first, or it exposed nobody. */
  before: Rectification | null;
  /** Entries that left the list after the issue before and up to this one. */
  left: EntryView[];
  /** Null = the first. */
  previous: string | null;
  /** Null = the newest. */
  next: string | null;
}

const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
const byId = (left: EntryView, right: EntryView): number => (left.id < right.id ? -1 : 1);

/** True where an issue is that of the week of a day: an older one is no longer this week's, though it may be the newest. */
export const isOfWeek = ({ issue }: Pick<ListIssue, 'issue'>, day: string): boolean => issue === isoWeekOf(day);

/** The issues, newest first. */
export function viewIssues(entries: readonly EntryView[]): ListIssue[] {
  const weeks = Map.groupBy([...entries].sort(byId), ({ row }) => row.issue);
  const names = [...weeks.keys()].sort();
  const dayOf = (name: string | undefined): string =>
    weeks
      .get(name ?? '')
      ?.map(({ row }) => row.listed_on)
      .sort()[0] ?? '';
  return names
    .map((issue, index): ListIssue => {
      const those = weeks.get(issue) ?? [];
      const [previous, next] = [names[index - 1], names[index + 1]];
      const [from, to] = [dayOf(previous), dayOf(issue)];
      return {
        issue,
        listedOn: to,
        red: those.filter(({ row }) => row.list === 'red'),
        black: those.filter(({ row }) => row.list === 'black'),
        before: previous === undefined ? null : rectificationOf(previous, weeks.get(previous) ?? []),
        left: entries
          .filter(
            ({ departure }) =>
              departure !== null && departure.on > from && departure.on <= to && departure.why !== 'display-ended',
          )
          .sort(byId),
        previous: previous ?? null,
        next: next ?? null,
      };
    })
    .reverse();
}

const gravity = { overdue: 0, running: 1, missed: 2, kept: 2, none: 3 } as const;
const gravityOf = ({ deadline }: EntryView): number => gravity[deadline?.state ?? 'none'];

const dueOn = ({ row }: EntryView): string => row.rectify_by ?? row.listed_on;

/** Entries as they press: overdue ones, the longest first, then what is due soonest, then those that wait for nothing. */
export const pressingFirst = (entries: readonly EntryView[]): EntryView[] =>
  [...entries].sort((a, b) => {
    const isOpen = gravityOf(a) < gravity.kept;
    return gravityOf(a) - gravityOf(b) || (isOpen ? compare(dueOn(a), dueOn(b)) : 0) || byId(a, b);
  });

/** What became of the black entries among `those`; null where there are none. */
export function rectificationOf(issue: string, those: readonly EntryView[]): Rectification | null {
  const black = those.filter(({ row }) => row.list === 'black');
  const entries = black.filter(({ row }) => row.status !== 'withdrawn');
  if (black.length === 0) return null;
  const rectified = entries.filter(isRectified).length;
  return {
    issue,
    entries: [...entries].sort((a, b) => gravityOf(a) - gravityOf(b) || byId(a, b)),
    rectified,
    open: entries.length - rectified,
    verified: entries.filter(isVerified).length,
    overdue: entries.filter(isOverdue).length,
    withdrawn: black.length - entries.length,
  };
}
