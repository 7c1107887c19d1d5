import { columnsAt, type ColumnAt } from '../read/columns-at.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { problem, type Problem } from './problem.ts';
import { dayIn, type CheckedRelease } from './release-check.ts';

/** Pairs of columns of which the second never lies before the first. */
const periods = [
  ['period_start', 'period_end'],
  ['valid_from', 'valid_to'],
  ['in_force_from', 'in_force_to'],
] as const;

/** How far from its release a day may lie: figures and laws reach back for generations, deadlines a few years ahead. */
const yearsBack = 100;
const yearsAhead = 20;

const yearsFrom = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Days that contradict each other, and days so far off that their year must be a slip. */
export function checkDays(checked: CheckedRelease): Problem[] {
  const { dataset, release } = checked;
  const columns = columnsAt(dataset, release.entry.release);
  const days = columns.filter(({ column }) => column.kind === 'day');
  const pairs = periods.filter((pair) => pair.every((name) => columns.some((one) => one.name === name)));
  if (days.length === 0 && pairs.length === 0) return [];
  const [first, last] = [yearsFrom(release.entry.date, -yearsBack), yearsFrom(release.entry.date, yearsAhead)];
  return release.records.flatMap((record) => [
    ...findInverted(checked, record, pairs),
    ...findDistant(checked, record, days, first, last),
  ]);
}

function findInverted(
  { placeOf }: CheckedRelease,
  record: RowRecord,
  pairs: readonly (readonly [string, string])[],
): Problem[] {
  return pairs.flatMap(([from, to]) => {
    const [start, found] = [record.printed[from], record.printed[to]];
    const isDay = /^\d{4}-\d{2}(?:-\d{2})?$/;
    if (!start || !found || !isDay.test(start) || !isDay.test(found) || found >= start) return [];
    return [problem('period-order', placeOf(record, to), { found, start, begin: placeOf(record, from).title ?? from })];
  });
}

const findDistant = (
  { placeOf, release, asOf }: CheckedRelease,
  record: RowRecord,
  columns: readonly ColumnAt[],
  first: string,
  last: string,
): Problem[] =>
  columns.flatMap(({ name, column }) => {
    const found = dayIn(record, name);
    if (found === null || (found >= first && found <= last)) return [];
    // A day ahead where none may be has a rule of its own.
    if (found > asOf && !(column.kind === 'day' && column.mayLieAhead)) return [];
    return [problem('day-distant', placeOf(record, name), { found, first, last, release: release.entry.date })];
  });
