import type { ProcedureRow } from '../datasets/procedure.ts';

/** How a review goes, by what each row is about. */
export interface Procedure {
  cycle: ProcedureRow | null;
  /** In their order. */
  steps: ProcedureRow[];
  /** From the fewest sample points to the most, each with its share of the most. */
  sampling: { row: ProcedureRow; points: number; share: number }[];
  withdrawal: ProcedureRow[];
  /** True where sizes of city are listed and none is known to be the city's. */
  isSizeUnknown: boolean;
  /** What was read at second hand alone. */
  unread: ProcedureRow[];
  rows: readonly ProcedureRow[];
}

/** Sorts the rows of the procedure into its parts. */
export function procedureOf(rows: readonly ProcedureRow[]): Procedure {
  const ofPart = (part: ProcedureRow['part']) => rows.filter((row) => row.part === part);
  const sampled = ofPart('sampling').flatMap((row) =>
    row.sample_points === null ? [] : [{ row, points: row.sample_points }],
  );
  const most = Math.max(...sampled.map(({ points }) => points));
  return {
    cycle: ofPart('cycle')[0] ?? null,
    steps: ofPart('step').toSorted((left, right) => (left.order ?? Infinity) - (right.order ?? Infinity)),
    sampling: sampled
      .toSorted((left, right) => left.points - right.points)
      .map((one) => ({ ...one, share: one.points / most })),
    withdrawal: ofPart('withdrawal'),
    isSizeUnknown: sampled.length > 0 && sampled.every(({ row }) => row.applies !== 'yes'),
    rows,
    unread: rows.filter(({ certainty }) => certainty === 'likely'),
  };
}
