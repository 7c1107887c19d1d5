/** How many weeks the band is made of: the first ones with a value. It does not move afterwards. */
export const baselineLength = 20;

/** 3 / d2, d2 = 1.128 for ranges of two: three standard deviations as the mean moving range tells them. */
const limitFactor = 2.66;

/** A chart of single values with its band of ordinary variation (XmR; Shewhart, Wheeler). */
export interface ControlChart {
  mean: number;
  lower: number;
  upper: number;
  /** Where each value is, by its place in the list; null where there is none. */
  verdicts: ('within' | 'above' | 'below' | null)[];
}

/**
 * Shares, 0 to 1, in the order of weeks, null where there was nothing to share. Mean ± 2.66 × the mean moving range of the
 * first 20 values, kept within 0 and 1; only a value outside is called anything. Null before there are 20.
 */
export function controlChart(shares: readonly (number | null)[]): ControlChart | null {
  const baseline = shares.filter((share) => share !== null).slice(0, baselineLength);
  if (baseline.length < baselineLength) return null;
  const mean = meanOf(baseline);
  const ranges = baseline.slice(1).map((share, at) => Math.abs(share - (baseline[at] ?? share)));
  const reach = limitFactor * meanOf(ranges);
  const [lower, upper] = [Math.max(0, mean - reach), Math.min(1, mean + reach)];
  const verdictOf = (share: number | null) =>
    share === null ? null : share > upper ? 'above' : share < lower ? 'below' : 'within';
  return { mean, lower, upper, verdicts: shares.map(verdictOf) };
}

/** Where the axis of shares begins: a whole tenth, with room below the lowest of them and of the band. */
export function axisFloor(shares: readonly (number | null)[], chart: Pick<ControlChart, 'lower'> | null): number {
  const lowest = Math.min(1, ...shares.filter((share) => share !== null), chart?.lower ?? 1);
  return Math.max(0, Math.floor((lowest - 0.05) * 10) / 10);
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
