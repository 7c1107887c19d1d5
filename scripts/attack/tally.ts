/** What became of one trial. */
export type Outcome =
  /** Named by a check. */
  | 'caught'
  /** Passed the checks, and what is published is right. */
  | 'harmless'
  /** Passed, as CONTRIBUTING says it may. */
  | 'documented'
  /** Passed, and something wrong would be published. */
  | 'missed'
  /** Ended in an exception. */
  | 'trace';

export interface Trial {
  /** What was tried, in a few words: trials of one name are counted together. */
  name: string;
  outcome: Outcome;
  /** How to see it again; printed where it was missed or ended in an exception. */
  evidence: string;
}

const outcomes: readonly Outcome[] = ['caught', 'harmless', 'documented', 'missed', 'trace'];

/** Runs one trial; what it throws is an outcome too. */
export function tryOut(name: string, evidence: string, run: () => Exclude<Outcome, 'trace'>): Trial {
  try {
    return { name, outcome: run(), evidence };
  } catch (error) {
    return {
      name,
      outcome: 'trace',
      evidence: `${evidence}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}

/** The trials as a table: one row a name, then the sum. */
export function tallyText(trials: readonly Trial[]): string {
  const names = [...new Set(trials.map(({ name }) => name))];
  const rowOf = (name: string, mine: readonly Trial[]): string[] => [
    name,
    String(mine.length),
    ...outcomes.map((outcome) => String(mine.filter((one) => one.outcome === outcome).length)),
  ];
  const table = [
    ['', 'tried', 'caught', 'harmless', 'documented limit', 'missed', 'stack traces'],
    ...names.map((name) =>
      rowOf(
        name,
        trials.filter((one) => one.name === name),
      ),
    ),
    rowOf('all', trials),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The trials that must not be there. */
export const failures = (trials: readonly Trial[]): Trial[] =>
  trials.filter(({ outcome }) => outcome === 'missed' || outcome === 'trace');
