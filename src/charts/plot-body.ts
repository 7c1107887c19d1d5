/** What is drawn in a fluid plot; x and y in the plot's own values, y from zero upward. */
export type PlotLayer =
  /** A bar each, one a unit of x from the left. */
  | { kind: 'bars'; tone: string; values: readonly number[] }
  /** A line through points; runs of it where `null` breaks it. */
  | { kind: 'line'; tone: string; points: readonly (readonly [x: number, y: number] | null)[] }
  /** Dots, round whatever the plot's width. */
  | { kind: 'dots'; tone: string; points: readonly (readonly [x: number, y: number])[] }
  /** A level across the plot, and the area between two. */
  | { kind: 'level'; tone: string; at: number }
  | { kind: 'band'; tone: string; from: number; to: number }
  /** A line from the base to the top. */
  | { kind: 'upright'; tone: string; at: number };

/** Values at the right and the top of a plot. */
export interface PlotRange {
  x: number;
  y: number;
}

/** Units of a plot: whole numbers fine enough for any screen. */
export const plotExtent = { width: 1000, height: 1000 } as const;

/** The layers as SVG in the units of `plotExtent`, the first at the back. */
export function plotBody(layers: readonly PlotLayer[], range: PlotRange): string {
  const x = (value: number): number => Math.round((value / range.x) * plotExtent.width);
  const y = (value: number): number => Math.round((1 - value / range.y) * plotExtent.height);
  const base = plotExtent.height;
  const pathOf = (layer: PlotLayer): string => {
    switch (layer.kind) {
      case 'bars':
        return layer.values
          .flatMap((value, at) => (value > 0 ? `M${x(at)} ${base}V${y(value)}H${x(at + 1)}V${base}z` : []))
          .join('');
      case 'line': {
        let isJoined = false;
        return layer.points
          .flatMap((point) => {
            const sign = isJoined ? 'L' : 'M';
            isJoined = point !== null;
            return point === null ? [] : `${sign}${x(point[0])} ${y(point[1])}`;
          })
          .join('');
      }
      case 'dots':
        return layer.points.map((point) => `M${x(point[0])} ${y(point[1])}h0`).join('');
      case 'level':
        return `M0 ${y(layer.at)}H${plotExtent.width}`;
      case 'band':
        return `M0 ${y(layer.from)}V${y(layer.to)}H${plotExtent.width}V${y(layer.from)}z`;
      case 'upright':
        return `M${x(layer.at)} 0V${base}`;
    }
  };
  return layers.map((layer) => `<path class="plot-${layer.kind} tone-${layer.tone}" d="${pathOf(layer)}"/>`).join('');
}

/** Corners of a step line: each value holds until the next x. */
export function stepPoints(steps: readonly (readonly [x: number, y: number])[], until: number): [number, number][] {
  const points: [number, number][] = [];
  for (const [x, y] of steps) {
    const before = points.at(-1);
    if (x > until) break;
    if (before) points.push([x, before[1]]);
    points.push([x, y]);
  }
  const last = points.at(-1);
  if (last && last[0] < until) points.push([until, last[1]]);
  return points;
}

/** A round number at or above a value, for the top of an axis: 1, 2, 3, 4, 5, 6, 8 or 10 with zeros. */
export function roundTop(value: number): number {
  if (value <= 0) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((one) => one * size >= value - 1e-9) ?? 10;
  return step * size;
}
