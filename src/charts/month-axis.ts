import { madeOnce } from '../core/made-once.ts';
import type { ChartModel, RankChart } from './chart-model.ts';
import { textWidth } from './chart-text.ts';
import type { ChartSize } from './chart-view.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** More months stand too close for an eye or a finger; the earlier ones are left to the table. */
const mostMonths = { wide: 36, narrow: 12, close: 12 } as const satisfies Record<ChartSize, number>;

const startOf = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5)) - 1) / 12;

/** The middle of `month` (`YYYY-MM`) as a decimal year. */
export const middleOf = (month: string): number => startOf(month) + 1 / 24;

/** The model with the months that `size` has room for. */
export function inSize(model: ChartModel, size: ChartSize): ChartModel {
  if (model.kind !== 'rank' || model.months.length <= mostMonths[size]) return model;
  const months = model.months.slice(-mostMonths[size]);
  const from = startOf(months[0] ?? '');
  const series = model.series.map((one) => ({
    ...one,
    points: one.points.filter(({ year }) => year !== null && year > from),
  }));
  return { ...model, months, series, cut: true };
}

function monthAxis({ months, series }: RankChart): TimeAxis {
  const min = startOf(months[0] ?? '');
  return {
    min,
    max: min + months.length / 12,
    bandFrom: null,
    years: [],
    places: series.map(({ points }) => points.map(({ year }) => year ?? 0)),
  };
}

export const timeAxisOf = (model: ChartModel): TimeAxis =>
  model.kind === 'rank'
    ? monthAxis(model)
    : timeAxis(
        model.series,
        (model.targets ?? []).map(({ year }) => year),
      );

const dayOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

const labelFormats = madeOnce((language: string) => ({
  short: new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }),
}));

/** "Sep" in the language, with the year under it where it is the first label of that year. The newest month has its label. */
export function monthLabels(
  { months, language }: RankChart,
  monthWidth: number,
  size: number,
): { month: string; lines: string[] }[] {
  const { short, year } = labelFormats(language);
  const texts = months.map((month) => ({ month, name: short.format(dayOf(month)), year: year.format(dayOf(month)) }));
  const labelWidth =
    Math.max(0, ...texts.flatMap((text) => [textWidth(text.name, size), textWidth(text.year, size)])) + 10;
  const step = [1, 2, 3, 6].find((count) => count * monthWidth >= labelWidth) ?? 12;
  const labelled = texts.filter((_, i) => (texts.length - 1 - i) % step === 0);
  return labelled.map(({ month, name, year }, i) => ({
    month,
    lines: year === labelled[i - 1]?.year ? [name] : [name, year],
  }));
}
