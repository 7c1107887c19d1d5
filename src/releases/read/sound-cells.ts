import type { Dataset } from '../define/define-dataset.ts';

/** A cell that was read and found sound: as it is printed, and its value. */
interface SoundCell {
  cell: string;
  value: unknown;
}

// A table repeats its days, units and states in row after row: such a cell is checked once and kept once.
const mostKept = 1_000;
const kept = new WeakMap<Dataset['columns'][string], Map<string, SoundCell>>();

/** The cells of a column that were found sound, whatever row they are in. */
export function soundCells(schema: Dataset['columns'][string]): {
  find: (cell: string) => SoundCell | undefined;
  keep: (cell: string, value: unknown) => void;
} {
  const cells = kept.get(schema) ?? new Map<string, SoundCell>();
  kept.set(schema, cells);
  return {
    find: (cell) => cells.get(cell),
    keep: (cell, value) => {
      if (cells.size < mostKept) cells.set(cell, { cell, value });
    },
  };
}
