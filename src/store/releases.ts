import type { Locale } from '../core/locale.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { isEmptyDifference } from '../releases/state/difference.ts';
import type { PublishedRelease } from '../releases/state/published-release.ts';
import { rowName } from '../releases/state/row-name.ts';
import { codes, publishedDataset, publishedDatasets, type PublishedDataset } from './city.ts';

/** The releases of a dataset, newest first. */
export function releasesOf({ releases, differences }: PublishedDataset): PublishedRelease[] {
  return releases
    .map(({ entry, sha256, bytes, records, copy }, index) => ({
      entry,
      sha256,
      bytes: bytes.length,
      rows: records.length,
      difference: differences[index] ?? null,
      copy,
    }))
    .reverse();
}

/** The releases with only those changes whose key `concerns` accepts, newest first. */
export function releasesConcerning(name: string, concerns: (key: string) => boolean): PublishedRelease[] {
  return releasesOf(publishedDataset({ name })).map((release) => ({
    ...release,
    difference: release.difference && {
      added: release.difference.added.filter(concerns),
      removed: release.difference.removed.filter(concerns),
      revised: release.difference.revised.filter(({ key }) => concerns(key)),
    },
  }));
}

/** Every release of every dataset, newest first. */
export function newestReleases(): (PublishedRelease & { dataset: PublishedDataset['dataset'] })[] {
  return publishedDatasets()
    .flatMap((published) => releasesOf(published).map((release) => ({ ...release, dataset: published.dataset })))
    .sort((a, b) => b.entry.date.localeCompare(a.entry.date));
}

/** What the rows that these releases changed are about, by key: names in place of codes. */
export function rowNames(
  { name }: Pick<Dataset, 'name'>,
  releases: readonly PublishedRelease[],
  locale: Locale,
): Record<string, string> {
  const { dataset, states } = publishedDataset({ name });
  const keys = releases.flatMap(({ difference }) =>
    difference && !isEmptyDifference(difference)
      ? [...difference.added, ...difference.removed, ...difference.revised.map(({ key }) => key)]
      : [],
  );
  const records = [...new Set(keys)].map((key) => [key, states.findLast((state) => state.has(key))?.get(key)] as const);
  return Object.fromEntries(
    records.map(([key, record]) => [key, record ? rowName(dataset, record, codes(), locale) : key]),
  );
}

/** The rows that a release corrected or withdrew; none where each release is the whole table. */
export function correctedRows({ name }: Pick<Dataset, 'name'>, release: string): RowRecord[] {
  const { dataset, releases } = publishedDataset({ name });
  const records =
    dataset.releases === 'upsert' ? (releases.find(({ entry }) => entry.release === release)?.records ?? []) : [];
  return records.filter(({ printed }) => printed['change'] === 'correction' || printed['change'] === 'withdrawn');
}
