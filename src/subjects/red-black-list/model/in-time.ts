import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Deadline } from './entry-deadline.ts';
import type { EntryView } from './list-entry.ts';

/** What became of places that had a deadline; `unknown`: the law had a day removed that would tell. */
export interface TimeCounts extends Record<Deadline['state'] | 'unknown', number> {
  total: number;
}

/** The counts of one area, or of the places first listed in one month. */
export interface AreaTime {
  area: Area;
  counts: TimeCounts;
}
export interface MonthTime {
  /** `YYYY-MM` */
  month: string;
  counts: TimeCounts;
}

/** What had to be put right: every exposed place, but those that were withdrawn. Ended ones count as before. */
const owed = (entries: readonly EntryView[]): EntryView[] =>
  entries.filter(({ row }) => row.list === 'black' && row.status !== 'withdrawn');

/** How many of these were put right in time. One that came back counts by its newest deadline. */
export function countInTime(entries: readonly EntryView[]): TimeCounts {
  const counts: TimeCounts = { total: 0, kept: 0, missed: 0, running: 0, overdue: 0, unknown: 0 };
  for (const { deadline } of owed(entries)) {
    counts.total += 1;
    counts[deadline?.state ?? 'unknown'] += 1;
  }
  return counts;
}

/** The same of each area by itself, in the order of their codes. */
export const inTimeByArea = (entries: readonly EntryView[]): AreaTime[] =>
  [...Map.groupBy(owed(entries), ({ area }) => area.code).values()]
    .flatMap((own) => (own[0] ? [{ area: own[0].area, counts: countInTime(own) }] : []))
    .sort((left, right) => (left.area.code < right.area.code ? -1 : 1));

/** The same of each month in which places were first listed, newest first. */
export const inTimeByMonth = (entries: readonly EntryView[]): MonthTime[] =>
  [...Map.groupBy(owed(entries), ({ row }) => row.listed_on.slice(0, 7))]
    .map(([month, own]) => ({ month, counts: countInTime(own) }))
    .sort((left, right) => (left.month < right.month ? 1 : -1));

/** All places, by what became of them. */
export const inTimeSum = ({ total, kept, missed, running, overdue, unknown }: TimeCounts): ExplainedParts =>
  plainSum(total, unknown === 0 ? [kept, missed, running, overdue] : [kept, missed, running, overdue, unknown]);

/** All places, by the groups that they are counted in. */
export const inTimeGroups = ({ total }: TimeCounts, groups: readonly { counts: TimeCounts }[]): ExplainedParts =>
  plainSum(
    total,
    groups.map(({ counts }) => counts.total),
  );
