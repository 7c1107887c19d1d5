import { changedByUpdate } from '../../releases/check/changed-by-update.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { compareReleases } from '../../releases/register/release-name.ts';
import { actionProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** A whole number as it is printed; null where the cell is empty, or none. */
const countOf = (record: RowRecord, column: string): number | null => {
  const cell = cellOf(record, column);
  return /^\d+$/.test(cell) ? Number(cell) : null;
};

const isMonth = (cell: string): boolean => /^\d{4}-\d{2}$/.test(cell);
const isExplained = (record: RowRecord): boolean => !isMissing(record, 'note_zh') && !isMissing(record, 'note_en');

/**
 * The rules of the progress. They hold for the rows as they are now: what an earlier release said was checked when it was
 * made, and goals and plans may have been changed since.
 */
export const checkProgress: ReleaseCheck = (checked) => {
  const { release, codes, dataset } = checked;
  const newest = [...(codes.get(dataset.name)?.values() ?? [])].filter(isCounted);
  const series = Map.groupBy(newest, seriesOf);
  const current = release.records.filter(
    (record) => isCounted(record) && codes.get(dataset.name)?.get(record.key)?.release === release.entry.release,
  );
  return [
    ...release.records.flatMap((record) => findChanged(checked, record)),
    ...current.flatMap((record) => [
      ...findOutside(checked, record),
      ...findAhead(checked, record),
      ...findFalls(checked, record, series.get(seriesOf(record)) ?? []),
      ...findBeyondPlan(checked, record),
    ]),
    ...findTotals(checked, current, newest),
  ];
};

const isCounted = (record: RowRecord): boolean =>
  cellOf(record, 'change') !== 'withdrawn' && isMonth(cellOf(record, 'month'));

const seriesOf = (record: RowRecord): string => `${cellOf(record, 'action')}|${cellOf(record, 'area')}`;

/** A plan or a number that was published is changed by a correction alone. */
const findChanged = (checked: CheckedRelease, record: RowRecord): Problem[] =>
  changedByUpdate(checked, record, ['planned', 'done']).map(({ column, before, found }) =>
    actionProblem('action-fact-changed', checked.placeOf(record, column), { before, found }),
  );

function findOutside({ codes, placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [action, area, month] = ['action', 'area', 'month'].map((column) => cellOf(record, column));
  const goals = codes.get('action-goals');
  if (!goals || !action || !area || !month) return [];
  const goal = goals.get(action);
  if (!goal) {
    const slots = { found: action, goals: [...goals.keys()].join(', ') };
    return [actionProblem('action-goal-missing', placeOf(record, 'action'), slots)];
  }
  const [start, end] = [cellOf(goal, 'starts_on'), cellOf(goal, 'ends_on')];
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  const until = codes.get('areas')?.get(area)?.printed['valid_to'];
  return [
    ...(month < first || month > last
      ? [actionProblem('action-month-outside', placeOf(record, 'month'), { found: month, start, end, first, last })]
      : []),
    ...(until && month > until.slice(0, 7)
      ? [actionProblem('action-area-ended', placeOf(record, 'area'), { found: area, until })]
      : []),
  ];
}

function findAhead({ codes, release, placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [month, done] = [cellOf(record, 'month'), countOf(record, 'done')];
  const { date } = release.entry;
  if (done === null) return [];
  if (month > date.slice(0, 7))
    return [actionProblem('action-done-ahead', placeOf(record, 'done'), { found: month, release: date })];
  const start = codes.get('action-goals')?.get(cellOf(record, 'action'))?.printed['starts_on'];
  return done > 0 && start && date < start
    ? [actionProblem('action-done-early', placeOf(record, 'done'), { found: String(done), start, release: date })]
    : [];
}

/** Against the last month before that says anything of it. */
function findFalls({ placeOf }: CheckedRelease, record: RowRecord, series: readonly RowRecord[]): Problem[] {
  return (['planned', 'done'] as const).flatMap((column) => {
    const count = countOf(record, column);
    const earlier = series
      .filter((one) => cellOf(one, 'month') < cellOf(record, 'month') && countOf(one, column) !== null)
      .reduce<RowRecord | null>(
        (last, one) => (last && cellOf(last, 'month') > cellOf(one, 'month') ? last : one),
        null,
      );
    const former = earlier && countOf(earlier, column);
    if (count === null || earlier === null || former === null || count >= former) return [];
    if (column === 'done' && isExplained(record)) return [];
    return [
      actionProblem(`action-${column}-falls`, placeOf(record, column), {
        ...{ found: String(count), before: String(former), month: cellOf(earlier, 'month') },
      }),
    ];
  });
}

function findBeyondPlan({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [planned, done] = [countOf(record, 'planned'), countOf(record, 'done')];
  return planned === null || done === null || done <= planned || isExplained(record)
    ? []
    : [
        actionProblem('action-done-beyond-plan', placeOf(record, 'done'), {
          ...{ found: String(done), planned: String(planned) },
        }),
      ];
}

/** The areas together against the goal: what is done in a month, and what is planned for the last one. */
function findTotals(
  { codes, placeOf }: CheckedRelease,
  current: readonly RowRecord[],
  newest: readonly RowRecord[],
): Problem[] {
  const months = Map.groupBy(current, (record) => `${cellOf(record, 'action')}|${cellOf(record, 'month')}`);
  return [...months.values()].flatMap((own): Problem[] => {
    const [first] = own;
    if (!first) return [];
    const [action, month] = [cellOf(first, 'action'), cellOf(first, 'month')];
    const goal = codes.get('action-goals')?.get(action);
    const together = newest.filter((one) => cellOf(one, 'action') === action && cellOf(one, 'month') === month);
    // Told once, in the release that wrote the month last.
    const isLast = !together.some(({ release }) => compareReleases(release, first.release) > 0);
    if (!goal || !isLast || together.some(isExplained)) return [];
    const target = cellOf(goal, 'target');
    const sum = (column: string): number => together.reduce((all, one) => all + (countOf(one, column) ?? 0), 0);
    const [planned, done] = [sum('planned'), sum('done')];
    return [
      ...(done > Number(target)
        ? [
            actionProblem('action-done-beyond-target', placeOf(furthestAhead(own) ?? first, 'done'), {
              ...{ month, found: String(done), target, parts: listDone(together) },
            }),
          ]
        : []),
      ...(month === cellOf(goal, 'ends_on').slice(0, 7) && planned !== Number(target)
        ? [actionProblem('action-plan-total', placeOf(first, 'planned'), { month, found: String(planned), target })]
        : []),
    ];
  });
}

/** The row that is furthest ahead of its own plan: there the slip is looked for first. */
const furthestAhead = (rows: readonly RowRecord[]): RowRecord | undefined =>
  rows.toSorted((one, other) => aheadOf(other) - aheadOf(one))[0];

const aheadOf = (record: RowRecord): number => (countOf(record, 'done') ?? 0) - (countOf(record, 'planned') ?? 0);

const listDone = (rows: readonly RowRecord[]): string =>
  rows.map((record) => `${cellOf(record, 'area')} ${countOf(record, 'done') ?? 0}`).join(', ');
