import type { StateSpan } from './problem-spans.ts';
import { problemStates, type ProblemState } from './problem-state.ts';

export type StateCounts = Record<ProblemState, number>;

export const noCounts = (): StateCounts => ({
  'closed-on-time': 0,
  'closed-late': 0,
  'closed-unfixed': 0,
  'came-back': 0,
  open: 0,
  overdue: 0,
});

/** How many rows are in each state. */
export function countStates(problems: Iterable<{ state: ProblemState }>): StateCounts {
  const counts = noCounts();
  for (const { state } of problems) counts[state] += 1;
  return counts;
}

export const sumOf = (counts: StateCounts): number => problemStates.reduce((sum, state) => sum + counts[state], 0);

/** Those that nobody has closed: overdue, back, or open in time. */
export const openIn = (counts: StateCounts): number => counts.overdue + counts['came-back'] + counts.open;

/** Those on which nothing more is asked of anybody. */
export const closedIn = (counts: StateCounts): number => sumOf(counts) - openIn(counts);

/** The place of the first of the sorted `days` that is not before `day`; their number where all are. */
export function placeOf(days: readonly string[], day: string): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((days[middle] ?? '') < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many problems were in each state on each of the sorted `days`; it reads every span once, however many days there are. */
export function statesOn(spans: Iterable<StateSpan>, days: readonly string[]): StateCounts[] {
  const steps = Array.from({ length: days.length + 1 }, noCounts);
  for (const { state, from, until } of spans) {
    const [first, last] = [steps[placeOf(days, from)], steps[until === null ? days.length : placeOf(days, until)]];
    if (!first || !last || first === last) continue;
    first[state] += 1;
    last[state] -= 1;
  }
  const running = noCounts();
  return steps.slice(0, -1).map((step) => {
    for (const state of problemStates) running[state] += step[state];
    return { ...running };
  });
}

/** How many problems counted on each of the sorted `days`, whatever their state. */
export function countOn(spans: Iterable<Pick<StateSpan, 'from' | 'until'>>, days: readonly string[]): number[] {
  const steps = new Int32Array(days.length + 1);
  for (const { from, until } of spans) {
    const [first, last] = [placeOf(days, from), until === null ? days.length : placeOf(days, until)];
    steps[first] = (steps[first] ?? 0) + 1;
    steps[last] = (steps[last] ?? 0) - 1;
  }
  let running = 0;
  return days.map((_, place) => (running += steps[place] ?? 0));
}

/** The most problems that were ever in each state at once, on any day up to `asOf`. */
export function mostEver(spans: Iterable<StateSpan>, asOf: string): StateCounts {
  const changes = new Map<string, StateCounts>();
  const at = (day: string): StateCounts => {
    const known = changes.get(day) ?? noCounts();
    changes.set(day, known);
    return known;
  };
  for (const { state, from, until } of spans) {
    if (from > asOf) continue;
    at(from)[state] += 1;
    if (until !== null && until <= asOf) at(until)[state] -= 1;
  }
  const [running, most] = [noCounts(), noCounts()];
  for (const day of [...changes.keys()].sort()) {
    const step = changes.get(day) ?? noCounts();
    for (const state of problemStates) {
      running[state] += step[state];
      most[state] = Math.max(most[state], running[state]);
    }
  }
  return most;
}
