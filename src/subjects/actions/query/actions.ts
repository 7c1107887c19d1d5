import type { Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';
import { asOf, currentRecords, currentRows, newestRelease, publishedDataset, publishes } from '../../../store/city.ts';
import { releasesOf } from '../../../store/releases.ts';
import type { Area } from '../../areas/dataset.ts';
import { listedAreas } from '../../areas/query.ts';
import { specialActions, type SpecialAction } from '../../headquarters/datasets/special-actions.ts';
import { listActions } from '../../headquarters/model/special-actions.ts';
import { actionGoals, type ActionGoal } from '../datasets/goals.ts';
import { actionProgress } from '../datasets/progress.ts';
import { progressOf, type ActionProgress, type AreaStanding } from '../model/action-progress.ts';

/** An action that has a goal, with how far it is. */
export interface Action {
  id: string;
  named: Pick<SpecialAction, 'name_zh' | 'name_en'>;
  goal: ActionGoal;
  progress: ActionProgress;
}

const once = <Made extends NonNullable<unknown>>(make: () => Made): (() => Made) => {
  const made = madeOnce((_: 'all') => make());
  return () => made('all');
};

const hasRelease = (dataset: typeof actionGoals | typeof actionProgress): boolean =>
  publishes(dataset) && publishedDataset(dataset).releases.length > 0;

/** True where the city publishes goals of its actions. */
export const hasActions = (): boolean => hasRelease(actionGoals) && publishes(actionProgress);

export const actionsAreSample = (): boolean =>
  publishes(actionProgress) && publishedDataset(actionProgress).dataset.provenance === 'sample';

/** Every special action that the source tells of; none where the city does not list them. */
const listed = once(() => listActions(publishes(specialActions) ? currentRows(specialActions) : [], asOf()));

/** How many actions there are and how many of them are named. */
export const actionCounts = (): { total: number; named: number } => ({
  total: listed().total,
  named: listed().namedCount,
});

/** Every action that has a goal, in the order of the list of actions; none before the first. */
export const actions: () => readonly Action[] = once(() => {
  if (!hasActions()) return [];
  const rows = Map.groupBy(currentRecords(actionProgress), ({ row }) => row.action);
  const { named, unnamed, ended } = listed();
  const order = [...named, ...unnamed, ...ended];
  return currentRows(actionGoals)
    .map((goal) => {
      const own = (rows.get(goal.action) ?? []).map(({ row }) => row);
      const about = order.find(({ id }) => id === goal.action);
      return {
        id: goal.action,
        named: about ?? { name_zh: goal.action, name_en: goal.action },
        goal,
        progress: progressOf(goal, own, listedAreas()),
      };
    })
    .sort((one, other) => placeIn(order, one.id) - placeIn(order, other.id));
});

const placeIn = (order: readonly SpecialAction[], id: string): number => order.findIndex((one) => one.id === id);

/** An area as it is called. */
export const areaNamed: (code: string) => Area | undefined = (code) => listedAreas().find((one) => one.code === code);

const taking = once(
  () =>
    new Set(
      (hasActions() ? currentRows(actionProgress) : []).flatMap(({ area, change }) =>
        change === 'withdrawn' ? [] : [area],
      ),
    ),
);

/** True where an area takes part in any action, or did under this code. */
export const takesPart = (code: string): boolean => taking().has(code);

/** The actions that an area takes part in, each with how far the area is. */
export const actionsOfArea = (code: string): { action: Action; standing: AreaStanding }[] =>
  actions().flatMap((action) => {
    const standing = action.progress.areas.find(({ area }) => area === code);
    return standing ? [{ action, standing }] : [];
  });

/** The releases that the pages rest on. */
export const actionReleases = () =>
  hasActions()
    ? [actionGoals, actionProgress].filter(hasRelease).map((one) => ({
        dataset: publishedDataset(one).dataset,
        release: newestRelease(one),
      }))
    : [];

/** The progress with its newest release, to download and cite; without a release before the first. */
export function progressFile() {
  const published = publishedDataset(actionProgress);
  return { dataset: published.dataset, release: releasesOf(published)[0] };
}

/** The table of an action as its files are called. */
export const actionTable = (id: string) => ({
  id,
  dataset: publishedDataset(actionProgress).dataset,
  release: newestRelease(actionProgress),
});

/** The day on which each month of an action was first reported: that of the release, by month. */
export const reportedOn: (action: string) => ReadonlyMap<string, string> = madeOnce((action: string) => {
  const days = new Map<string, string>();
  for (const { entry, records } of publishedDataset(actionProgress).releases) {
    for (const { row } of records) {
      const month = String(row['month']);
      if (row['action'] === action && row['done'] !== null && !days.has(month)) days.set(month, entry.date);
    }
  }
  return days;
});

/** Why the plans of an action do not come to its target, as a row of the last month says; null where none does. */
export function planNote(locale: Locale, { id, progress }: Pick<Action, 'id' | 'progress'>): string | null {
  const last = progress.months.at(-1)?.month;
  const noted = currentRecords(actionProgress).find(
    ({ row }) => row.action === id && row.month === last && row.change !== 'withdrawn' && row.note_zh !== null,
  );
  return noted?.row[`note_${locale}`] ?? noted?.row.note_zh ?? null;
}
