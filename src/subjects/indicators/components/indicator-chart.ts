import type { ChartPoint, ValueChart } from '../../../charts/chart-model.ts';
import type { Unit } from '../../../releases/define/units.ts';
import type { Threshold } from '../datasets/thresholds.ts';
import type { Figure, IndicatorView, Series } from '../model/indicators.ts';
import type { TargetView } from '../model/targets.ts';

/** What the chart says, handed in by the page in its language. */
export interface IndicatorChartWords extends Omit<ValueChart, 'id' | 'kind' | 'series' | 'references' | 'targets'> {
  series: (series: Series) => string;
  period: (figure: Figure) => string;
  value: (figure: Figure, unit: Unit) => string;
  /** A value in the unit of the axis. */
  plotted: (value: number, unit: Unit) => number;
  remarks: (figure: Figure) => string[];
  target: (target: TargetView) => string;
  reference: (threshold: Threshold) => string;
}

/** An indicator's figures as a chart: counts as bars from zero, all else as lines; each standard has its line. */
export function indicatorChart(view: IndicatorView, words: IndicatorChartWords): ValueChart {
  const { series, period, value, plotted, remarks, target, reference, ...rest } = words;
  const { unit } = view.indicator;
  const point = (figure: Figure): ChartPoint => ({
    rowId: figure.rowId,
    year: figure.year,
    period: period(figure),
    value: plotted(figure.value, unit),
    valueText: value(figure, unit),
    mark: figure.observation.certainty,
    remarks: remarks(figure),
    preliminary: figure.observation.vintage === 'preliminary',
    revised: figure.revisions.length > 0,
    joinsPrevious: figure.joinsPrevious,
  });
  return {
    ...rest,
    id: view.indicator.id,
    kind: unit === 'count' ? 'bar' : 'line',
    series: view.series.map((one) => ({ id: one.id, name: series(one), points: one.figures.map(point) })),
    references: view.thresholds.flatMap((threshold) =>
      threshold.target_value === null || threshold.unit !== unit
        ? []
        : [{ value: plotted(threshold.target_value, unit), label: reference(threshold) }],
    ),
    ...(view.targets.length > 0 && {
      targets: view.targets.map((one) => ({
        year: one.year,
        value: plotted(one.value, unit),
        label: target(one),
      })),
    }),
  };
}
