import { addDays } from '../../../core/days.ts';
import { closingCurve, type ClosingCurve } from './closing-curves.ts';
import type { ProblemLife } from './problem-life.ts';
import type { ProblemState } from './problem-state.ts';
import { countStates, openIn } from './state-counts.ts';

/** A problem with its life, as far as it is told by area. */
export interface LivedProblem {
  state: ProblemState;
  life: ProblemLife;
}

/** How things are with some problems: what is open and overdue, and how long the newer ones took. */
export interface Standing {
  open: number;
  overdue: number;
  /** Of the problems found within a year before the day of the data: how long until they were verified as fixed. */
  closing: ClosingCurve;
}

/** How many days before the day of the data a problem may have been found to tell how long such problems take. */
const yearDays = 365;

export function standingOf(problems: readonly LivedProblem[], asOf: string): Standing {
  const counts = countStates(problems);
  const since = addDays(asOf, -yearDays);
  const lives = problems.map(({ life }) => life).filter(({ spells: [first] }) => (first?.from ?? '') > since);
  return { open: openIn(counts), overdue: counts.overdue, closing: closingCurve('year', lives, asOf) };
}

/** The standing of each group, most overdue first, then most open; what has no group is left out. */
export const standingsBy = <Key extends string, Problem extends LivedProblem>(
  problems: readonly Problem[],
  asOf: string,
  groupOf: (problem: Problem) => Key | null,
): ({ key: Key } & Standing)[] =>
  [...Map.groupBy(problems, groupOf)]
    .flatMap(([key, own]) => (key === null ? [] : [{ key, ...standingOf(own, asOf) }]))
    .sort((one, other) => other.overdue - one.overdue || other.open - one.open || (one.key < other.key ? -1 : 1));
