import { fluidSvg, type FluidFrame } from '../../charts/fluid-frame.ts';
import { plotExtent, roundTop } from '../../charts/plot-body.ts';

/** A bar a month from the left, with a gap between two: SVG path in the units of `plotExtent`. */
function barsPath(values: readonly number[], top: number): string {
  const { width, height } = plotExtent;
  const x = (at: number): number => Math.round((at / values.length) * width);
  return values
    .flatMap((value, at) =>
      value > 0
        ? `M${x(at + 0.12)} ${height}V${Math.round((1 - value / top) * height)}H${x(at + 0.88)}V${height}z`
        : [],
    )
    .join('');
}

/** What the picture says, in one language; `months` are the names of its first and its last month. */
interface BarWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'sample'> {
  months: readonly [first: string, last: string];
}

/** Corrections by month, oldest first. */
export function monthBars(values: readonly number[], { months: [first, last], ...words }: BarWords): string {
  const top = roundTop(Math.max(...values));
  return fluidSvg({
    ...words,
    height: 84,
    extent: plotExtent,
    body: `<path class="plot-level tone-grid" d="M0 0H${plotExtent.width}"/><path class="plot-bars tone-bars" d="${barsPath(values, top)}"/><path class="plot-level tone-base" d="M0 ${plotExtent.height}H${plotExtent.width}"/>`,
    xLabels: [{ at: 0, text: first }, ...(values.length > 1 ? [{ at: 1, text: last }] : [])],
    yLabels: [{ at: 0, text: String(top) }],
  });
}
