import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import { plotBody, plotExtent, roundTop, stepPoints, type PlotLayer } from '../../../charts/plot-body.ts';
import type { ClosingCurve } from '../model/closing-curves.ts';

/** Half-years, the newest first: the newer, the darker. */
const tones = ['newest', 'newer', 'older', 'oldest'] as const;

export const toneOf = (at: number): string => tones[at] ?? 'oldest';

/** A line from nothing, up at every step; it ends where nobody was watched for longer. */
export function curvePoints({ steps, watchedDays }: ClosingCurve, shownDays: number): [days: number, share: number][] {
  const isWhole = (steps.at(-1)?.survival ?? 1) === 0;
  const points = steps.map(({ days, survival }): [number, number] => [days, 1 - survival]);
  return stepPoints([[0, 0], ...points], Math.min(shownDays, isWhole ? shownDays : watchedDays));
}

/** What a picture of curves says, in one language. */
export interface CurveWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'sample'> {
  days: (days: number) => string;
  percent: (share: number) => string;
}

/** Curves, each in its tone, the first in front, up to `shownDays`: what takes longer is in the tables. `limit` is a day with an upright. */
export function curveSvg(
  curves: readonly { curve: ClosingCurve; tone: string }[],
  limit: number | null,
  shownDays: number,
  { days, percent, ...words }: CurveWords,
): string {
  const lines = curves.map(({ curve, tone }) => ({ tone, points: curvePoints(curve, shownDays) }));
  const highest = Math.max(0, ...lines.flatMap(({ points }) => points.map(([, share]) => share)));
  // A curve of a few per cent would lie on the base of a whole.
  const top = highest > 0.5 ? 1 : Math.max(0.05, roundTop(highest * 100) / 100);
  const layers: PlotLayer[] = [
    { kind: 'level', tone: 'grid', at: top },
    { kind: 'level', tone: 'grid', at: top / 2 },
    ...(limit === null ? [] : [{ kind: 'upright', tone: 'limit', at: limit } as const]),
    ...lines.toReversed().map(({ tone, points }) => ({ kind: 'line', tone, points }) as const),
    { kind: 'level', tone: 'base', at: 0 },
  ];
  return fluidSvg({
    ...words,
    height: 200,
    extent: plotExtent,
    body: plotBody(layers, { x: shownDays, y: top }),
    xLabels: [0, 1 / 3, 2 / 3, 1].map((at) => ({ at, text: days(at * shownDays) })),
    yLabels: [top, top / 2].map((share) => ({ at: 1 - share / top, text: `${percent(share)}%` })),
  });
}
