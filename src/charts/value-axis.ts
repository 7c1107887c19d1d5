import { scaleLinear } from 'd3-scale';
import type { ChartModel, RankChart } from './chart-model.ts';

export interface ValueAxis {
  min: number;
  max: number;
  ticks: number[];
  /** True where the axis does not begin at zero: the picture must say so. */
  cut: boolean;
}

/** A cut pays where the values keep to the upper half; a single value has nothing to gain from it. */
const wantsCut = (kind: ChartModel['kind'], low: number, high: number): boolean =>
  kind === 'line' && low > high / 2 && low < high;

/** Whole ranks, each in the middle of its lane. */
const rankAxis = ({ ranks }: RankChart): ValueAxis => ({
  min: 0.5,
  max: ranks + 0.5,
  ticks: Array.from({ length: ranks }, (_, i) => i + 1),
  cut: false,
});

export function valueAxis(model: ChartModel): ValueAxis {
  if (model.kind === 'rank') return rankAxis(model);
  const { kind, unit, series, references, targets = [] } = model;
  const values = [
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...references.map(({ value }) => value),
    ...targets.map(({ value }) => value),
  ];
  const low = Math.min(...values, Infinity);
  const high = Math.max(...values, -Infinity);
  if (!Number.isFinite(low)) return { min: 0, max: 1, ticks: [], cut: false };

  const cut = low > 0 && wantsCut(kind, low, high);
  const room = (high - Math.min(low, cut ? low : 0)) * (cut ? 0.15 : 0.08);
  const from = cut ? Math.max(0, low - room) : low < 0 ? low - room : 0;
  const scale = scaleLinear()
    .domain([from, high <= 0 && low < 0 ? 0 : high + room || 1])
    .nice(5);
  const [min = 0, top = 1] = scale.domain();
  const max = unit === '%' && high <= 100 ? Math.min(top, 100) : top;
  const ticks = scaleLinear().domain([min, max]).ticks(5);
  const whole = ticks.filter(Number.isInteger);
  const counts = values.every(Number.isInteger) && whole.length > 1;
  return { min, max, ticks: counts ? whole : ticks, cut: min > 0 };
}
