import { compareDecimals, readDecimal } from '../../../core/decimal.ts';
import { addMonths } from '../../../core/months.ts';
import type { Removal } from '../../../releases/register/removals.ts';
import type { ScoringRule } from '../datasets/scoring.ts';

/** A row of a release, as far as rankings read it. */
export interface RankingRecord<Row> {
  row: Row;
  /** The cells as the file prints them: numbers are read from these, digit by digit. */
  printed: Record<string, string | null>;
  /** Columns blanked because the law demanded it. */
  redacted?: Record<string, Pick<Removal, 'on' | 'law'>>;
}

/** A component of the score as it counts in some months. */
export interface WeightedComponent {
  component: ScoringRule['component'];
  /** Per cent of the total, as printed. */
  weight: string;
  minimumChecks: number;
}

/** Months that are scored alike. */
export interface ScoringPeriod {
  from: string;
  /** The last month; null = still in force. */
  to: string | null;
  components: WeightedComponent[];
}

type Scoring = readonly RankingRecord<ScoringRule>[];

const inForceIn =
  (month: string) =>
  ({ row }: RankingRecord<ScoringRule>): boolean =>
    row.in_force_from <= month && (row.in_force_to === null || month <= row.in_force_to);

/** True where a method is in force in a month. */
export const isScored = (scoring: Scoring, month: string): boolean => scoring.some(inForceIn(month));

/** What counts in a month, in the order of the table. Throws where no scoring is in force. */
export function componentsIn(scoring: Scoring, month: string): WeightedComponent[] {
  const inForce = scoring.filter(inForceIn(month));
  if (inForce.length === 0)
    throw new Error(`No scoring is in force in ${month}: the dataset scoring has no row for it.`);
  return inForce.map(({ row, printed }) => ({
    component: row.component,
    weight: printed['weight'] ?? String(row.weight),
    minimumChecks: row.minimum_checks,
  }));
}

/** The periods of the method, oldest first. */
export function scoringPeriods(scoring: Scoring): ScoringPeriod[] {
  const starts = [...new Set(scoring.map(({ row }) => row.in_force_from))].sort();
  return starts.map((from, index) => {
    const ends = scoring.flatMap(({ row }) =>
      row.in_force_from === from && row.in_force_to !== null ? [row.in_force_to] : [],
    );
    const next = starts[index + 1];
    return {
      from,
      to: ends.sort()[0] ?? (next === undefined ? null : addMonths(next, -1)),
      components: componentsIn(scoring, from),
    };
  });
}

/** True where the same components count with the same weights. */
export function hasSameWeights(left: readonly WeightedComponent[], right: readonly WeightedComponent[]): boolean {
  const weightsLeft = new Map(left.map(({ component, weight }) => [component, readDecimal(weight)]));
  const isSame = ({ component, weight }: WeightedComponent): boolean => {
    const other = weightsLeft.get(component);
    return other !== undefined && compareDecimals(other, readDecimal(weight)) === 0;
  };
  return left.length === right.length && right.every(isSame);
}

/** A component whose weight or minimum changed; null on a side where it did not count. */
export interface ScoringChange {
  component: WeightedComponent['component'];
  before: WeightedComponent | null;
  now: WeightedComponent | null;
}

/** What a period changed against the one before. */
export function changesOfPeriod(
  before: readonly WeightedComponent[],
  now: readonly WeightedComponent[],
): ScoringChange[] {
  const names = [...new Set([...before, ...now].map(({ component }) => component))];
  return names
    .map((component) => {
      const find = (those: readonly WeightedComponent[]) => those.find((one) => one.component === component) ?? null;
      return { component, before: find(before), now: find(now) };
    })
    .filter((change) => !isAlike(change));
}

/** A period of the method with what it changed; null = it was the first. */
export interface MethodStep {
  period: ScoringPeriod;
  changes: ScoringChange[] | null;
  /** True for the method in force. */
  isNow: boolean;
}

/** How the method became what it is; `periods` and steps are the newest first. */
export const methodSteps = (periods: readonly ScoringPeriod[]): MethodStep[] =>
  periods.map((period, at) => {
    const before = periods[at + 1];
    const changes = before ? changesOfPeriod(before.components, period.components) : null;
    return { period, changes, isNow: at === 0 };
  });

const isAlike = ({ before, now }: ScoringChange): boolean =>
  before !== null && now !== null && hasSameWeights([before], [now]) && before.minimumChecks === now.minimumChecks;
