import { ancestorsOf } from '../../core/replacements.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { newestRelease, publishedDataset } from '../../store/city.ts';
import type { Area } from '../areas/dataset.ts';
import { listedAreas } from '../areas/query.ts';
import { part, type AreaView } from '../subject-view.ts';
import AreaFigures from './components/AreaFigures.astro';
import { observations } from './datasets/observations.ts';
import type { IndicatorView, Series } from './model/indicators.ts';
import { indicatorsAreSample, indicatorViews } from './query/indicators.ts';
import { translator } from './words.ts';

/** The figures of one area; `of` names it where it is one that the page's area continues. */
interface FiguresOf {
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
const figuresOf = (area: Area): FiguresOf[] => [
  ...figuresUnder(area, null),
  ...ancestorsOf(area.code, listedAreas()).flatMap((former) => figuresUnder(former, former)),
];

/** What the indicators know of areas. */
export const areaView: AreaView = {
  subject: 'indicators',
  knows: (area) => figuresUnder(area, null).length > 0,
  isSample: indicatorsAreSample,
  releases: (area) =>
    area !== null && figuresOf(area).length > 0
      ? [{ dataset: publishedDataset(observations).dataset, release: newestRelease(observations) }]
      : [],
  topic: (locale) => ({ page: translator(locale)('area.topic.figures') }),
  parts: (locale, area) => [
    part(AreaFigures, {
      ...{ locale, areaName: nameOf(locale, area) },
      ...{ figures: figuresOf(area), isSample: indicatorsAreSample() },
    }),
  ],
};
