import type { ChartConfig } from '../charts/chart-config.ts';
import { chartSizes, type ChartSize } from '../charts/chart-view.ts';
import { shownData } from './chart-data.ts';
import { drawChart, type DrawingState, type DrawnChart } from './chart-draw.ts';
import { onPaletteChange, readPalette } from './chart-palette.ts';
import { stepAmong, type ActivePoint } from './chart-steps.ts';
import type { Place } from './first-contact.ts';

export { savePng } from './chart-png.ts';

/** The drawing that lies over a static picture. */
export interface Drawing {
  /** Moves to the point a key leads to; returns it, or null where there is none. */
  step: (key: string) => ActivePoint | null;
  /** Shows what a pointer at this place is shown. */
  pointAt: (place: Place) => void;
  leave: () => void;
  /** Lights another line of ranks. */
  light: (series: number) => void;
  /** The series of the point that is shown; null = none is. */
  shown: () => number | null;
}

/** Which of the static pictures the style sheet shows. */
const shownSize = (picture: HTMLElement): ChartSize =>
  chartSizes.find((size) => {
    const still = picture.querySelector(`.chart-${size}`);
    return still !== null && getComputedStyle(still).display !== 'none';
  }) ?? 'narrow';

export function drawOver(picture: HTMLElement, config: ChartConfig, lit: number | null): Drawing {
  const canvas = document.createElement('canvas');
  canvas.className = 'chart-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  const state: DrawingState = { palette: readPalette(picture), focused: false, lit };
  let active: ActivePoint | null = null;
  let chart: DrawnChart | undefined;
  let drawn: ChartSize | undefined;

  const ratioFor = (size: ChartSize): number =>
    (Math.max(1, devicePixelRatio) * picture.clientWidth) / config.views[size].width || 1;

  function showActive(): void {
    if (!chart) return;
    const data = active && shownData(config, shownSize(picture))[active.series];
    const index = data?.findIndex(({ point }) => point === active?.point) ?? -1;
    const elements = active && index >= 0 ? [{ datasetIndex: active.series, index }] : [];
    chart.setActiveElements(elements);
    chart.draw();
  }

  function draw(): void {
    const size = shownSize(picture);
    if (chart && size === drawn) {
      chart.options.devicePixelRatio = ratioFor(size);
      chart.resize(config.views[size].width, config.views[size].height);
      return;
    }
    chart?.destroy();
    chart = drawChart(canvas, config, size, ratioFor(size), state);
    drawn = size;
    showActive();
  }

  function repaint(): void {
    state.palette = readPalette(picture);
    draw();
    chart?.update();
  }

  picture.append(canvas);
  draw();
  picture.toggleAttribute('data-drawn', true);
  new ResizeObserver(draw).observe(picture);
  onPaletteChange(repaint);

  return {
    step(key) {
      active = stepAmong(shownData(config, shownSize(picture)), active, key);
      state.focused = true;
      showActive();
      return active;
    },
    pointAt({ x, y }) {
      canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y }));
    },
    light(series) {
      state.lit = series;
      chart?.data.datasets.forEach((dataset, at) => (dataset.order = at === series ? 0 : 1));
      chart?.update();
    },
    shown: () => chart?.getActiveElements()[0]?.datasetIndex ?? null,
    leave() {
      active = null;
      state.focused = false;
      showActive();
    },
  };
}
