import type { ChartPoint, ChartSeries } from './chart-model.ts';

/** The x axis: decimal years, then a band of its own for points whose year is not stated. */
export interface TimeAxis {
  min: number;
  max: number;
  /** Where the band begins; null = every point has its year. Equal to `min` = none has one. */
  bandFrom: number | null;
  /** Whole years from the first to the last point. */
  years: number[];
  /** x of every point, by series. A place in the band is no date. */
  places: number[][];
}

const undatedOf = (points: readonly ChartPoint[]): ChartPoint[] => points.filter(({ year }) => year === null);

/** `aimedAt` are the years of targets: the axis reaches them. */
export function timeAxis(series: readonly ChartSeries[], aimedAt: readonly number[] = []): TimeAxis {
  const dated = [...series.flatMap(({ points }) => points.flatMap(({ year }) => year ?? [])), ...aimedAt];
  const slots = Math.max(0, ...series.map(({ points }) => undatedOf(points).length));
  const first = dated.length === 0 ? 0 : Math.floor(Math.min(...dated));
  const newest = dated.length === 0 ? 0 : Math.floor(Math.max(...dated)) + 1;
  // Many years are closer than their labels are wide: the newest one's needs room to its right.
  const last = newest - first > 6 ? newest + (newest - first) * 0.06 : newest;

  // A quarter of the width holds the band's label at 360 px; more values need more room, but never half.
  const share = slots === 0 ? 0 : Math.min(0.45, 0.24 + 0.06 * (slots - 1));
  const max = dated.length === 0 ? 1 : first + (last - first) / (1 - share);
  const placeInBand = (slot: number): number => last + ((slot + 0.5) / slots) * (max - last);

  return {
    min: first,
    max,
    bandFrom: slots === 0 ? null : last,
    years: Array.from({ length: newest - first }, (_, i) => first + i),
    places: series.map(({ points }) => {
      let slot = 0;
      return points.map(({ year }) => year ?? placeInBand(slot++));
    }),
  };
}

/** The years that get a label where each needs `labelWidth`: the newest always does. */
export function labelledYears(years: readonly number[], yearWidth: number, labelWidth: number): number[] {
  const step = [1, 2, 3, 5, 10, 20, 25, 50].find((years) => years * yearWidth >= labelWidth) ?? 100;
  const newest = years.at(-1) ?? 0;
  return years.filter((year) => (newest - year) % step === 0);
}

/** Indices of points in runs that a line may join; a point without a year is always alone. */
export function joinedRuns(points: readonly ChartPoint[]): number[][] {
  const runs: number[][] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const joined = point.joinsPrevious && point.year !== null && before !== undefined && before.year !== null;
    if (joined) runs.at(-1)?.push(i);
    else runs.push([i]);
  });
  return runs;
}
