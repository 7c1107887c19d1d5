import { packageFile, releaseFiles } from '../../core/release-files.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { dataPackage, type DataPackage, type PackageFacts } from '../../releases/describe/data-package.ts';
import type { Release } from '../../releases/state/load-dataset.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { publishedDataset, publishes } from '../../store/city.ts';
import { wholeFiles } from './weigh-files.ts';

/** Whole address of a dataset's package: its whole table as it is now. */
export const packageAddress = (dataset: string): string => absoluteUrl(fileUrl(`data/${dataset}/${packageFile}`));

const packageOf: PackageFacts['packageOf'] = (name) =>
  publishes({ name }) ? { dataset: publishedDataset({ name }).dataset, address: packageAddress(name) } : undefined;

/** The package of one release: its own file, and what it means. */
export function releasePackage({ dataset }: Pick<RowHistory, 'dataset'>, release: Release): DataPackage {
  const { entry, records, bytes, sha256 } = release;
  const folder = `data/${dataset.name}/${entry.release}`;
  const registered = releaseFiles(dataset).find(({ kind }) => kind === 'registered')?.name ?? '';
  return dataPackage({
    ...{ dataset, entry, records, packageOf },
    holds: 'release',
    table: { path: registered, mediaType: 'text/csv', bytes: bytes.length, sha256 },
    address: absoluteUrl(fileUrl(`${folder}/${packageFile}`)),
    page: absoluteUrl(pageUrl('zh', folder)),
  });
}

/**
 * The package of the whole table as it is now, for `/data/<dataset>/` and for an archive of it. `table` is the CSV that
 * holds it, `others` what lies beside it there.
 */
export function statePackage(
  { dataset, releases, newest }: Pick<RowHistory, 'dataset' | 'releases' | 'newest'>,
  table: PackageFacts['table'],
  others: PackageFacts['others'] = [],
): DataPackage {
  const release = releases.at(-1);
  if (!release) throw new Error(`There is no release of ${dataset.name}.`);
  return dataPackage({
    ...{ dataset, entry: release.entry, records: [...newest.values()], table, others, packageOf },
    holds: 'state',
    address: packageAddress(dataset.name),
    page: absoluteUrl(pageUrl('zh', `data/${dataset.name}`)),
  });
}

/** The package at `/data/<dataset>/datapackage.json`. */
export function newestPackage(published: RowHistory): DataPackage {
  const [table] = wholeFiles(published);
  if (!table) throw new Error(`There is no whole table of ${published.dataset.name}.`);
  return statePackage(published, table);
}

/** The name under which a descriptor is saved: files travel alone. */
export const savedPackage = ({ name, provenance }: Dataset, release?: string): string =>
  [name, ...(provenance === 'sample' ? ['sample'] : []), ...(release ? [release] : []), packageFile].join('.');

/** A descriptor as it is served. */
export const packageText = (descriptor: DataPackage): string => `${JSON.stringify(descriptor, null, 1)}\n`;
