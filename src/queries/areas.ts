import { areas, type Area } from '../datasets/areas.ts';
import { observations } from '../datasets/observations.ts';
import type { IndicatorView, Series } from '../domain/indicators.ts';
import type { EntryView } from '../domain/list-entry.ts';
import { rectificationOf, type ListIssue, type Rectification } from '../domain/list-issues.ts';
import type { RankSeries } from '../domain/rank-series.ts';
import { groupOf } from '../domain/ranking-areas.ts';
import { codesOfArea, newestCodeOf } from './area-codes.ts';
import { currentRows, newestRelease, publishedDataset } from './city.ts';
import { indicatorViews } from './indicators.ts';
import { hasRankings, rankingReleases, rankingsAreSample, rankSeriesOf, ranksOfArea, type AreaMonth } from './rankings.ts';
import { entriesOfArea, hasList, listIsSample, listIssues, listReleases, openEntries } from './red-black-list.ts';

/** All that the page of an area shows. */
export interface AreaPage {
  area: Area;
  /** The area under its new code, where this code was replaced. */
  successor: Area | null;
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
  /** Its own figures. */
  figures: { view: IndicatorView; series: Series }[];
}

let pages: AreaPage[] | undefined;

/** Every district, county and zone that anything is known of, in the order of the codes. */
export function areaPages(): AreaPage[] {
  pages ??= currentRows(areas)
    .filter((area) => groupOf(area) !== null || entriesOfArea(area.code).length > 0)
    .map(viewArea)
    .filter(({ months, figures, area }) => months.length + figures.length + entriesOfArea(area.code).length > 0);
  return pages;
}

/** The releases that the pages of areas rest on; those of the figures where the area has any. */
export const areaReleases = (figures: AreaPage['figures'] = []) => [
  ...(hasList() ? listReleases() : []),
  ...(hasRankings() ? rankingReleases() : []),
  ...(figures.length > 0 ? [{ dataset: publishedDataset(observations).dataset, release: newestRelease(observations) }] : []),
];

/** True where the list or the ranking is sample data. */
export const areasAreSample = (): boolean => listIsSample() || rankingsAreSample();

function viewArea(area: Area): AreaPage {
  const codes = codesOfArea(area.code);
  const entries = entriesOfArea(area.code);
  const [newest] = listIssues();
  const ofIssue = (issue: string | null): EntryView[] => entries.filter(({ row }) => row.issue === issue).reverse();
  const now = ofIssue(newest?.issue ?? null);
  const open = openEntries().filter(({ row }) => codes.includes(row.area));
  const newestCode = newestCodeOf(area.code);
  const months = ranksOfArea(area.code);
  return {
    area,
    successor: newestCode === area.code ? null : (currentRows(areas).find(({ code }) => code === newestCode) ?? null),
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
    ranks: months[0] ? ranksOf(months[0]) : null,
    figures: indicatorViews().flatMap((view) => view.series.filter((series) => codes.includes(series.area.code)).map((series) => ({ view, series }))),
  };
}

/** The line of an area's own code: where two areas were merged, that of the older one ends. */
function ranksOf({ group, ranked, unranked }: AreaMonth): RankSeries {
  const series = rankSeriesOf(group);
  const code = (ranked ?? unranked)?.area.code;
  return { ...series, lines: series.lines.filter(({ area }) => area.code === code) };
}
