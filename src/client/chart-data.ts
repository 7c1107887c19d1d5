import type { ChartConfig, ChartDatum } from '../charts/chart-config.ts';
import type { ChartSize } from '../charts/chart-view.ts';

/** The time axis of the picture of `size`. */
export const shownTime = ({ x, narrowFrom }: ChartConfig, size: ChartSize): ChartConfig['x'] =>
  size !== 'wide' && narrowFrom !== undefined ? { ...x, min: narrowFrom } : x;

/** The data of each series in that time. */
export function shownData(config: ChartConfig, size: ChartSize): ChartDatum[][] {
  const { min } = shownTime(config, size);
  return config.datasets.map(({ data }) => data.filter(({ x }) => x >= min));
}
