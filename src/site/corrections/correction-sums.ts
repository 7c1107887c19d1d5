import { monthsBetween } from '../../core/months.ts';
import type { PublishedCorrection } from './published-correction.ts';

/** The corrections of one month. */
export interface CorrectionMonth {
  /** `YYYY-MM`. */
  month: string;
  /** Newest first. */
  corrections: PublishedCorrection[];
}

const monthOf = ({ on }: Pick<PublishedCorrection, 'on'>): string => on.slice(0, 7);

/** The months that have corrections, newest first; `corrections` are newest first. */
export const correctionMonths = (corrections: readonly PublishedCorrection[]): CorrectionMonth[] =>
  [...Map.groupBy(corrections, monthOf)].map(([month, those]) => ({ month, corrections: those }));

/** A fold of the list of corrections: a month, and of what is older a year. */
export interface CorrectionFold {
  /** `YYYY-MM` or `YYYY`. */
  time: string;
  /** `YYYY-MM`: what it reaches from and to; a year whose newest months have folds of their own is not whole. */
  months: { first: string; last: string; isWholeYear: boolean };
  /** Newest first. */
  corrections: PublishedCorrection[];
}

/** The newest `mostMonths` months, and the years before them, newest first. */
export function correctionFolds(corrections: readonly PublishedCorrection[], mostMonths: number): CorrectionFold[] {
  const months = new Set(
    correctionMonths(corrections)
      .slice(0, mostMonths)
      .map(({ month }) => month),
  );
  const timeOf = (one: PublishedCorrection): string => (months.has(monthOf(one)) ? monthOf(one) : one.on.slice(0, 4));
  return [...Map.groupBy(corrections, timeOf)].map(([time, those]) => {
    const [newest, oldest] = [those[0], those.at(-1)];
    const isWholeYear = ![...months].some((month) => month.startsWith(time));
    return {
      time,
      months: { first: oldest ? monthOf(oldest) : time, last: newest ? monthOf(newest) : time, isWholeYear },
      corrections: those,
    };
  });
}

/** What was corrected and how often, the most often first: each dataset, and the articles as one. */
export interface CorrectedSubject {
  /** Null = the articles. */
  title: string | null;
  count: number;
}

/** How often each dataset was corrected, and the articles together. */
export const correctedSubjects = (corrections: readonly PublishedCorrection[]): CorrectedSubject[] =>
  [...Map.groupBy(corrections, (one) => (one.kind === 'article' ? null : one.title))]
    .map(([title, those]) => ({ title, count: those.length }))
    .sort((one, other) => other.count - one.count);

/** The months of a picture: the first, the last, and the one with the most corrections, the earliest of several. */
export interface CountedMonths {
  /** Without a gap, oldest first. */
  months: { month: string; count: number }[];
  first: string;
  last: string;
  busiest: { month: string; count: number };
}

/** How many corrections each of the newest `most` months had; null where nothing was corrected. */
export function countedMonths(corrections: readonly PublishedCorrection[], most: number): CountedMonths | null {
  const months = monthCounts(corrections, most);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const busiest = months.reduce((one, other) => (other.count > one.count ? other : one));
  return { months, first: first.month, last: last.month, busiest };
}

/** True where what was corrected is sample data. */
export const correctsSample = (corrections: readonly PublishedCorrection[]): boolean =>
  corrections.some((one) => one.kind === 'data' && one.isSample);

/** How many corrections each month had, without a gap, oldest first: at most the newest `most` months. */
function monthCounts(corrections: readonly PublishedCorrection[], most: number): { month: string; count: number }[] {
  const counts = new Map(correctionMonths(corrections).map(({ month, corrections: own }) => [month, own.length]));
  const months = [...counts.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last)
    .slice(-most)
    .map((month) => ({ month, count: counts.get(month) ?? 0 }));
}
