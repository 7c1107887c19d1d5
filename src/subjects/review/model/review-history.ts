import { compareText } from '../../../core/compare-text.ts';
import type { ReviewEvent } from '../datasets/events.ts';

/** Where a city stands: by its newest event; null where none is known. */
export type Standing = { kind: Exclude<ReviewEvent['kind'], 'standard'>; event: ReviewEvent } | null;

/** A year of the band: what is known of the title at its end, and what happened in it. */
export interface BandYear {
  year: number;
  /**
   * `held` where an event of that year says so, `inferred` where those before and after do; `under-review` of a title that
   * is held meanwhile, `candidate` of a city without one.
   */
  state: 'before' | 'held' | 'inferred' | 'under-review' | 'candidate' | 'lost' | 'unknown' | 'ahead';
  events: ReviewEvent[];
  /** The years that a cycle is counted from and that lead here: 2022 where 2022 + 3 is this year. */
  countedFrom: number[];
  isNow: boolean;
  /** True where there is anything to say of it but its state. */
  isTold: boolean;
}

/** The years between two events that follow each other. */
export interface Interval {
  from: ReviewEvent;
  to: ReviewEvent;
  fromYear: number;
  toYear: number;
  years: number;
}

/** A year in which the next review would be if the cycle were counted from `from`: computed, announced by nobody. */
export interface CountedReview {
  from: number;
  /** Of the newest event, or of the title that it gave. */
  basis: 'event' | 'title';
  cycle: number;
  year: number;
  when: 'past' | 'now' | 'ahead';
}

export interface ReviewHistory {
  /** Oldest first, the standard's too. */
  events: ReviewEvent[];
  standing: Standing;
  band: BandYear[];
  intervals: Interval[];
  counted: CountedReview[];
  /** True where a year so counted has come. */
  hasReached: boolean;
  /** The newest event whose title bears another year than its own; null where there is none. */
  otherYear: ReviewEvent | null;
}

/** The year by which an event had happened. */
export const yearOf = ({ period_end }: Pick<ReviewEvent, 'period_end'>): number => Number(period_end.slice(0, 4));

// Of one period: what must come first.
const order = ['standard', 'named', 'begun', 'passed', 'reconfirmed', 'withdrawn'] as const;

const compareEvents = (left: ReviewEvent, right: ReviewEvent): number =>
  compareText(left.period_end, right.period_end) ||
  compareText(left.period_start, right.period_start) ||
  order.indexOf(left.kind) - order.indexOf(right.kind);

type TitleEvent = ReviewEvent & { kind: Exclude<ReviewEvent['kind'], 'standard'> };
const isOfTitle = (event: ReviewEvent): event is TitleEvent => event.kind !== 'standard';

/** The history of a title as of a day; `cycle` is the years from one review to the next, null where it is not known. */
export function reviewHistory(rows: readonly ReviewEvent[], cycle: number | null, asOf: string): ReviewHistory {
  const events = rows.toSorted(compareEvents);
  const ofTitle = events.filter(isOfTitle);
  const newest = ofTitle.at(-1);
  const standing = newest ? { kind: newest.kind, event: newest } : null;
  const thisYear = Number(asOf.slice(0, 4));
  const counted = cycle === null ? [] : countReviews(newest, cycle, thisYear);
  const hasOtherYear = (event: ReviewEvent) => event.title_year !== null && event.title_year !== yearOf(event);
  return {
    events,
    standing,
    band: bandOf(events, ofTitle, counted, thisYear),
    intervals: ofTitle.slice(1).flatMap((to, index) => intervalOf(ofTitle[index], to) ?? []),
    counted,
    hasReached: counted.some(({ when }) => when !== 'ahead'),
    otherYear: ofTitle.findLast(hasOtherYear) ?? null,
  };
}

const holdsTitle = (kind: ReviewEvent['kind']): boolean =>
  kind === 'named' || kind === 'passed' || kind === 'reconfirmed';

/** Where a review is under way, or the title is gone, no next one follows from the cycle. */
function countReviews(newest: TitleEvent | undefined, cycle: number, thisYear: number): CountedReview[] {
  if (!newest || !holdsTitle(newest.kind)) return [];
  const own = yearOf(newest);
  const bases = [
    { from: own, basis: 'event' as const },
    ...(newest.title_year === null || newest.title_year === own
      ? []
      : [{ from: newest.title_year, basis: 'title' as const }]),
  ];
  return bases.map(({ from, basis }) => {
    const year = from + cycle;
    return { from, basis, cycle, year, when: year < thisYear ? 'past' : year === thisYear ? 'now' : 'ahead' };
  });
}

function intervalOf(from: ReviewEvent | undefined, to: ReviewEvent): Interval | null {
  if (!from) return null;
  const [fromYear, toYear] = [yearOf(from), yearOf(to)];
  return toYear > fromYear ? { from, to, fromYear, toYear, years: toYear - fromYear } : null;
}

function bandOf(
  events: readonly ReviewEvent[],
  ofTitle: readonly TitleEvent[],
  counted: readonly CountedReview[],
  thisYear: number,
): BandYear[] {
  const first = events[0];
  if (!first) return [];
  const last = Math.max(thisYear, ...events.map(yearOf), ...counted.map(({ year }) => year));
  return Array.from({ length: last - yearOf(first) + 1 }, (_, index) => {
    const year = yearOf(first) + index;
    const mine = events.filter((event) => yearOf(event) === year);
    const countedFrom = counted.filter((one) => one.year === year).map(({ from }) => from);
    const isNow = year === thisYear;
    const isTold = isNow || mine.length > 0 || countedFrom.length > 0;
    return { year, state: stateIn(year, ofTitle, thisYear), events: mine, countedFrom, isNow, isTold };
  });
}

/** What is known of a year: after the newest event nothing is, but that a title once withdrawn is gone. */
function stateIn(year: number, ofTitle: readonly TitleEvent[], thisYear: number): BandYear['state'] {
  if (year > thisYear) return 'ahead';
  const latest = ofTitle.findLast((event) => yearOf(event) <= year);
  if (!latest) return 'before';
  if (latest.kind === 'withdrawn') return 'lost';
  if (latest === ofTitle.at(-1) && yearOf(latest) < year) return 'unknown';
  if (latest.kind !== 'begun') return yearOf(latest) === year ? 'held' : 'inferred';
  const before = ofTitle.findLast((event) => yearOf(event) <= year && event.kind !== 'begun');
  return before && holdsTitle(before.kind) ? 'under-review' : 'candidate';
}
