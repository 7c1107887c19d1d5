import Papa from 'papaparse';
import type { Dataset } from '../datasets/define-dataset.ts';
import type { ReleaseEntry } from '../datasets/release-entry.ts';
import type { Words } from '../datasets/words.ts';
import { columnsAt } from './columns-at.ts';
import { sha256 } from './hash.ts';
import type { Release } from './load-dataset.ts';

export interface RedactionOrder {
  /** The row, as `rowKey` writes it. */
  key: string;
  columns: readonly string[];
  law: Words;
  on: string;
}

/**
 * Blanks cells of one row in every release that holds them. Returns the register's entries, whole, and the
 * changed files by release. All other bytes of the cells stay as they were; quoting may be written anew.
 */
export function redactReleases(
  dataset: Dataset,
  releases: readonly Release[],
  order: RedactionOrder,
): { entries: ReleaseEntry[]; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const entries = releases.map((release) => {
    const { entry, records } = release;
    const record = records.find(({ key }) => key === order.key);
    const columns = order.columns.filter((name) => record?.printed[name]);
    if (!record || columns.length === 0) return entry;
    const headers = columnsAt(dataset, entry.release).filter(({ name }) => columns.includes(name));
    const bytes = blankCells(release.bytes, record.spreadsheetRow - 1, headers.map(({ header }) => header));
    files.set(entry.release, bytes);
    const { key, law, on } = order;
    const redaction = { on, key, columns, law, sha256_before: release.sha256, sha256_after: sha256(bytes) };
    return { ...entry, redacted: [...(entry.redacted ?? []), redaction] };
  });
  return { entries, files };
}

function blankCells(bytes: Uint8Array, rowIndex: number, headers: readonly string[]): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const rows = Papa.parse<string[]>(text.slice(bom.length), { delimiter: ',' }).data;
  const fields = headers.map((header) => rows[0]?.indexOf(header) ?? -1);
  const blanked = rows.map((row, index) =>
    index === rowIndex ? row.map((cell, field) => (fields.includes(field) ? '' : cell)) : row,
  );
  const written = blanked.map((row) => (row.length === 1 && row[0] === '' ? '' : Papa.unparse([row]))).join(newline);
  return new TextEncoder().encode(bom + written);
}
