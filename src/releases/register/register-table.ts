import type { Words } from '../../core/words.ts';
import { removableColumns, type Dataset } from '../define/define-dataset.ts';
import type { NumberException, ReleaseEntry, ReleaseReason } from '../define/release-entry.ts';
import { columnsAt, headersOf } from '../read/columns-at.ts';
import type { LoadedDataset, ReadTable } from '../state/load-dataset.ts';
import { linkEntry } from './chain.ts';
import { commitTable, seedSource } from './commit-table.ts';

/** What is said of a table that is registered. */
export interface TableFacts {
  dataset: Dataset;
  reason: ReleaseReason;
  note: Words;
  exceptions?: readonly NumberException[];
  /** The day it is registered. */
  today: string;
}

/** The entry of a release, linked to those before it, and the file of its seeds. */
export function registerTable(
  { dataset, reason, note, exceptions = [], today }: TableFacts,
  release: string,
  { header, rows, records }: Pick<ReadTable, 'header' | 'rows' | 'records'>,
  { entries }: Pick<LoadedDataset, 'entries'>,
): { entry: ReleaseEntry; seeds: Uint8Array } {
  const removable = removableColumns(dataset);
  const keyed = columnsAt(dataset, release).flatMap((at) => (removable.includes(at.name) ? [at.header] : []));
  const columns = header.map((name) => ({ name, isKeyed: keyed.includes(name) }));
  const keys = rows.map((_, row) => records[row]?.key ?? '');
  const { root, seeds } = commitTable({ columns, rows, keys }, seedSource(dataset, release));
  const facts = {
    kind: 'release' as const,
    release,
    date: today,
    reason,
    note,
    root,
    rows: rows.length,
    key: headersOf(dataset, release, dataset.key),
    holds: dataset.releases,
    ...(exceptions.length > 0 && { exceptions: [...exceptions] }),
  };
  return { entry: linkEntry(facts, entries.at(-1)), seeds: new TextEncoder().encode(seeds) };
}
