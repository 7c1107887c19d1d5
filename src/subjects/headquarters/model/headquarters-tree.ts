import type { Duty } from '../datasets/duties.ts';
import type { HeadquartersRow } from '../datasets/headquarters.ts';

/** A post, team or body with what it does regularly and what is under it. */
export interface Unit {
  row: HeadquartersRow;
  /** How many have no name in the source; null where their number is not known. */
  unnamed: number | null;
  duties: Duty[];
  units: Unit[];
}

/** Regular work with the unit that does it; null where no listed one is said to. */
export interface DoneDuty {
  duty: Duty;
  by: HeadquartersRow | null;
}

export interface Tree {
  roots: Unit[];
  /** Every unit, each before those under it. */
  units: Unit[];
  /** The row of which most names are missing; null where none is. */
  leastNamed: HeadquartersRow | null;
  /** All regular work, the most frequent first. */
  duties: DoneDuty[];
  /** True where it is few enough units to stand side by side. */
  fitsChart: boolean;
}

/** The rows as a tree, each level in the order of the rows. A row whose parent is not listed is at the top. */
export function treeOf(rows: readonly HeadquartersRow[], duties: readonly Duty[]): Tree {
  const listed = new Map(rows.map((row) => [row.id, row]));
  const under = Map.groupBy(rows, ({ parent }) => (parent !== null && listed.has(parent) ? parent : null));
  const unitsUnder = (id: string | null): Unit[] =>
    (under.get(id) ?? []).map((row) => ({
      row,
      unnamed: row.count === null ? null : row.count - row.named,
      duties: duties.filter(({ body }) => body === row.id),
      units: unitsUnder(row.id),
    }));
  const roots = unitsUnder(null);
  const units = flatten(roots);
  const lacking = units.toSorted((left, right) => (right.unnamed ?? 0) - (left.unnamed ?? 0))[0];
  return {
    roots,
    units,
    leastNamed: lacking?.unnamed ? lacking.row : null,
    duties: duties
      .map((duty) => ({ duty, by: listed.get(duty.body ?? '') ?? null }))
      .toSorted((left, right) => rankOf(left.duty.every) - rankOf(right.duty.every)),
    fitsChart: roots.length === 1 && leavesOf(roots) <= mostLeaves,
  };
}

// As many boxes as have room for their words side by side on a page.
const mostLeaves = 6;

const leavesOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { units: below }) => sum + Math.max(1, leavesOf(below)), 0);

const flatten = (units: readonly Unit[]): Unit[] => units.flatMap((unit) => [unit, ...flatten(unit.units)]);

const often = ['week', 'two-weeks', 'month', 'quarter', 'year'] as const;

const rankOf = (every: Duty['every']): number => (every === null ? often.length : often.indexOf(every));

/** The weeks of a year, 0 to 51, in which what is done so often falls due, by a plain division; null where that is not said. */
export function dueWeeks(every: Duty['every']): number[] | null {
  if (every === null) return null;
  const times = { week: 52, 'two-weeks': 26, month: 12, quarter: 4, year: 1 }[every];
  return Array.from({ length: times }, (_, index) => Math.round(((index + 1) * 52) / times) - 1);
}
