import { packageFile, releaseFiles } from '../../core/release-files.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { dataPackage, type DataPackage, type PackageFacts } from '../../releases/describe/data-package.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { Release } from '../../releases/state/load-dataset.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { publishedDataset, publishes } from '../../store/city.ts';
import { latestFile, stateContent, statesOf } from '../../store/files.ts';

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
    holds: dataset.releases === 'full' ? 'release' : 'state',
    address: packageAddress(dataset.name),
    page: absoluteUrl(pageUrl('zh', `data/${dataset.name}`)),
  });
}

/** The file that holds a dataset's whole table as it is now, below `/data/<dataset>/`. */
function wholeTable(published: RowHistory): PackageFacts['table'] {
  const { name } = published.dataset;
  const state = statesOf(published)[0];
  const path = state?.name ?? 'latest.csv';
  const bytes = state ? new TextEncoder().encode(stateContent(name, path)) : latestFile(name);
  return { path, mediaType: 'text/csv', bytes: bytes.length, sha256: sha256(bytes) };
}

const packages = new WeakMap<RowHistory, DataPackage>();

/** The package at `/data/<dataset>/datapackage.json`. */
export function newestPackage(published: RowHistory): DataPackage {
  const known = packages.get(published) ?? statePackage(published, wholeTable(published));
  packages.set(published, known);
  return known;
}

/** A descriptor as it is served. */
export const packageText = (descriptor: DataPackage): string => `${JSON.stringify(descriptor, null, 1)}\n`;
