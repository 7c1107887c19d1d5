import { layoutChart } from './chart-layout.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import type { ChartSize, ChartView } from './chart-view.ts';
import { inSize, timeAxisOf } from './month-axis.ts';
import { joinedRuns } from './time-axis.ts';
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
}

/** What the client needs to draw the same picture and to read it aloud; plain JSON, in one language. */
export interface ChartConfig {
  id: string;
  type: ChartModel['kind'];
  fileName: string;
  /** Both axes. Places past the last year lie in the band of values without a year. */
  x: { min: number; max: number };
  y: { min: number; max: number; reverse?: true };
  /** The line that is lit at first, of ranks: the others are grey. */
  lit?: number;
  /** Where the narrow and the close picture begin, if later than the wide one. */
  narrowFrom?: number;
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

/** Where the narrow picture of ranks begins, if later than the wide one. */
function narrowStart(model: ChartModel, wideStart: number): Pick<ChartConfig, 'narrowFrom'> {
  const narrowFrom = timeAxisOf(inSize(model, 'narrow')).min;
  return narrowFrom > wideStart ? { narrowFrom } : {};
}

export function chartConfig(whole: ChartModel): ChartConfig {
  const model = inSize(whole, 'wide');
  const time = timeAxisOf(model);
  const { min, max } = valueAxis(model);
  const { chart, keys, download, point, pointWithRemarks, betweenRemarks } = model.words;
  return {
    id: model.id,
    type: model.kind,
    fileName: `${model.id}-${model.release}.png`,
    x: { min: time.min, max: time.max },
    y: model.kind === 'rank' ? { min, max, reverse: true } : { min, max },
    ...(model.kind === 'rank' && { lit: model.lit }),
    ...narrowStart(model, time.min),
    datasets: model.series.map(({ name, points }, s) => ({
      label: name,
      data: breakData(points, time.places[s] ?? [], model.kind !== 'bar'),
    })),
    points: model.series.map(({ points }) =>
      points.map(({ period, valueText, remarks }) => ({ period, valueText, remarks })),
    ),
    views: { wide: viewFor(whole, 'wide'), narrow: viewFor(whole, 'narrow'), close: viewFor(whole, 'close') },
    words: { chart, keys, download, point, pointWithRemarks, betweenRemarks },
  };
}

/** The config as JSON, its places rounded. */
export const chartConfigJson = (model: ChartModel): string =>
  JSON.stringify(chartConfig(model), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
