import { layoutChart } from './chart-layout.ts';
import { dashOf } from './chart-marks.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import type { ChartSize, ChartView } from './chart-view.ts';
import { joinedRuns, timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** A point as Chart.js parses it; `y: null` is a break in the line and belongs to no point. */
export interface ChartDatum {
  x: number;
  y: number | null;
  point: number | null;
}

export interface ChartDataset {
  label: string;
  data: ChartDatum[];
  borderDash: number[];
}

/** What the client needs to draw the same picture and to read it aloud; plain JSON, in one language. */
export interface ChartConfig {
  id: string;
  type: ChartModel['kind'];
  fileName: string;
  /** Both axes. Places past the last year lie in the band of values without a year. */
  x: { min: number; max: number };
  y: { min: number; max: number };
  datasets: ChartDataset[];
  /** What is said of each point, by series. */
  points: Pick<ChartPoint, 'period' | 'valueText' | 'remarks'>[][];
  /** The same layouts the static pictures were drawn from; Chart.js draws the lines itself. */
  views: Record<ChartSize, Omit<ChartView, 'lines'>>;
  words: Pick<ChartModel['words'], 'chart' | 'keys' | 'download' | 'point' | 'pointWithRemarks' | 'betweenRemarks'>;
}

function breakData(points: readonly ChartPoint[], places: readonly number[], breaks: boolean): ChartDatum[] {
  return joinedRuns(points).flatMap((run, r) => {
    const data = run.map((i): ChartDatum => ({ x: places[i] ?? 0, y: points[i]?.value ?? null, point: i }));
    return r > 0 && breaks ? [{ x: data[0]?.x ?? 0, y: null, point: null }, ...data] : data;
  });
}

function viewFor(model: ChartModel, size: ChartSize): Omit<ChartView, 'lines'> {
  const { lines: _, ...view } = layoutChart(model, size);
  return view;
}

export function chartConfig(model: ChartModel): ChartConfig {
  const time = timeAxis(model.series);
  const { min, max } = valueAxis(model);
  const { chart, keys, download, point, pointWithRemarks, betweenRemarks } = model.words;
  return {
    id: model.id,
    type: model.kind,
    fileName: `${model.id}-${model.release}.png`,
    x: { min: time.min, max: time.max },
    y: { min, max },
    datasets: model.series.map(({ name, points }, s) => ({
      label: name,
      data: breakData(points, time.places[s] ?? [], model.kind === 'line'),
      borderDash: dashOf(s),
    })),
    points: model.series.map(({ points }) => points.map(({ period, valueText, remarks }) => ({ period, valueText, remarks }))),
    views: { wide: viewFor(model, 'wide'), narrow: viewFor(model, 'narrow') },
    words: { chart, keys, download, point, pointWithRemarks, betweenRemarks },
  };
}

/** The config as JSON, its places rounded. */
export const chartConfigJson = (model: ChartModel): string =>
  JSON.stringify(chartConfig(model), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
