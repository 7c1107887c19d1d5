import { problem, type Place, type Problem } from '../check/problem.ts';
import { removableColumns, type Dataset } from '../define/define-dataset.ts';
import type { RegisterEntry, ReleaseEntry } from '../define/release-entry.ts';
import { columnsAt } from '../read/columns-at.ts';
import { exactText } from '../read/exact-text.ts';
import type { LoosePlace } from '../read/parse-csv.ts';
import { compareTable, type TableChange } from './find-changes.ts';
import { sha256 } from './hash.ts';
import { seedsFile, tableFile } from './register.ts';
import { readSeeds, type Seeds } from './seeds.ts';
import type { Rows } from './table-leaves.ts';

/** A table as it is found beside its register. */
export interface FoundTable {
  dataset: Dataset;
  entry: ReleaseEntry;
  /** The whole register: a migration may bind the file by its bytes. */
  entries: readonly RegisterEntry[];
  bytes: Uint8Array;
  /** The file of its seeds: undefined = it is not there, null = it cannot be read. */
  seeds: Uint8Array | null | undefined;
  header: readonly string[];
  rows: Rows;
  /** The line on which each row begins. */
  lines: readonly number[];
  loose: LoosePlace | null;
}

/** A table and its seeds against the root that was registered: every place that differs, so that no byte is free. */
export function checkTable(table: FoundTable): { seeds: Seeds | null; problems: Problem[] } {
  const { dataset, entry, seeds: bytes, header, rows } = table;
  const folder = `data/${dataset.name}`;
  const file = `${folder}/${tableFile(entry.release)}`;
  const atSeeds = { file: `${folder}/${seedsFile(entry.release)}` };
  const bound = checkBound(table, file);
  if (!bytes) {
    const missing = problem(bytes === null ? 'not-a-file' : 'seeds-missing', atSeeds);
    return { seeds: null, problems: [...bound, missing] };
  }
  const seeds = readSeeds(exactText(bytes));
  if ('line' in seeds)
    return { seeds: null, problems: [...bound, problem('seeds-format', { ...atSeeds, line: seeds.line })] };
  const { root, changes } = compareTable(seeds, rows, entry);
  const slots = { found: root, expected: entry.root };
  const placeOf = placesIn(table, file);
  const changed = (at: Place): Problem => problem('bytes-changed', at, slots);
  const headers = seeds.columns.flatMap(({ name }, field) =>
    header[field] === name ? [] : [changed({ file, line: 1, field: field + 1, column: name })],
  );
  // Where the header is another, or cannot be read, nothing can be said of single cells.
  if (headers.length > 0 || header.length !== seeds.columns.length)
    return { seeds, problems: [...bound, ...(header.length > 0 ? headers.slice(0, 1) : [changed({ file })])] };
  const found = changes.slice(0, mostNamed).map((change) => {
    if (change.kind === 'seed' || change.kind === 'row-check' || change.kind === 'seed-lines')
      return problem('seeds-changed', { ...atSeeds, line: change.row + 2 });
    return change.kind === 'column-check'
      ? problem('seeds-changed', { ...atSeeds, line: 1 })
      : changed(placeOf(change));
  });
  const unkeyed = changes.length > 0 ? [] : findUnkeyed(dataset, entry.release, seeds);
  const plain = unkeyed.map((column) => problem('column-unkeyed', { file, line: 1, column }));
  // Of a file whose cells changed too there is nothing more to say.
  const written = found.some((one) => one.file === file) ? [] : checkWriting(table, file);
  return { seeds, problems: [...bound, ...written, ...found, ...plain] };
}

/** The columns that may have to go by now, and were registered as if they never had to. */
function findUnkeyed(dataset: Dataset, release: string, { columns }: Seeds): string[] {
  const plain = new Set(columns.filter(({ isKeyed }) => !isKeyed).map(({ name }) => name));
  const removable = removableColumns(dataset);
  return columnsAt(dataset, release)
    .filter(({ name, header }) => removable.includes(name) && plain.has(header))
    .map(({ header }) => header);
}

// A file that is another altogether differs in every cell: twenty say as much as all.
const mostNamed = 20;

function placesIn({ dataset, entry, header, lines }: FoundTable, file: string): (change: TableChange) => Place {
  const titles = new Map(columnsAt(dataset, entry.release).map((at) => [at.header, at.column.title]));
  return (change) => {
    if (!('row' in change)) return { file };
    const line = lines[change.row];
    const row = { file, ...(line !== undefined && { line, spreadsheetRow: change.row + 2 }) };
    if (change.kind !== 'cell') return row;
    const column = header[change.column] ?? '';
    const title = titles.get(column);
    return { ...row, field: change.column + 1, column, ...(title && { title }) };
  };
}

const boundIn = ({ entry, entries }: FoundTable) =>
  entries
    .flatMap((one) => (one.kind === 'migration' ? (one.bound ?? []) : []))
    .find(({ release }) => release === entry.release);

/** The canonical writing of a file with the cells that were registered. */
const checkWriting = (table: FoundTable, file: string): Problem[] =>
  table.loose === null || boundIn(table) ? [] : [problem('not-canonical', { file, ...table.loose })];

/** A file from before there was a canonical writing is bound by its bytes. */
function checkBound(table: FoundTable, file: string): Problem[] {
  const bound = boundIn(table);
  if (!bound) return [];
  const found = sha256(table.bytes);
  return found === bound.sha256 ? [] : [problem('bytes-changed', { file }, { found, expected: bound.sha256 })];
}
