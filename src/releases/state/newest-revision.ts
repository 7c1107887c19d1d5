/**
 * What became of a cell after a release. `cells` are the cell as each release left it, oldest first (null = empty or
 * gone); answers with the newest cell and the release that last changed it, or null where it says what it said at `at`.
 * `isSame` tells whether two cells say the same: a figure may be written in two ways.
 */
export function newestRevision(
  cells: readonly (string | null)[],
  at: number,
  isSame: (left: string | null, right: string | null) => boolean = Object.is,
): { index: number; cell: string | null } | null {
  const cell = cells.at(-1) ?? null;
  if (isSame(cell, cells[at] ?? null)) return null;
  return { index: cells.findLastIndex((one) => !isSame(one, cell)) + 1, cell };
}
