import { ancestorsOf } from '../../core/replacements.ts';
import { newestRelease, publishedDataset } from '../../store/city.ts';
import type { Area } from '../../subjects/areas/dataset.ts';
import { successionOf, type Succession } from '../../subjects/areas/model/area-succession.ts';
import { listedAreas } from '../../subjects/areas/query.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import type { IndicatorView, Series } from '../../subjects/indicators/model/indicators.ts';
import { indicatorViews } from '../../subjects/indicators/query/indicators.ts';
import type { RankSeries } from '../../subjects/rankings/model/rank-series.ts';
import { groupOf } from '../../subjects/rankings/model/ranking-areas.ts';
import {
  hasRankings,
  rankingReleases,
  rankingsAreSample,
  rankLineOf,
  ranksOfArea,
  type AreaMonth,
} from '../../subjects/rankings/query/rankings.ts';
import type { EntryView } from '../../subjects/red-black-list/model/list-entry.ts';
import {
  rectificationOf,
  type ListIssue,
  type Rectification,
} from '../../subjects/red-black-list/model/list-issues.ts';
import {
  entriesOfArea,
  hasList,
  listIsSample,
  listIssues,
  listReleases,
  openEntries,
} from '../../subjects/red-black-list/query.ts';

/** All that the page of an area shows. */
export interface AreaPage {
  area: Area;
  succession: Succession;
  /** The newest issue with this area's entries alone; null where the city publishes no list. */
  issue: Pick<ListIssue, 'issue' | 'listedOn' | 'red' | 'black'> | null;
  /** What became of its black entries of the issue before. */
  before: Rectification | null;
  /** Exposed and not put right, the earliest deadline first. */
  open: EntryView[];
  /** Of these, what was exposed before the two newest issues. */
  openBefore: EntryView[];
  /** Newest month first. */
  months: AreaMonth[];
  /** Its ranks over the months, for the chart; null where it was never ranked. */
  ranks: RankSeries | null;
  /** Its own figures, then those of the areas that it continues, oldest last. */
  figures: AreaFigures[];
}

/** The figures of one area; `of` names it where it is one that the page's area continues. */
export interface AreaFigures {
  of: Area | null;
  view: IndicatorView;
  series: Series;
}

let pages: AreaPage[] | undefined;

/** Every district, county and zone that anything is known of, or of an area that it continues, in the order of the codes. */
export function areaPages(): AreaPage[] {
  pages ??= listedAreas()
    .filter((area) => groupOf(area) !== null || entriesOfArea(area.code).length > 0)
    .filter((area) => [area, ...ancestorsOf(area.code, listedAreas())].some(isKnown))
    .map(viewArea);
  return pages;
}

const isKnown = (area: Area): boolean =>
  entriesOfArea(area.code).length + ranksOfArea(area).length + figuresUnder(area, null).length > 0;

const figuresUnder = ({ code }: Area, of: Area | null): AreaFigures[] =>
  indicatorViews().flatMap((view) =>
    view.series.filter((series) => series.area.code === code).map((series) => ({ of, view, series })),
  );

/** The releases that the pages of areas rest on; those of the figures where the area has any. */
export const areaReleases = (figures: readonly AreaFigures[] = []) => [
  ...(hasList() ? listReleases() : []),
  ...(hasRankings() ? rankingReleases() : []),
  ...(figures.length > 0
    ? [{ dataset: publishedDataset(observations).dataset, release: newestRelease(observations) }]
    : []),
];

/** True where the list or the ranking is sample data. */
export const areasAreSample = (): boolean => listIsSample() || rankingsAreSample();

function viewArea(area: Area): AreaPage {
  const entries = entriesOfArea(area.code);
  const [newest] = listIssues();
  const ofIssue = (issue: string | null): EntryView[] => entries.filter(({ row }) => row.issue === issue).reverse();
  const now = ofIssue(newest?.issue ?? null);
  const allOpen = openEntries();
  const open = allOpen.filter(({ row }) => row.area === area.code);
  const months = ranksOfArea(area);
  return {
    area,
    succession: successionOf(
      area,
      listedAreas(),
      allOpen.map(({ row }) => row.area),
    ),
    issue: newest
      ? {
          issue: newest.issue,
          listedOn: newest.listedOn,
          red: now.filter(({ row }) => row.list === 'red'),
          black: now.filter(({ row }) => row.list === 'black'),
        }
      : null,
    before: newest?.previous ? rectificationOf(newest.previous, ofIssue(newest.previous)) : null,
    open,
    openBefore: open.filter(({ row }) => row.issue !== newest?.issue && row.issue !== newest?.previous),
    months,
    ranks: months[0] ? rankLineOf(area, months[0].group) : null,
    figures: [
      ...figuresUnder(area, null),
      ...ancestorsOf(area.code, listedAreas()).flatMap((former) => figuresUnder(former, former)),
    ],
  };
}
