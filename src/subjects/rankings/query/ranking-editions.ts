import { madeOnce } from '../../../core/made-once.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../../releases/read/read-rows.ts';
import type { ComparedRelease } from '../../../releases/state/published-release.ts';
import { newestRelease, publishedDataset, typedRecord } from '../../../store/city.ts';
import { releasesOf } from '../../../store/releases.ts';
import { listedAreas } from '../../areas/query.ts';
import { adjustments } from '../datasets/adjustments.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoring } from '../datasets/scoring.ts';
import { correctedEditions, type CorrectedEdition } from '../model/corrected-editions.ts';
import { correctedRank, type CorrectedRank, type RankingEdition } from '../model/first-published.ts';
import { rankMonths } from '../model/ranking.ts';
import { isScored } from '../model/scoring-periods.ts';
import { rankingDatasets, rankingMonths, rankingOf } from './rankings.ts';

/** A release that wrote rows of a month. */
export interface MonthRelease {
  dataset: Dataset;
  release: ComparedRelease;
}

const monthOf = ({ row }: RowRecord): unknown => row['month'];

/** The releases that wrote a month's inspections and adjustments, oldest first, each with what it changed of the month. */
export const monthReleases = madeOnce((month: string): MonthRelease[] =>
  rankingDatasets()
    .filter(({ name }) => name !== scoring.name)
    .flatMap((one) => {
      const published = publishedDataset(one);
      const { dataset, releases } = published;
      const wrote = new Set(
        releases
          .filter(({ records }) => records.some((record) => monthOf(record) === month))
          .map(({ entry }) => entry.release),
      );
      // Both datasets name a row by its month first, `2026-10|…` and `2026-10-…`.
      const concerns = (key: string): boolean => key.startsWith(month);
      return releasesOf(published)
        .filter(({ entry }) => wrote.has(entry.release))
        .map((release) => ({
          dataset,
          release: { ...release, difference: published.differenceAt(release.entry.release, concerns) },
        }));
    })
    .sort((left, right) =>
      left.release.entry.date < right.release.entry.date
        ? -1
        : left.release.entry.date > right.release.entry.date
          ? 1
          : 0,
    ),
);

/** The newest release that wrote inspections of a month, and in a few words all that its ranking is computed from. */
export const rankingSources = madeOnce((month: string) => {
  const newest = new Map(monthReleases(month).map(({ dataset, release }) => [dataset.name, release.entry.release]));
  const method = newestRelease(scoring);
  const all = [...newest, ...(method === '' ? [] : [[scoring.name, method]])];
  return {
    release: newest.get(inspections.name) ?? '',
    computedFrom: all.map(([name, release]) => `${name} ${release}`).join('; '),
  };
});

/** The table of a month as its files are called. */
export const monthTable = (month: string) => ({
  id: month,
  dataset: publishedDataset(inspections).dataset,
  release: rankingSources(month).release,
});

/** The table of all months. */
export const allMonthsTable = () => ({ ...monthTable(rankingMonths()[0] ?? ''), id: 'all' });

/** The ranks of a month that later releases changed, by area. */
export const correctedRanks = madeOnce((month: string): Map<string, CorrectedRank> => {
  const editions = rankingEditions(month);
  const areasRanked = rankingOf(month).groups.flatMap(({ ranked, unranked }) => [...ranked, ...unranked]);
  return new Map(
    areasRanked.flatMap(({ area }) => {
      const corrected = correctedRank(editions, area.code);
      return corrected ? [[area.code, corrected] as const] : [];
    }),
  );
});

/** Each time that a month's published ranking changed, oldest first. */
export const rankingCorrections = (month: string): CorrectedEdition[] => correctedEditions(rankingEditions(month));

/** The month's ranking as it stood after each day on which its rows or the method changed, oldest first. */
const rankingEditions = madeOnce((month: string): RankingEdition[] => {
  const written = monthReleases(month).map(({ dataset, release: { entry } }) => ({ dataset: dataset.name, ...entry }));
  const inspected = written.filter(({ dataset }) => dataset === inspections.name);
  const first = inspected[0]?.date ?? '';
  const methods = publishedDataset(scoring).releases.map(({ entry }) => ({ dataset: scoring.name, ...entry }));
  // Of one day's releases the last names it: the inspections, where there are any.
  const byDay = new Map(
    [...methods, ...written, ...inspected].filter(({ date }) => date >= first).map((one) => [one.date, one]),
  );
  return [...byDay.values()]
    .sort((left, right) => (left.date < right.date ? -1 : 1))
    .flatMap(({ dataset, release, date }) =>
      rankingOn(month, date).map((ranking) => ({ dataset, release, day: date, ranking })),
    );
});

/** A month's ranking by the releases up to a day; none where no method was published for it yet. */
function rankingOn(month: string, day: string) {
  const published = rankingDatasets().map(({ name }) => name);
  const recordsOn = <Row extends Record<string, unknown>>(dataset: Dataset<Row>) => {
    if (!published.includes(dataset.name)) return [];
    const { releases, rowsAt } = publishedDataset(dataset);
    const last = releases.findLast(({ entry }) => entry.date <= day);
    return rowsAt(last?.entry.release ?? '').map((record) => typedRecord(dataset, record));
  };
  const method = recordsOn(scoring);
  if (!isScored(method, month)) return [];
  return rankMonths({
    inspections: recordsOn(inspections).filter(({ row }) => row.month === month),
    adjustments: recordsOn(adjustments).filter(({ row }) => row.month === month),
    scoring: method,
    areas: listedAreas(),
  });
}
