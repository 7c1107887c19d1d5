import { compareText } from '../../../core/compare-text.ts';
import { comparePeriods } from '../../../core/period.ts';
import { coverages } from '../datasets/coverages.ts';
import type { Figure, IndicatorView, Series } from './indicators.ts';

/** The areas whose figures are put beside the city's, for comparison and without a verdict. */
export const comparedKinds = ['province', 'country'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** The place of a coverage among all, the whole area first. */
const breadthOf = ({ coverage }: Pick<Series, 'coverage'>): number => Object.keys(coverages).indexOf(coverage);

/** The widest coverage first. */
export const compareBreadth = (one: Pick<Series, 'coverage'>, other: Pick<Series, 'coverage'>): number =>
  breadthOf(one) - breadthOf(other);

/** The series of one kind of area that has the widest coverage; null where nothing is known of it. */
export const widestSeries = ({ series }: Pick<IndicatorView, 'series'>, kind: ComparedKind): Series | null =>
  series
    .filter(({ area }) => area.kind === kind)
    .sort((one, other) => compareBreadth(one, other) || compareText(one.id, other.id))[0] ?? null;

/** The newest of figures; one without a year only where there is no other. */
export function newestOf(figures: readonly Figure[]): Figure | null {
  const dated = figures.filter(({ year }) => year !== null);
  const those = dated.length > 0 ? dated : figures;
  return [...those].sort((one, other) => comparePeriods(one.period, other.period)).at(-1) ?? null;
}

/** The newest figure of the province or the nation, of the widest coverage known. */
export const comparedFigure = (view: Pick<IndicatorView, 'series'>, kind: ComparedKind): Figure | null =>
  newestOf(widestSeries(view, kind)?.figures ?? []);
