import type { Words } from '../../core/words.ts';
import type { Problem } from '../check/problem.ts';
import { describeColumns, expiringColumns, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { blankCells } from '../read/blank-cells.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { Release } from '../state/load-dataset.ts';
import { sha256 } from './hash.ts';

export interface RedactionOrder {
  /** The row, as `rowKey` writes it. */
  key: string;
  columns: readonly string[];
  law: Words;
  on: string;
}

/**
 * The columns that a redaction may blank: texts, and whatever may be empty. Where texts expire those alone, for they are
 * all that tells of a place or a unit; an entry without its area, or a score without its points, could not be shown.
 */
export function blankableColumns(dataset: Dataset): string[] {
  const expiring = expiringColumns(dataset);
  if (expiring.length > 0) return expiring;
  return describeColumns(dataset)
    .filter(({ name, column, required }) => !dataset.key.includes(name) && (column.kind === 'text' || !required))
    .map(({ name }) => name);
}

/**
 * Blanks cells of one row in every release that holds them. Returns the register's entries, whole, and the
 * changed files by release. Every other byte of the files stays as it was; where that cannot be had, `problems` says why,
 * and nothing may be written.
 */
export function redactReleases(
  dataset: Dataset,
  releases: readonly Release[],
  order: RedactionOrder,
): { entries: ReleaseEntry[]; files: Map<string, Uint8Array>; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = new Map<string, Uint8Array>();
  const entries = releases.map((release) => {
    const { entry, records } = release;
    const record = records.find(({ key }) => key === order.key);
    const columns = order.columns.filter((name) => record?.printed[name]);
    const headers = columnsAt(dataset, entry.release).filter(({ name }) => columns.includes(name));
    const fields = headers.map(({ header }) => release.header.indexOf(header));
    // A file that cannot be read for certain may hold the row unseen: it is read even where nothing is to go.
    const file = `data/${dataset.name}/${entry.release}.csv`;
    const { bytes, problems: odd } = blankCells(
      file,
      release.bytes,
      new Map(record ? [[record.spreadsheetRow - 1, fields]] : []),
    );
    problems.push(...odd);
    if (columns.length === 0 || bytes === null) return entry;
    files.set(entry.release, bytes);
    const { key, law, on } = order;
    const redaction = { on, key, columns, law, sha256_before: release.sha256, sha256_after: sha256(bytes) };
    return { ...entry, redacted: [...(entry.redacted ?? []), redaction] };
  });
  return { entries, files, problems };
}

/** The day on which these very cells were removed under this very law; null where they were not. */
export function redactedBefore(
  releases: readonly Release[],
  { key, columns, law }: Omit<RedactionOrder, 'on'>,
): string | null {
  const same = releases
    .flatMap(({ entry }) => entry.redacted ?? [])
    .filter((one) => one.key === key && one.law.zh === law.zh && one.law.en === law.en);
  const removed = new Set(same.flatMap((one) => one.columns));
  return columns.every((column) => removed.has(column)) ? (same.at(-1)?.on ?? null) : null;
}
