import { daysBetween } from '../../../core/days.ts';
import { weeksBetween } from '../../../core/iso-week.ts';
import type { ProblemLife } from './problem-life.ts';

/** What happened to problems in a week, and how many were open at its end. */
export interface FlowWeek {
  week: string;
  monday: string;
  found: number;
  /** Verified as fixed, again or for the first time. */
  verified: number;
  cameBack: number;
  closedUnfixed: number;
  /** At the end of its Sunday; in the week of the data, at the day of the data. */
  open: number;
}

/** Every week from the first problem found to the day of the data; none where nothing was found. */
export function weeklyFlow(lives: readonly ProblemLife[], asOf: string): FlowWeek[] {
  const first = lives.reduce(
    (day, { spells: [spell] }) => (spell && spell.from < day ? spell.from : day),
    '9999-12-31',
  );
  const weeks = weeksBetween(first, asOf).map((week): FlowWeek => ({
    ...week,
    found: 0,
    verified: 0,
    cameBack: 0,
    closedUnfixed: 0,
    open: 0,
  }));
  const monday = weeks[0]?.monday ?? asOf;
  const weekOf = (day: string): FlowWeek | undefined => weeks[Math.floor(daysBetween(monday, day) / 7)];
  for (const { spells } of lives) {
    spells.forEach(({ from, to, end }, at) => {
      const [start, stop] = [weekOf(from), to === null ? undefined : weekOf(to)];
      // For now `open` is the change in the week; the sum of all changes so far follows below.
      if (start) {
        start[at === 0 ? 'found' : 'cameBack'] += 1;
        start.open += 1;
      }
      if (!stop) return;
      stop.open -= 1;
      if (end === 'verified') stop.verified += 1;
      if (end === 'unfixed') stop.closedUnfixed += 1;
    });
  }
  let open = 0;
  for (const week of weeks) {
    open += week.open;
    week.open = open;
  }
  return weeks;
}
