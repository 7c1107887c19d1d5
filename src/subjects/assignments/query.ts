import { asOf, currentRecords, newestRelease, publishedDataset, publishes, standsIn } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import type { Area } from '../areas/dataset.ts';
import { listedAreas } from '../areas/query.ts';
import { specialActions, type SpecialAction } from '../headquarters/datasets/special-actions.ts';
import { isEnded, isUnverifiedFix } from '../ledger/model/problem-state.ts';
import { isWithdrawn } from '../ledger/model/problem-view.ts';
import { everyProblem } from '../ledger/query/problems.ts';
import { assignments } from './datasets/assignments.ts';
import { assignmentMeetings } from './datasets/meetings.ts';
import { listSheets, newestOfTasks, type Sheet, type SheetTask } from './model/sheets.ts';

let sheets: readonly Sheet[] | undefined;

/** Every sheet, the newest first; none where the city publishes none. */
export const everySheet = (): readonly Sheet[] =>
  (sheets ??= publishes(assignments)
    ? listSheets(
        currentRecords(assignments),
        publishes(assignmentMeetings) ? currentRecords(assignmentMeetings) : [],
        asOf(),
      )
    : []);

/** The newest sheet; null where there is none. */
export const newestSheet = (): Sheet | null => everySheet()[0] ?? null;

export const assignmentsAreSample = (): boolean => publishedDataset(assignments).dataset.provenance === 'sample';

/** True where samples are shown in place of the real sheets. */
export const sheetsStandIn = (): boolean => everySheet().length > 0 && standsIn(assignments);

/** The releases that the page of all sheets rests on. */
export const sheetsReleases = () =>
  [assignments, assignmentMeetings]
    .filter(publishes)
    .map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }));

/** The release that wrote a sheet, or corrected it last: a new sheet does not change the pages of old ones. */
export const sheetReleases = ({ releases }: Sheet) => [
  { dataset: publishedDataset(assignments).dataset, release: releases.at(-1) ?? '' },
];

/** The dataset with a release of it, to download and cite; without a name the newest. */
export function assignmentsFile(name = newestRelease(assignments)) {
  const published = publishedDataset(assignments);
  return { dataset: published.dataset, release: releasesOf(published).find(({ entry }) => entry.release === name) };
}

/** The table of a sheet as its files are called. */
export const sheetTable = ({ week, releases }: Sheet) => ({
  id: week,
  dataset: publishedDataset(assignments).dataset,
  release: releases.at(-1) ?? '',
});

/** What a task's codes are called. */
export interface TaskNames {
  areas: ReadonlyMap<string, Area>;
  actions: ReadonlyMap<string, SpecialAction>;
  /** Null for a problem of which nothing is left to be done. */
  unsettled: (problem: string) => 'claimed' | 'open' | null;
}

let names: TaskNames | undefined;

export const taskNames = (): TaskNames =>
  (names ??= {
    areas: new Map(listedAreas().map((area) => [area.code, area])),
    actions: new Map(publishes(specialActions) ? currentRecords(specialActions).map(({ row }) => [row.id, row]) : []),
    unsettled,
  });

/** A task with the newest sheet that names it. */
export interface PlacedTask {
  sheet: Sheet;
  task: SheetTask;
}

let byProblem: Map<string, PlacedTask[]> | undefined;

/** The tasks that name a problem of the ledger, the newest first. */
export function tasksOfProblem(id: string): readonly PlacedTask[] {
  byProblem ??= gatherByProblem();
  return byProblem.get(id) ?? [];
}

function gatherByProblem(): Map<string, PlacedTask[]> {
  const found = new Map<string, PlacedTask[]>();
  for (const placed of newestOfTasks(everySheet()))
    for (const id of placed.task.row.problems ?? []) found.set(id, [...(found.get(id) ?? []), placed]);
  return found;
}

/** What is left to be done about a problem of the ledger: only its unit says that it is fixed, or nobody does. */
function unsettled(id: string): 'claimed' | 'open' | null {
  const problem = everyProblem().get(id);
  if (problem === undefined || isWithdrawn(problem) || isEnded(problem.row)) return null;
  return isUnverifiedFix(problem.row) ? 'claimed' : 'open';
}

/** The tasks of an area that the newest sheet has open. */
export const openTasksOf = (area: string): readonly SheetTask[] =>
  (newestSheet()?.open ?? []).filter(({ row }) => row.area === area);

/** True for an area that a sheet ever named. */
export const hasTasks = (area: string): boolean =>
  newestOfTasks(everySheet()).some(({ task }) => task.row.area === area);
