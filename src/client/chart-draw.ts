import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';
import type { ChartConfig, ChartDatum } from '../charts/chart-config.ts';
import { wrapText } from '../charts/chart-text.ts';
import type { ChartSize } from '../charts/chart-view.ts';
import { besidePoint } from './beside-point.ts';
import { shownData, shownTime } from './chart-data.ts';
import {
  paintDot,
  paintFocus,
  paintMark,
  paintNote,
  paintRule,
  paintSample,
  paintText,
  type NoteLine,
} from './chart-paint.ts';
import type { Palette } from './chart-palette.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

export type DrawnChart = Chart<'line' | 'bar', ChartDatum[]>;

/** What the drawing asks for at each stroke: a change of mode needs no new chart. */
export interface DrawingState {
  palette: Palette;
  focused: boolean;
  /** The line of ranks that is lit, the others being grey; null where every series has its colour. */
  lit: number | null;
}

/** What is said beside a point: its series where there are several, its period, its value, its remarks. */
function noteLines({ datasets, points }: ChartConfig, series: number, point: number, width: number): NoteLine[] {
  const said = points[series]?.[point];
  if (!said) return [];
  const plain = [...(datasets.length > 1 ? [datasets[series]?.label ?? ''] : []), said.period];
  return [
    ...plain.map((text) => ({ text, look: 'plain' as const })),
    { text: said.valueText, look: 'strong' },
    ...said.remarks
      .flatMap((remark) => wrapText(remark, width, noteSize))
      .map((text) => ({ text, look: 'muted' as const })),
  ];
}

const noteSize = 13;
/** A note begins this far from its point: the ring of the keyboard is between. */
const reach = 14;

/** Everything around the data, from the same layout as the static picture. */
function surroundings(
  config: ChartConfig,
  size: ChartSize,
  state: DrawingState,
  shown: readonly ChartDatum[][],
): Plugin<'line' | 'bar'> {
  const { width, height, rules, texts, marks, sample } = config.views[size];
  return {
    id: 'surroundings',
    beforeDraw({ ctx }) {
      ctx.save();
      ctx.fillStyle = state.palette.paper;
      ctx.fillRect(0, 0, width, height);
      for (const rule of rules) paintRule(ctx, rule, state.palette);
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      for (const mark of marks) {
        if (state.lit === null) paintMark(ctx, mark, state.palette);
        else if (mark.series === state.lit) paintDot(ctx, mark, state.palette);
      }
      for (const text of texts) paintText(ctx, text, state.palette, state.lit);
      if (sample) paintSample(ctx, sample, state.palette);
      const active = chart.getActiveElements()[0];
      if (active) {
        const { x, y } = active.element.getProps(['x', 'y'], true);
        // A point of a grey line has no mark of its own.
        if (state.lit !== null) paintDot(ctx, { x, y }, state.palette);
        if (state.focused) paintFocus(ctx, x, y, state.palette);
        const point = shown[active.datasetIndex]?.[active.index]?.point ?? -1;
        const lines = noteLines(config, active.datasetIndex, point, width * 0.6);
        paintNote(ctx, lines, noteSize, (box) => besidePoint(box, { x, y }, { width, height }, reach), state.palette);
      }
      ctx.restore();
    },
  };
}

/**
 * Draws `size` on `canvas`, in the units of the view: Chart.js takes it for `width` by `height` pixels, and
 * `pixelRatio` says how many real ones make a unit. So no number of the layout is ever scaled by hand.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  config: ChartConfig,
  size: ChartSize,
  pixelRatio: number,
  state: DrawingState,
): DrawnChart {
  const view = config.views[size];
  const { plot } = view;
  const shown = shownData(config, size);
  canvas.width = view.width;
  canvas.height = view.height;

  return new Chart<'line' | 'bar', ChartDatum[]>(canvas, {
    type: config.type === 'bar' ? 'bar' : 'line',
    data: {
      datasets: config.datasets.map(({ label }, series) => ({
        label,
        data: shown[series] ?? [],
        order: series === state.lit ? 0 : 1,
        borderWidth: () => (config.type === 'bar' ? 0 : state.lit === null ? 2 : series === state.lit ? 3.5 : 1),
        borderJoinStyle: 'round',
        borderColor: () =>
          state.lit === null
            ? state.palette.seriesColour(series)
            : series === state.lit
              ? state.palette.celadon
              : state.palette.muted,
        backgroundColor: 'transparent',
        pointRadius: 0,
        pointHoverRadius: 0,
        barThickness: view.barWidth ?? undefined,
        clip: false,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: pixelRatio,
      layout: {
        autoPadding: false,
        padding: { left: plot.left, top: plot.top, right: view.width - plot.right, bottom: view.height - plot.bottom },
      },
      scales: {
        x: { type: 'linear', display: false, offset: false, ...shownTime(config, size) },
        y: { type: 'linear', display: false, ...config.y },
      },
      // A finger or an unsteady hand need not hit the mark itself.
      interaction: { mode: 'nearest', intersect: false },
    },
    plugins: [surroundings(config, size, state, shown)],
  });
}
