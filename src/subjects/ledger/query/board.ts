import { madeOnce } from '../../../core/made-once.ts';
import type { Area } from '../../areas/dataset.ts';
import { areaBacklogs, type AreaBacklog } from '../model/area-backlogs.ts';
import { closingCurves, recurrenceCurve } from '../model/closing-curves.ts';
import { closingDays } from '../model/closing-days.ts';
import { controlChart } from '../model/control-chart.ts';
import { dueWeeks, shareInTime } from '../model/due-weeks.ts';
import { foundDays } from '../model/found-calendar.ts';
import { listPath } from '../model/ledger-lists.ts';
import { weeksOf } from '../model/ledger-weeks.ts';
import { openAges } from '../model/open-ages.ts';
import { lifeOf, type ProblemLife } from '../model/problem-life.ts';
import { repeatedClasses } from '../model/repeats.ts';
import { stepGaps } from '../model/step-gaps.ts';
import { usualDeadline } from '../model/usual-deadline.ts';
import { buildWall, type Wall, type WallColumn } from '../model/wall.ts';
import { weeklyFlow } from '../model/weekly-flow.ts';
import { areaOf, countedTo, ledgerProblems, problemsOfArea, recordsOf, releaseNamesOf } from './problems.ts';

/** The wall of the whole ledger, or of what was entered under an area's own code. */
export const wallOf: (area: string) => Wall = madeOnce((area: string) => {
  const problems = area === '' ? ledgerProblems() : problemsOfArea(area);
  return buildWall(
    problems.map(({ row }) => row),
    countedTo(),
  );
});

export const wholeWall = (): Wall => wallOf('');

/** A kind of area with the backlogs of its members. */
export interface BacklogGroup {
  group: 'urban' | 'county';
  areas: (AreaBacklog & { of: Area })[];
}

/** The life of a problem that counts, by its id. */
export const lifeOfProblem: (id: string) => ProblemLife = madeOnce((id: string) =>
  lifeOf(recordsOf(id).flatMap(({ row }) => (row.change === 'withdrawn' ? [] : [row]))),
);

const made = madeOnce((_: 'all') => {
  const day = countedTo();
  const rows = ledgerProblems().map(({ row }) => row);
  const lives = ledgerProblems().map(({ id }) => lifeOfProblem(id));
  const due = dueWeeks(rows, day);
  return {
    asOf: day,
    flow: weeklyFlow(lives, day),
    ages: openAges(rows, day),
    curves: closingCurves(lives, day),
    recurrence: recurrenceCurve(lives, day),
    usualDeadline: usualDeadline(rows),
    backlogs: groupBacklogs(areaBacklogs(lives, day)),
    steps: stepGaps(rows),
    due,
    control: controlChart(due.map(shareInTime)),
    repeats: repeatedClasses(rows),
    closings: closingDays(rows),
    found: foundDays(rows),
  };
});

/** Everything that stands below the wall; worked out once a build. */
export const ledgerBoard = () => made('all');

export type LedgerBoard = ReturnType<typeof ledgerBoard>;

function groupBacklogs(backlogs: readonly AreaBacklog[]): BacklogGroup[] {
  const named = backlogs.map((one) => ({ ...one, of: areaOf(one.area) }));
  const counties = named.filter(({ of }) => of.kind === 'county');
  const urban = named.filter(({ of }) => of.kind !== 'county');
  return [
    { group: 'urban' as const, areas: urban },
    { group: 'county' as const, areas: counties },
  ].filter(({ areas }) => areas.length > 0);
}

const months = madeOnce((_: 'all') => new Set(ledgerProblems().map(({ row }) => row.found_on.slice(0, 7))));
const published = madeOnce((_: 'all') => new Set(weeksOf(releaseNamesOf()).map(({ week }) => week)));

/** Where a column of the wall leads: to what its week's release changed, or else to what was found in its month. */
export function weekPath({ week, monday, total }: Pick<WallColumn, 'week' | 'monday' | 'total'>): string | null {
  if (published('all').has(week)) return `ledger/weeks/${week}`;
  const month = monday.slice(0, 7);
  return total > 0 && months('all').has(month) ? listPath({ facet: 'month', value: month }) : null;
}
