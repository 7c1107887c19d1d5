import { ancestorsOf } from '../../../core/replacements.ts';
import type { Area } from '../../areas/dataset.ts';
import { listedAreas } from '../../areas/query.ts';
import type { IndicatorView, Series } from '../model/indicators.ts';
import { indicatorViews } from './indicators.ts';

/** The figures of one area; `of` names it where it is one that the page's area continues. */
export interface FiguresOf {
  of: Area | null;
  view: IndicatorView;
  series: Series;
}

let seriesByArea: Map<string, Omit<FiguresOf, 'of'>[]> | undefined;

function figuresUnder({ code }: Area, of: Area | null): FiguresOf[] {
  seriesByArea ??= Map.groupBy(
    indicatorViews().flatMap((view) => view.series.map((series) => ({ view, series }))),
    ({ series }) => series.area.code,
  );
  return (seriesByArea.get(code) ?? []).map((one) => ({ of, ...one }));
}

/** Its own figures, then those of the areas that it continues, oldest last. */
export const figuresOf = (area: Area): FiguresOf[] => [
  ...figuresUnder(area, null),
  ...ancestorsOf(area.code, listedAreas()).flatMap((former) => figuresUnder(former, former)),
];

/** True where there is a figure of this very area. */
export const hasFigures = (area: Area): boolean => figuresUnder(area, null).length > 0;
