import { line } from 'd3-shape';
import type { Frame } from './chart-frame.ts';
import { barLooks, pointLooks } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { Box, ChartMark, ChartView } from './chart-view.ts';
import { lineBoxes } from './label-place.ts';
import { joinedRuns } from './time-axis.ts';

export interface SeriesMarks {
  marks: ChartMark[];
  lines: ChartView['lines'];
  barWidth: number | null;
  /** Where marks and lines are: no label may. */
  taken: Box[];
}

function barWidthOf({ time, xOf }: Frame, seriesCount: number): number {
  const places = [...new Set(time.places.flat())].sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const room = xOf(time.min + Math.min(1, ...gaps)) - xOf(time.min);
  return Math.max(3, Math.min(44 / Math.sqrt(seriesCount), (room * 0.72) / seriesCount));
}

function layBars({ series }: ChartModel, frame: Frame): SeriesMarks {
  const { time, xOf, yOf } = frame;
  const barWidth = barWidthOf(frame, series.length);
  const marks = series.flatMap(({ points }, s) =>
    points.map((point, i): ChartMark => {
      // Chart.js sets the bars of a group side by side around their place; so does this.
      const x = xOf(time.places[s]?.[i] ?? 0) + (s - (series.length - 1) / 2) * barWidth;
      const y = yOf(point.value);
      return { ...barLooks(point, barWidth - 1, yOf(0) - y), series: s, point: i, x, y };
    }),
  );
  const taken = marks.map(({ x, y, ring, strokes }) => ({
    left: x - barWidth / 2,
    right: x + barWidth / 2,
    top: y - (ring ? 14 : strokes ? 10 : 0),
    bottom: yOf(0),
  }));
  return { marks, lines: [], barWidth, taken };
}

function layPoints({ kind, series }: ChartModel, { time, xOf, yOf }: Frame): SeriesMarks {
  const path = line();
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const taken: Box[] = [];
  const marks: ChartMark[] = [];
  const lines = series.flatMap(({ points }, s) => {
    const placed = points.map((point, i): [number, number] => [
      tenth(xOf(time.places[s]?.[i] ?? 0)),
      tenth(yOf(point.value)),
    ]);
    points.forEach((point, i) => {
      const [x, y] = placed[i] ?? [0, 0];
      const looks = pointLooks(point, s, kind === 'rank');
      marks.push({ ...looks, series: s, point: i, x, y });
      const reach = looks.ring ? 9 : 7;
      taken.push({ left: x - reach, right: x + reach, top: y - (point.revised ? 13 : reach), bottom: y + reach });
    });
    return joinedRuns(points)
      .filter((run) => run.length > 1)
      .map((run) => {
        const corners = placed.slice(run[0], (run.at(-1) ?? 0) + 1);
        corners.slice(1).forEach(([x, y], i) => taken.push(...lineBoxes(...(corners[i] ?? [x, y]), x, y)));
        return { series: s, path: path(corners) ?? '' };
      });
  });
  return { marks, lines, barWidth: null, taken };
}

export const laySeries = (model: ChartModel, frame: Frame): SeriesMarks =>
  model.kind === 'bar' ? layBars(model, frame) : layPoints(model, frame);
