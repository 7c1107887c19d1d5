import type { ChartDatum } from '../charts/chart-config.ts';

export interface ActivePoint {
  series: number;
  point: number;
}

/** The keys a chart answers to. */
const stepKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
export const isStepKey = (key: string): boolean => stepKeys.includes(key);

const nearest = (places: readonly number[], place: number): number =>
  places.reduce(
    (best, other, i) => (Math.abs(other - place) < Math.abs((places[best] ?? Infinity) - place) ? i : best),
    0,
  );

/**
 * The point a key leads to. `places` are the x of the points by series, in the order of time. Left and right stop at
 * the ends; up and down go to the next series that has points, to the point nearest in time.
 */
export function stepTo(
  places: readonly (readonly number[])[],
  from: ActivePoint | null,
  key: string,
): ActivePoint | null {
  const filled = places.flatMap((points, series) => (points.length > 0 ? [series] : []));
  const first = filled[0];
  if (first === undefined) return null;
  const { series, point } = from ?? { series: first, point: key === 'End' ? Infinity : -1 };
  const points = places[series] ?? [];
  const last = points.length - 1;
  const clamp = (wanted: number): ActivePoint => ({ series, point: Math.max(0, Math.min(last, wanted)) });

  if (from === null) return clamp(point);
  if (key === 'ArrowLeft') return clamp(point - 1);
  if (key === 'ArrowRight') return clamp(point + 1);
  if (key === 'Home') return clamp(0);
  if (key === 'End') return clamp(last);

  const next = filled[filled.indexOf(series) + (key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return from;
  return { series: next, point: nearest(places[next] ?? [], points[point] ?? 0) };
}

/** The same among the data a picture shows, whose points keep their numbers; from a point not shown, as from none. */
export function stepAmong(
  shown: readonly (readonly ChartDatum[])[],
  from: ActivePoint | null,
  key: string,
): ActivePoint | null {
  const points = shown.map((data) => data.flatMap(({ x, point }) => (point === null ? [] : { x, point })));
  const at = from === null ? -1 : (points[from.series]?.findIndex(({ point }) => point === from.point) ?? -1);
  const places = points.map((one) => one.map(({ x }) => x));
  const to = stepTo(places, from === null || at < 0 ? null : { series: from.series, point: at }, key);
  return to && { series: to.series, point: points[to.series]?.[to.point]?.point ?? 0 };
}
