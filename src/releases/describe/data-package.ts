import { bothWords } from '../../core/both-words.ts';
import type { Words } from '../../core/words.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { namedSources, type NamedSource } from './named-sources.ts';
import { provenanceWords, sampleWord } from './sample-words.ts';
import { filledColumns, tableSchema, type DescribedTable, type TableSchema } from './table-schema.ts';
import { tableTitle } from './table-title.ts';

/** A file of a package; `path` is beside the descriptor. */
export interface PackagedFile {
  path: string;
  mediaType: string;
  bytes: number;
  /** Of its bytes, hex. */
  sha256: string;
  title?: Words;
}

/** What a package is made from. */
export interface PackageFacts {
  dataset: Dataset;
  entry: Pick<ReleaseEntry, 'release' | 'date' | 'reason' | 'note' | 'root'>;
  /** `release`: the rows of the release's own file; `state`: all rows as they were after it. */
  holds: 'release' | 'state';
  /** The rows of `table`. */
  records: readonly Pick<RowRecord, 'printed'>[];
  /** The CSV that the columns describe. */
  table: PackagedFile;
  /** What else is beside it, such as a dictionary: files without a described table. */
  others?: readonly PackagedFile[];
  /** Whole addresses: of this descriptor, and of the page about it. */
  address: string;
  page: string;
  packageOf: DescribedTable['packageOf'];
}

interface PackageResource {
  $schema: string;
  name: string;
  type?: 'table';
  path: string;
  title: string;
  titles: Words;
  format: string;
  mediatype: string;
  encoding?: 'utf-8';
  bytes: number;
  hash: string;
  schema?: TableSchema;
}

/** A descriptor of Data Package 2.0; from `titles` on its own properties, which the standard allows. */
export interface DataPackage {
  $schema: string;
  name: string;
  id: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  created: string;
  keywords?: string[];
  contributors: { title: string; roles: string[] }[];
  licenses: { name: string; path: string }[];
  sources: NamedSource[];
  titles: Words;
  descriptions: Words;
  provenance: Dataset['provenance'];
  /** What the rows are: the whole table, or only those that the release added or changed. */
  rows: 'whole-table' | 'changes-only';
  release: Pick<ReleaseEntry, 'release' | 'date' | 'reason' | 'note' | 'root'>;
  resources: PackageResource[];
}

/** Describes one release, or the whole table after it, with all that a program has to know to read it. */
export function dataPackage(facts: PackageFacts): DataPackage {
  const { dataset, entry, holds, records, table, others = [], address, page, packageOf } = facts;
  const { name, provenance, licence, publisher } = dataset;
  const { release, date, reason, note, root } = entry;
  const isSample = provenance === 'sample';
  const isChangesOnly = holds === 'release' && dataset.releases === 'upsert';
  const titles = tableTitle(dataset, release, isChangesOnly);
  const descriptions = isSample ? ofSample(dataset.description) : dataset.description;
  const isFilled = filledColumns(dataset, records);
  const schema = tableSchema({ dataset, release, holds, isFilled, packageOf });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: [name, ...(isSample ? [sampleWord.en] : []), release].join('.'),
    id: address,
    title: bothWords(titles),
    description: bothWords(descriptions),
    homepage: page,
    version: release,
    // A release has a day and no hour; the standard asks for one.
    created: `${date}T00:00:00Z`,
    ...(isSample && { keywords: Object.values(sampleWord) }),
    contributors: [{ title: bothWords(publisher), roles: ['publisher'] }],
    licenses: [{ name: licence, path: licenceAddress(licence) }],
    sources: isSample ? [{ title: bothWords(provenanceWords('sample')) }] : namedSources(records),
    titles,
    descriptions,
    provenance,
    rows: isChangesOnly ? 'changes-only' : 'whole-table',
    release: { release, date, reason, note, root },
    resources: [
      { ...resourceOf(name, titles, table), type: 'table', encoding: 'utf-8', schema },
      ...others.map((file) => resourceOf(resourceName(file.path), file.title ?? titles, file)),
    ],
  };
}

/** The page of a licence, by its SPDX id. */
export const licenceAddress = (licence: string): string => `https://spdx.org/licenses/${licence}.html`;

const ofSample = ({ zh, en }: Words): Words => ({
  zh: `${provenanceWords('sample').zh}。${zh}`,
  en: `${provenanceWords('sample').en}. ${en}`,
});

const resourceOf = (name: string, titles: Words, { path, mediaType, bytes, sha256 }: PackagedFile) => ({
  $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
  name,
  path,
  title: bothWords(titles),
  titles,
  format: path.slice(path.lastIndexOf('.') + 1).toLowerCase(),
  mediatype: mediaType,
  bytes,
  hash: `sha256:${sha256}`,
});

const resourceName = (path: string): string => path.toLowerCase().replaceAll(/[^a-z0-9._/-]/g, '-');
