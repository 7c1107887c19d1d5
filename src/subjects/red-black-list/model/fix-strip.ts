import { daysBetween } from '../../../core/days.ts';
import type { Deadline } from './entry-deadline.ts';
import type { EntryView } from './list-entry.ts';

/** One exposure from the day it was listed, or listed again, to the day it was fixed; an open one to today. */
export interface FixBar {
  id: string;
  state: Deadline['state'];
  /** Days it took, or has taken so far. */
  days: number;
  /** Days from listing to the deadline. */
  limit: number;
  listedOn: string;
}

export type FixCounts = Record<Deadline['state'], number>;

/** How long exposures took to be fixed. */
export interface FixStrip {
  /** The newest, oldest first. */
  bars: FixBar[];
  counts: FixCounts;
  /** States that are drawn, as a legend names them. */
  shown: Deadline['state'][];
  /** True where a bar goes beyond its deadline. */
  goesOver: boolean;
  /** What was exposed before them and is drawn no more. */
  earlier: FixCounts & { total: number };
  /** Half of those drawn that are fixed took no longer; null = none is fixed. */
  medianDays: number | null;
  /** The longest of those drawn. */
  longestDays: number;
}

/** The newest `most` exposures whose text is shown and that had a deadline. `asOf` is the one day of the site. */
export function fixStrip(entries: readonly EntryView[], asOf: string, most: number): FixStrip {
  const all = entries
    .flatMap((entry) => barOf(entry, asOf))
    .sort((one, other) =>
      one.listedOn === other.listedOn ? (one.id < other.id ? -1 : 1) : one.listedOn < other.listedOn ? -1 : 1,
    );
  const bars = all.slice(-most);
  const [counts, before] = [countStates(bars), all.slice(0, all.length - bars.length)];
  const fixed = bars.filter(({ state }) => state === 'kept' || state === 'missed').map(({ days }) => days);
  return {
    bars,
    counts,
    shown: (['kept', 'missed', 'running', 'overdue'] as const).filter((state) => counts[state] > 0),
    goesOver: counts.missed + counts.overdue > 0,
    earlier: { ...countStates(before), total: before.length },
    medianDays: medianOf(fixed),
    longestDays: Math.max(0, ...bars.map(({ days }) => days)),
  };
}

function barOf({ id, row, deadline, relapse, ended }: EntryView, asOf: string): FixBar[] {
  if (ended !== null || deadline === null || row.rectify_by === null) return [];
  const listedOn = relapse?.on ?? row.listed_on;
  const daysTo = (day: string): number => Math.max(0, daysBetween(listedOn, day));
  return [
    { id, state: deadline.state, days: daysTo(row.rectified_on ?? asOf), limit: daysTo(row.rectify_by), listedOn },
  ];
}

function countStates(bars: readonly FixBar[]): FixCounts {
  const countOf = (state: FixBar['state']): number => bars.filter((bar) => bar.state === state).length;
  return { kept: countOf('kept'), missed: countOf('missed'), running: countOf('running'), overdue: countOf('overdue') };
}

/** The least number of days within which half of them were done. */
const medianOf = (days: readonly number[]): number | null =>
  days.toSorted((one, other) => one - other)[Math.ceil(days.length / 2) - 1] ?? null;
