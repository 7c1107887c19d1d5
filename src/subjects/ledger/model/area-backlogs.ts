import type { ProblemLife } from './problem-life.ts';
import { weeklyFlow, type FlowWeek } from './weekly-flow.ts';

/** How many problems of an area were open at the end of each week. */
export interface AreaBacklog {
  area: string;
  weeks: Pick<FlowWeek, 'week' | 'monday' | 'open'>[];
}

/** The last `count` weeks of each area that has problems, in the order of codes; before its first problem nothing is open. */
export function areaBacklogs(lives: readonly ProblemLife[], asOf: string, count = 26): AreaBacklog[] {
  const weeks = weeklyFlow(lives, asOf).slice(-count);
  return [...Map.groupBy(lives, ({ area }) => area)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([area, own]) => {
      const open = new Map(weeklyFlow(own, asOf).map((week) => [week.week, week.open]));
      return { area, weeks: weeks.map(({ week, monday }) => ({ week, monday, open: open.get(week) ?? 0 })) };
    });
}

/** The most that were open anywhere: the one scale of all pictures. */
export const mostOpen = (backlogs: readonly AreaBacklog[]): number =>
  backlogs.reduce((most, { weeks }) => weeks.reduce((of, { open }) => Math.max(of, open), most), 0);
