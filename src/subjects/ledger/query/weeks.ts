import type { ExplainedParts } from '../../../core/adds-up.ts';
import { madeOnce } from '../../../core/made-once.ts';
import { publishedDataset, typedRecord } from '../../../store/city.ts';
import { partKindOf, partKinds, type PartKind } from '../../areas/model/area-kinds.ts';
import { ledger } from '../dataset.ts';
import { unitSum } from '../model/ledger-sums.ts';
import { weekChanges, weeksOf, type LedgerWeek, type WeekChanges } from '../model/ledger-weeks.ts';
import { countOn, statesOn, type StateCounts } from '../model/state-counts.ts';
import { unitsOn, type UnitStanding } from '../model/unit-standing.ts';
import { tasksOn, type WeekTask } from '../model/week-tasks.ts';
import { areaOf, hasLedger, ledgerSpans, recordsOf, releaseNamesOf } from './problems.ts';

const made = madeOnce((_: 'all') => {
  // Oldest first, as the counts want their days.
  const weeks = weeksOf(releaseNamesOf()).reverse();
  const days = weeks.map(({ on }) => on);
  const spans = ledgerSpans();
  const [states, units, tasks] = [statesOn(spans, days), unitsOn(spans, days), tasksOn(spans, days)];
  const totals = countOn(spans, days);
  return weeks
    .map((week, place) => ({
      ...week,
      states: states[place],
      total: totals[place] ?? 0,
      units: units[place] ?? [],
      tasks: tasks[place] ?? [],
    }))
    .reverse();
});

/** A week with the state of the ledger after it. */
export interface CountedWeek extends LedgerWeek {
  states: StateCounts;
  /** How many problems counted, whatever their state. */
  total: number;
}

/** The weeks that have a release, newest first. */
export const ledgerWeeks = (): readonly CountedWeek[] =>
  hasLedger()
    ? made('all').flatMap(({ states, units: _, tasks: __, ...week }) => (states ? [{ ...week, states }] : []))
    : [];

/** What was open at the end of a week, the earliest deadline first. */
export const weekTasks = (week: string): readonly WeekTask[] =>
  made('all').find((one) => one.week === week)?.tasks ?? [];

/** What was open at the end of a week, by unit. */
export const openByUnit = ({ week, states }: Pick<CountedWeek, 'week' | 'states'>): ExplainedParts =>
  unitSum(
    states,
    unitGroups(week).flatMap(({ units }) => units),
    weekTasks(week).filter(({ row }) => !row.responsible_unit_zh).length,
  );

/** What a week's releases did to problems. */
export const changesIn = ({ releases }: Pick<LedgerWeek, 'releases'>): WeekChanges =>
  weekChanges(
    releases.flatMap((release) =>
      (publishedDataset(ledger).releaseNamed(release)?.records ?? []).map((record) => {
        const records = recordsOf(record.key);
        const place = records.findIndex((one) => one.release === release);
        return { record: typedRecord(ledger, record), before: records[place - 1] };
      }),
    ),
  );

/** Units of one kind of area, which alone are compared with one another. */
export interface UnitGroup {
  kind: PartKind | 'other';
  units: UnitStanding[];
}

const kindOrder = [...partKinds, 'other'] as const;

/** The units that had something open at the end of a week, most overdue first, those of districts and counties apart. */
export function unitGroups(week: string): UnitGroup[] {
  const units = made('all').find((one) => one.week === week)?.units ?? [];
  const groups = Map.groupBy(units, ({ area }): UnitGroup['kind'] => partKindOf(areaOf(area)) ?? 'other');
  return [...groups]
    .map(([kind, members]) => ({ kind, units: members }))
    .sort((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind));
}
