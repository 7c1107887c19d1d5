import type { Locale } from '../../../core/locale.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import type { ComparedRelease, PublishedRelease } from '../../../releases/state/published-release.ts';
import { newestRelease, publishedDataset } from '../../../store/city.ts';
import { releasesOf as publishedReleases, rowNames } from '../../../store/releases.ts';
import { areas } from '../../areas/dataset.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoring } from '../datasets/scoring.ts';
import { correctedRanks, monthReleases, rankingCorrections, type MonthRelease } from './ranking-editions.ts';
import {
  methodPeriods,
  rankChangesOf,
  rankingDatasets,
  rankingMonths,
  rankingNeighbours,
  rankingOf,
  rankingsAreSample,
  rankSeriesOf,
} from './rankings.ts';

/** Everything the page of a month shows; `monthsDrawn` is how far back its ranks are drawn. */
export function rankingPage(month: string, monthsDrawn: number, locale: Locale) {
  const ranking = rankingOf(month);
  const series = ranking.groups.map(({ group }) => rankSeriesOf(group, month, monthsDrawn));
  const written = monthReleases(month);
  return {
    ranking,
    series,
    neighbours: rankingNeighbours(month),
    changes: rankChangesOf(month),
    corrected: correctedRanks(month),
    corrections: rankingCorrections(month),
    isSample: rankingsAreSample(),
    written,
    later: laterReleases(written, locale),
    cited: citedReleases(written, month),
    // Named are those that wrote what the page shows: a new month does not change the pages of old ones.
    releases: releasesOf(series.flatMap(({ months }) => months)),
    inspections: publishedDataset(inspections).dataset,
  };
}

/**
 * The releases that a month's ranking is computed from: the newest that wrote its inspections, the newest that wrote its
 * adjustments, and the newest of what else it rests on: of the method, and of adjustments where the month has none.
 */
function citedReleases(written: readonly MonthRelease[], month: string): [CitedRelease, ...CitedRelease[]] {
  const newestOf = (name: string) => written.findLast(({ dataset }) => dataset.name === name);
  const main = newestOf(inspections.name);
  if (!main) throw new Error(`No release of inspections holds ${month}.`);
  const others = rankingDatasets().filter(({ name }) => name !== inspections.name);
  return [
    main,
    ...others.flatMap((one): CitedRelease[] => {
      const published = publishedDataset(one);
      const [newest] = publishedReleases(published);
      return [newestOf(one.name) ?? (newest && { dataset: published.dataset, release: newest })].flatMap(
        (found) => found ?? [],
      );
    }),
  ];
}

interface CitedRelease {
  dataset: Dataset;
  release: PublishedRelease;
}

/** Every month's ranking with the days it was published and last corrected, and each correction of it; newest first. */
export const rankingNews = (locale: Locale) =>
  rankingMonths().map((month) => {
    const days = monthReleases(month).map(({ release }) => release.entry.date);
    const [published = '', last = ''] = [days[0], days.at(-1)];
    const author = publishedDataset(inspections).dataset.publisher[locale];
    const corrected = last === published ? null : last;
    return { ranking: rankingOf(month), published, corrected, corrections: rankingCorrections(month), author };
  });

/** What the page of the method shows; the example is the first area ranked in the newest month that has any. */
export function methodPage() {
  const published = publishedDataset(scoring);
  const example = rankingMonths()
    .flatMap((month) => rankingOf(month).groups.flatMap(({ ranked: [area] }) => (area ? [{ month, area }] : [])))
    .at(0);
  return { periods: methodPeriods(), example, dataset: published.dataset, release: publishedReleases(published)[0] };
}

/** Releases after the day a month was first published, by dataset, newest first. */
function laterReleases(written: readonly MonthRelease[], locale: Locale) {
  const first = written[0]?.release.entry.date ?? '';
  const later = written.filter(({ release }) => release.entry.date > first);
  return [...new Set(later.map(({ dataset }) => dataset))].map((dataset) => {
    const releases = later
      .flatMap((one): ComparedRelease[] => (one.dataset === dataset ? [one.release] : []))
      .reverse();
    return { dataset, releases, names: rowNames(dataset, releases, locale) };
  });
}

/** The newest release of each dataset that wrote rows of the months, and the newest method and areas. */
function releasesOf(months: readonly string[]): { dataset: Dataset; release: string }[] {
  const shown = new Set<unknown>(months);
  return [...rankingDatasets(), areas].flatMap((one) => {
    const { dataset, releases } = publishedDataset(one);
    const isWhole = dataset.name === scoring.name || dataset.name === areas.name;
    const wrote = releases.filter(({ records }) => isWhole || records.some(({ row }) => shown.has(row['month'])));
    const release = isWhole ? newestRelease(one) : wrote.at(-1)?.entry.release;
    return release === undefined ? [] : [{ dataset, release }];
  });
}
