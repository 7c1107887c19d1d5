import { compareText } from '../../../core/compare-text.ts';
import { comparePeriods } from '../../../core/period.ts';
import type { Figure, IndicatorView, Series } from './indicators.ts';

/** The areas whose figures are put beside the city's, for comparison and without a verdict. */
export const comparedKinds = ['province', 'country'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** A whole area before its cities, and these before any part of them. */
const widest: readonly string[] = ['whole', 'cities'];
const widthOf = ({ coverage }: Series): number => {
  const index = widest.indexOf(coverage);
  return index < 0 ? widest.length : index;
};

/** The series of one kind of area that has the widest coverage; null where nothing is known of it. */
export const widestSeries = ({ series }: Pick<IndicatorView, 'series'>, kind: ComparedKind): Series | null =>
  series
    .filter(({ area }) => area.kind === kind)
    .sort((one, other) => widthOf(one) - widthOf(other) || compareText(one.id, other.id))[0] ?? null;

/** The newest figure of a series; one without a year only where it has no other. */
export function newestOf({ figures }: Pick<Series, 'figures'>): Figure | null {
  const dated = figures.filter(({ year }) => year !== null);
  const those = dated.length > 0 ? dated : figures;
  return [...those].sort((one, other) => comparePeriods(one.period, other.period)).at(-1) ?? null;
}

/** The newest figure of the province or the nation, of the widest coverage known. */
export function comparedFigure(view: Pick<IndicatorView, 'series'>, kind: ComparedKind): Figure | null {
  const series = widestSeries(view, kind);
  return series && newestOf(series);
}
