import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { currentRecords, currentRows, newestRelease, publishedDataset, publishes } from '../../../store/city.ts';
import { areas, type Area } from '../../areas/dataset.ts';
import { listedAreas } from '../../areas/query.ts';
import { adjustments } from '../datasets/adjustments.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoring } from '../datasets/scoring.ts';
import { explainChanges, type GroupChanges } from '../model/rank-change.ts';
import { rankSeries, type RankSeries } from '../model/rank-series.ts';
import { continueCodes, type RankingGroup } from '../model/ranking-areas.ts';
import {
  rankMonths,
  type MonthRanking,
  type RankedArea,
  type RankingSources,
  type UnrankedArea,
} from '../model/ranking.ts';
import { scoringPeriods, type ScoringPeriod } from '../model/scoring-periods.ts';

/** What this city's rankings are made of; a city may publish no adjustments. */
export const rankingDatasets = (): Pick<Dataset, 'name'>[] => [inspections, adjustments, scoring].filter(publishes);

let rankings: MonthRanking[] | undefined;

/** Every month's ranking, oldest first; empty where the city publishes none. */
function allRankings(): MonthRanking[] {
  return (rankings ??= publishes(inspections) && publishes(scoring) ? rankMonths(currentSources()) : []);
}

const currentSources = (): RankingSources => ({
  inspections: currentRecords(inspections),
  adjustments: publishes(adjustments) ? currentRecords(adjustments) : [],
  scoring: currentRecords(scoring),
  areas: listedAreas(),
});

/** False where this city publishes no ranking: it then has no page of them. */
export const hasRankings = (): boolean => allRankings().length > 0;

export const rankingsAreSample = (): boolean =>
  hasRankings() && publishedDataset(inspections).dataset.provenance === 'sample';

/** The months that are ranked, newest first. */
export const rankingMonths = (): string[] =>
  allRankings()
    .map(({ month }) => month)
    .reverse();

/** The ranking of a month. Throws where there is none. */
export function rankingOf(month: string): MonthRanking {
  const ranking = allRankings().find((one) => one.month === month);
  if (!ranking) throw new Error(`There is no ranking of ${month}.`);
  return ranking;
}

/** The newest month's ranking; null where this city publishes none. */
export const newestRanking = (): MonthRanking | null => allRankings().at(-1) ?? null;

/** The months before and after; null at either end. */
export function rankingNeighbours(month: string): { previous: string | null; next: string | null } {
  const at = allRankings().findIndex((one) => one.month === month);
  return { previous: allRankings()[at - 1]?.month ?? null, next: allRankings()[at + 1]?.month ?? null };
}

/** Why ranks changed, by group; empty in the first month. */
export function rankChangesOf(month: string): { group: RankingGroup; changes: GroupChanges }[] {
  const { groups, before } = rankingOf(month);
  if (before === null) return [];
  return groups.flatMap((now) => {
    const earlier = rankingOf(before).groups.find(({ group }) => group === now.group);
    return earlier ? [{ group: now.group, changes: explainChanges(now, earlier) }] : [];
  });
}

/** The ranks of a group in the `count` months up to one; without them in all months. */
export function rankSeriesOf(group: RankingGroup, until?: string, count = Infinity): RankSeries {
  const months = allRankings().filter(({ month }) => until === undefined || month <= until);
  return rankSeries(months.slice(-count), group);
}

/** An area in one month: ranked or not. */
export interface AreaMonth {
  month: string;
  group: RankingGroup;
  /** How many areas of its group were ranked. */
  rankedAreas: number;
  ranked: RankedArea | null;
  unranked: UnrankedArea | null;
}

/**
 * The months an area was in the ranking under its code or one that it was renamed from, newest first; none after the
 * code's own last month. Empty = it never was.
 */
export function ranksOfArea(area: Area): AreaMonth[] {
  const known = ranksByArea.get(area.code) ?? findRanks(area);
  ranksByArea.set(area.code, known);
  return known;
}

// An area's page asks for them once for each part, in each language.
const ranksByArea = new Map<string, AreaMonth[]>();

function findRanks(area: Area): AreaMonth[] {
  const current = rankedCodeOf(area);
  const last = lastMonthOf(area);
  const isMine = ({ area }: RankedArea | UnrankedArea): boolean => area.code === current;
  return allRankings()
    .filter(({ month }) => last === undefined || month <= last)
    .toReversed()
    .flatMap(({ month, groups }) =>
      groups.flatMap(({ group, ranked, unranked }): AreaMonth[] => {
        const mine = { ranked: ranked.find(isMine) ?? null, unranked: unranked.find(isMine) ?? null };
        return mine.ranked || mine.unranked ? [{ month, group, rankedAreas: ranked.length, ...mine }] : [];
      }),
    );
}

/** The ranks of one area in its group, up to its own last month, named as it is named. */
export function rankLineOf(area: Area, group: RankingGroup): RankSeries {
  const series = rankGroupOf(area, group);
  return { ...series, lines: series.lines.filter((line) => line.area.code === area.code) };
}

/** The ranks of an area's whole group, up to its own last month; its own line is named as it is named. */
export function rankGroupOf(area: Area, group: RankingGroup): RankSeries {
  const [code, series] = [rankedCodeOf(area), rankSeriesOf(group, lastMonthOf(area))];
  return {
    ...series,
    lines: series.lines.map((line) => (line.area.code === code ? { ...line, area } : line)),
  };
}

const lastMonthOf = ({ valid_to }: Area): string | undefined => valid_to?.slice(0, 7);

let rankedCodes: Map<string, string> | undefined;

/** The code that an area is ranked under: its newest, where it was plainly renamed. */
function rankedCodeOf({ code }: Area): string {
  rankedCodes ??= hasRankings()
    ? continueCodes(
        listedAreas(),
        currentRows(inspections).filter(({ change }) => change !== 'withdrawn'),
      )
    : new Map();
  return rankedCodes.get(code) ?? code;
}

/** The releases that the rankings rest on. */
export const rankingReleases = (): { dataset: Dataset; release: string }[] =>
  [...rankingDatasets(), areas].map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }));

/** The periods of the method, newest first. */
export const methodPeriods = (): ScoringPeriod[] => scoringPeriods(currentRecords(scoring)).reverse();
