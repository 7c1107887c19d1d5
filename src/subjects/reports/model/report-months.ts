import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import { categoryNames, outcomes, type CategoryColumn, type Outcome, type ReportMonth } from '../dataset.ts';

export type MonthSums = Record<'received' | 'categories', ExplainedParts>;

/** A month whose counts are shown. */
export interface MonthView {
  month: string;
  row: ReportMonth;
  sums: MonthSums;
}

const isWithdrawn = ({ change }: ReportMonth): boolean => change === 'withdrawn';

const viewMonth = (row: ReportMonth): MonthView => ({
  month: row.month,
  row,
  sums: {
    received: plainSum(
      row.received,
      outcomes.map((outcome) => row[outcome]),
    ),
    categories: plainSum(
      row.valid,
      categoryNames.map((name) => row[name]),
    ),
  },
});

/** The months that count, newest first. */
export const viewMonths = (rows: readonly ReportMonth[]): MonthView[] =>
  rows
    .filter((row) => !isWithdrawn(row))
    .sort((left, right) => (left.month < right.month ? 1 : -1))
    .map(viewMonth);

/** The counts of several months together. */
export interface ReportTotals extends Record<Outcome | 'received' | 'rewarded', number> {
  /** From the most to the fewest. */
  categories: { column: CategoryColumn; cases: number }[];
  /** In yuan; null where the amount of a month is not known. */
  rewardAmount: number | null;
}

export function totalOf(months: readonly MonthView[]): ReportTotals {
  const sum = (column: Outcome | 'received' | 'rewarded' | CategoryColumn): number =>
    months.reduce((total, { row }) => total + row[column], 0);
  const amounts = months.map(({ row }) => row.reward_amount);
  return {
    ...{ received: sum('received'), valid: sum('valid'), refused: sum('refused'), duplicate: sum('duplicate') },
    ...{ withdrawn: sum('withdrawn'), waiting: sum('waiting'), rewarded: sum('rewarded') },
    categories: categoryNames
      .map((column) => ({ column, cases: sum(column) }))
      .sort((left, right) => right.cases - left.cases),
    rewardAmount: amounts.reduce<number | null>(
      (total, amount) => (total === null || amount === null ? null : total + amount),
      0,
    ),
  };
}
