import type { SpecialAction } from '../datasets/special-actions.ts';

export interface ActionList {
  named: SpecialAction[];
  unnamed: SpecialAction[];
  /** Rows that are no longer in use: their addresses stay. */
  ended: (SpecialAction & { valid_to: string })[];
  /** How many actions there are, and how many of them have a name. */
  total: number;
  namedCount: number;
}

/** The actions in use on a day: those with a number by it, then the others as they are listed. */
export function listActions(rows: readonly SpecialAction[], asOf: string): ActionList {
  const inUse = rows
    .filter(({ valid_to }) => valid_to === null || valid_to >= asOf)
    .toSorted((left, right) => (left.order ?? Infinity) - (right.order ?? Infinity) || 0);
  const named = inUse.filter((row) => row.named === 'yes');
  const unnamed = inUse.filter((row) => row.named === 'no');
  const sum = (some: readonly SpecialAction[]) => some.reduce((count, row) => count + row.count, 0);
  const ended = rows.flatMap((row) =>
    row.valid_to !== null && row.valid_to < asOf ? [{ ...row, valid_to: row.valid_to }] : [],
  );
  return { named, unnamed, ended, total: sum(inUse), namedCount: sum(named) };
}
