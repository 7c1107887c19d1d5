/**
 * What became of a cell after a release. `cells` are the cell as each release left it, oldest first (null = empty or
 * gone); answers with the newest cell and the release that last changed it, or null where it stands as it stood at `at`.
 */
export function newestRevision(cells: readonly (string | null)[], at: number): { index: number; cell: string | null } | null {
  const cell = cells.at(-1) ?? null;
  if (cell === (cells[at] ?? null)) return null;
  return { index: cells.findLastIndex((one) => one !== cell) + 1, cell };
}
