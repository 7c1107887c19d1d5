import { compareText } from '../core/compare-text.ts';
import type { Locale } from '../core/locale.ts';
import { madeOnce } from '../core/made-once.ts';
import { describeColumns, type Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { unitReader } from '../releases/state/cell-unit.ts';
import { correctedRowsIn } from '../releases/state/corrected-rows.ts';
import { isEmptyDifference } from '../releases/state/difference.ts';
import { publishedRelease, type ComparedRelease, type PublishedRelease } from '../releases/state/published-release.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { rowName } from '../releases/state/row-name.ts';
import { newestRowsByKey, publishedDataset, publishedDatasets } from './city.ts';

/** The releases of a dataset, newest first. */
export const releasesOf = ({ releases }: Pick<RowHistory, 'releases'>): PublishedRelease[] =>
  releases.map(publishedRelease).reverse();

/** The releases, newest first, each with what it changed of the rows whose key `concerns` accepts; by default of all. */
export const comparedReleases = (published: RowHistory, concerns?: (key: string) => boolean): ComparedRelease[] =>
  releasesOf(published).map((release) => ({
    ...release,
    difference: published.differenceAt(release.entry.release, concerns),
  }));

/** Every release of every dataset, newest first. */
export function newestReleases(): (PublishedRelease & { dataset: Dataset })[] {
  return publishedDatasets()
    .flatMap((published) => releasesOf(published).map((release) => ({ ...release, dataset: published.dataset })))
    .sort((a, b) => compareText(b.entry.date, a.entry.date));
}

/** What the rows that these releases changed are about, by key: names in place of codes. */
export function rowNames(
  { name }: Pick<Dataset, 'name'>,
  releases: readonly Pick<ComparedRelease, 'difference'>[],
  locale: Locale,
): Record<string, string> {
  const keys = releases.flatMap(({ difference }) =>
    difference && !isEmptyDifference(difference)
      ? [...difference.added, ...difference.removed, ...difference.revised.map(({ key }) => key)]
      : [],
  );
  return Object.fromEntries([...new Set(keys)].map((key) => [key, nameOfRow({ name }, key, locale)]));
}

/** What a row is about, as it is called now: names in place of codes; its key where no release ever wrote it. */
export function nameOfRow({ name }: Pick<Dataset, 'name'>, key: string, locale: Locale): string {
  const { dataset, rowsOf } = publishedDataset({ name });
  const record = rowsOf(key).at(-1);
  return record ? rowName(dataset, record, newestRowsByKey(), locale) : key;
}

/** The units of a dataset's numbers, by key and column, and what the codes of other datasets are called. */
export function cellContext(
  { name }: Pick<Dataset, 'name'>,
  locale: Locale,
): {
  unitOf: (key: string, column: string) => string | null;
  nameOf: (dataset: string, code: string) => string | undefined;
} {
  const { dataset: own, rowsOf } = publishedDataset({ name });
  const unitsOf = madeOnce((column: string) => unitReader(describeColumns(own), column, newestRowsByKey()));
  return {
    unitOf: (key, column) => {
      const record = rowsOf(key).at(-1);
      return record ? unitsOf(column)(record) : null;
    },
    nameOf: (dataset, code) => newestRowsByKey().get(dataset)?.get(code)?.printed[`name_${locale}`] ?? undefined,
  };
}

/** The rows that a release corrected or withdrew; none where each release is the whole table. */
export function correctedRows({ name }: Pick<Dataset, 'name'>, release: string): RowRecord[] {
  const { dataset, releaseNamed } = publishedDataset({ name });
  return correctedRowsIn(dataset, releaseNamed(release));
}

/** The day of the first release that wrote a row, by default in any state; undefined where none did. */
export function writtenOn(
  { name }: Pick<Dataset, 'name'>,
  key: string,
  isMeant: (record: RowRecord) => boolean = () => true,
): string | undefined {
  const { rowsOf, releaseNamed } = publishedDataset({ name });
  const first = rowsOf(key).find(isMeant);
  return first && releaseNamed(first.release)?.entry.date;
}
