import { daysBetween } from '../../../core/days.ts';
import { firstBackOn, firstVerifiedOn, type ProblemLife } from './problem-life.ts';
import { medianDays, survivalAt, survivalSteps, type SurvivalStep, type Watched } from './survival.ts';

/** How a share grows with the days: of the problems of a half-year, those verified; or of those verified, those back. */
export interface ClosingCurve {
  /** Of whom: `2025-H1` by the day found; `back` for what came back. */
  cohort: string;
  steps: SurvivalStep[];
  /** To how many of how many it has come. */
  events: number;
  cases: number;
  /** How long the longest case was watched: the curve says nothing beyond. */
  watchedDays: number;
  /** After how many days half of them; null = not yet. */
  medianDays: number | null;
}

/** The half-year of a day: `2025-H1`. */
export const halfYearOf = (day: string): string => `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`;

const daysTo = (from: string, to: string): number => Math.max(0, daysBetween(from, to));

/**
 * One curve a half-year in which problems were found, oldest first; the event is the first verification. What is open on the
 * day of the data is still waiting then. What was closed unfixed waits for ever: to take it out on any day would count on its
 * being fixed like the others.
 */
export function closingCurves(lives: readonly ProblemLife[], asOf: string): ClosingCurve[] {
  const cohorts = Map.groupBy(lives, ({ spells: [first] }) => halfYearOf(first?.from ?? ''));
  return [...cohorts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([cohort, own]) => closingCurve(cohort, own, asOf));
}

/** The same of any problems. */
export const closingCurve = (cohort: string, lives: readonly ProblemLife[], asOf: string): ClosingCurve =>
  curveOf(
    cohort,
    lives.map((life): Case => {
      const [first] = life.spells;
      const verified = firstVerifiedOn(life);
      const watched = daysTo(first?.from ?? asOf, verified ?? asOf);
      return { watched, days: first?.end === 'unfixed' ? Infinity : watched, isEvent: verified !== null };
    }),
  );

/** Of what was verified, the share that came back within n days; the event is the first coming back. */
export function recurrenceCurve(lives: readonly ProblemLife[], asOf: string): ClosingCurve {
  const cases = lives.flatMap((life): Case[] => {
    const verified = firstVerifiedOn(life);
    if (verified === null) return [];
    const back = firstBackOn(life);
    const watched = daysTo(verified, back ?? asOf);
    return [{ watched, days: watched, isEvent: back !== null }];
  });
  return curveOf('back', cases);
}

/** A case of a curve: `watched` are the days of which anything is known, whatever is counted on after them. */
interface Case extends Watched {
  watched: number;
}

const curveOf = (cohort: string, cases: readonly Case[]): ClosingCurve => {
  const steps = survivalSteps(cases);
  return {
    cohort,
    steps,
    events: cases.filter(({ isEvent }) => isEvent).length,
    cases: cases.length,
    watchedDays: cases.reduce((most, { watched }) => Math.max(most, watched), 0),
    medianDays: medianDays(steps),
  };
};

/** The share, 0 to 1, to whom it came within that many days; null where nobody was watched for so long. */
export const shareWithin = ({ steps, watchedDays }: ClosingCurve, days: number): number | null =>
  days > watchedDays && (steps.at(-1)?.survival ?? 1) > 0 ? null : 1 - survivalAt(steps, days);

/** The newest curve that says something of that many days; the newest of all while there is none. Curves come oldest first. */
export const newestWatched = (curves: readonly ClosingCurve[], days: number): ClosingCurve | undefined =>
  curves.findLast((curve) => shareWithin(curve, days) !== null) ?? curves.at(-1);
