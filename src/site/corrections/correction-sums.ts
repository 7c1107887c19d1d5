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
  return [...Map.groupBy(corrections, timeOf)].map(([time, those]) => ({ time, corrections: those }));
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

/** How many corrections each month had, without a gap, oldest first: at most the newest `most` months. */
export function monthCounts(
  corrections: readonly PublishedCorrection[],
  most: number,
): { month: string; count: number }[] {
  const counts = new Map(correctionMonths(corrections).map(({ month, corrections: own }) => [month, own.length]));
  const months = [...counts.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last)
    .slice(-most)
    .map((month) => ({ month, count: counts.get(month) ?? 0 }));
}
