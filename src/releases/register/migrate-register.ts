import { itemAt } from '../../core/random.ts';
import { removableColumns, type Dataset } from '../define/define-dataset.ts';
import type { MigrationEntry, RegisterEntry, ReleaseEntry } from '../define/release-entry.ts';
import { columnsAt, headersOf } from '../read/columns-at.ts';
import { exactText } from '../read/exact-text.ts';
import { readEntries } from '../read/read-entries.ts';
import { writeCsv } from '../read/write-csv.ts';
import { readTable, type Folder, type ReadTable } from '../state/load-dataset.ts';
import { linkEntry } from './chain.ts';
import { commitTable, seedSource, type SeedOf } from './commit-table.ts';
import { commitFollowed, followKeyOf, followsFile, hasRemovals, writeFollowed, type Followed } from './follows.ts';
import { sha256 } from './hash.ts';
import { findOldFault, isOldRegister, oldEntry, oldEntryHash, type OldEntry, type OldFault } from './old-register.ts';
import { registerFile, seedsFile, tableFile, writeRegister } from './register.ts';

/** What a migration of one dataset comes to. */
export type Migration =
  /** The register has roots already, or there is none. */
  | { kind: 'nothing' }
  /** The old register does not hold: what it names must be restored first. */
  | { kind: 'unsound'; found: OldFault }
  /** The files to write, by name; `rewritten` are the releases whose table only had to be written canonically. */
  | { kind: 'files'; files: Map<string, Uint8Array>; rewritten: string[] };

interface Order {
  dataset: Dataset;
  folder: Folder;
  /** The day of the migration. */
  today: string;
  seedsOf?: (release: string) => SeedOf;
  /** The key that binds the head of the old register; by default chance. */
  followKey?: string;
}

/**
 * A register that held hashes of files → one that holds roots over rows. The first entry names the head of the old; the
 * releases follow with their own days, reasons and notes. A file that is not in the canonical writing is bound by its hash
 * where none of its cells may have to go, and else is written canonically, with the same cells.
 */
export function migrateRegister({ dataset, folder, today, seedsOf, followKey }: Order): Migration {
  const register = folder.get(registerFile);
  if (!register) return { kind: 'nothing' };
  const text = exactText(register);
  const { entries: old } = readEntries(oldEntry, text);
  if (old.length === 0)
    return isOldRegister(text) ? { kind: 'unsound', found: { kind: 'unreadable' } } : { kind: 'nothing' };
  const bytesOf = (release: string) => folder.get(tableFile(release)) ?? null;
  const fault = findOldFault(old, bytesOf);
  if (fault !== null) return { kind: 'unsound', found: fault };

  const tables = old.map((entry) => readOld(dataset, entry, bytesOf(entry.release) ?? new Uint8Array()));
  const odd = tables.find(({ read }) => read.records.length !== read.rows.length);
  if (odd) return { kind: 'unsound', found: { kind: 'changed', release: odd.entry.release } };
  const followed = { head: oldEntryHash(itemAt(old, old.length - 1)), key: followKey ?? followKeyOf(dataset) };
  const entries: RegisterEntry[] = [migrationEntry(dataset, old, tables, { today, followed })];
  const files = new Map<string, Uint8Array>();
  if (!hasRemovals(entries)) files.set(followsFile, new TextEncoder().encode(writeFollowed(followed)));
  const rewritten: string[] = [];
  for (const { entry, bytes, read, keyed, isBound } of tables) {
    const columns = read.header.map((name) => ({ name, isKeyed: keyed.includes(name) }));
    const keys = read.records.map(({ key }) => key);
    const seedOf = seedsOf?.(entry.release) ?? seedSource(dataset, entry.release);
    const { root, seeds } = commitTable({ columns, rows: read.rows, keys }, seedOf);
    entries.push(linkEntry(releaseFacts(dataset, entry, root, read.rows.length), entries.at(-1)));
    files.set(seedsFile(entry.release), new TextEncoder().encode(seeds));
    if (read.loose === null || isBound) continue;
    rewritten.push(entry.release);
    const text = writeCsv(dataset, entry.release, read.records);
    if (text !== exactText(bytes)) files.set(tableFile(entry.release), new TextEncoder().encode(text));
  }
  files.set(registerFile, new TextEncoder().encode(writeRegister(entries)));
  return { kind: 'files', files, rewritten };
}

interface OldTable {
  entry: OldEntry;
  bytes: Uint8Array;
  read: ReadTable;
  /** Headers of the columns whose cells may have to go. */
  keyed: string[];
  /** True where the file stays as it is, bound by its hash. */
  isBound: boolean;
}

function readOld(dataset: Dataset, entry: OldEntry, bytes: Uint8Array): OldTable {
  const { release } = entry;
  const removable = removableColumns(dataset);
  const keyed = columnsAt(dataset, release).flatMap(({ name, header }) => (removable.includes(name) ? [header] : []));
  const context = { dataset, file: tableFile(release), release, removals: [], exceptions: [] };
  const read = readTable(context, bytes);
  return { entry, bytes, read, keyed, isBound: read.loose !== null && keyed.length === 0 };
}

function migrationEntry(
  dataset: Dataset,
  old: readonly OldEntry[],
  tables: readonly OldTable[],
  { today, followed }: { today: string; followed: Followed },
): MigrationEntry {
  const bound = tables.flatMap(({ entry, bytes, isBound }) =>
    isBound ? [{ release: entry.release, sha256: sha256(bytes) }] : [],
  );
  const removed = old.flatMap(({ release, redacted = [] }) =>
    redacted.map(({ key, columns, law, on }) => ({
      ...{ release, key, columns: headersOf(dataset, release, columns) },
      ...{ law, date: on },
    })),
  );
  const facts = {
    kind: 'migration' as const,
    date: today,
    follows: { release: itemAt(old, old.length - 1).release, commitment: commitFollowed(followed) },
    ...(bound.length > 0 && { bound }),
    ...(removed.length > 0 && { removed }),
  };
  return linkEntry(facts, undefined);
}

const releaseFacts = (
  dataset: Dataset,
  { release, date, reason, note, exceptions }: OldEntry,
  root: string,
  rows: number,
): Omit<ReleaseEntry, 'entry' | 'previous' | 'sha256'> => ({
  kind: 'release',
  release,
  date,
  reason,
  note,
  root,
  rows,
  key: headersOf(dataset, release, dataset.key),
  holds: dataset.releases,
  ...(exceptions && { exceptions }),
});
