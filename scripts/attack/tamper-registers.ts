import { itemAt, type Random } from '../../src/core/random.ts';
import type { RegisterEntry, ReleaseEntry } from '../../src/releases/define/release-entry.ts';
import { parseCsv } from '../../src/releases/read/parse-csv.ts';
import { blankRelease } from '../../src/releases/register/blank-release.ts';
import { entryHash, linkEntry } from '../../src/releases/register/chain.ts';
import { commitTable } from '../../src/releases/register/commit-table.ts';
import {
  readRegister,
  registerFile,
  releasesIn,
  seedsFile,
  tableFile,
  writeRegister,
} from '../../src/releases/register/register.ts';
import { readSeeds } from '../../src/releases/register/seeds.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import type { DatasetFiles } from './city-in-memory.ts';
import { bytesOf, textOf } from './file-text.ts';

/** What somebody who may write files does to a dataset on purpose; null where this dataset has nothing for it. */
export type Tampering = (target: DatasetFiles, random: Random) => DatasetFiles | null;

const entriesOf = ({ files }: DatasetFiles): RegisterEntry[] =>
  readRegister(registerFile, textOf(files.get(registerFile))).entries;

function withEntries(
  target: DatasetFiles,
  entries: readonly RegisterEntry[],
  files: Iterable<[string, Uint8Array]> = [],
): DatasetFiles {
  return { ...target, files: new Map([...target.files, ...files, [registerFile, bytesOf(writeRegister(entries))]]) };
}

/** Each entry names the one before it by its hash, as if nothing had been done. */
function relink(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const linked: RegisterEntry[] = [];
  entries.forEach((entry, index) => {
    const one = { ...entry, entry: index + 1, previous: linked.at(-1)?.sha256 ?? null };
    linked.push({ ...one, sha256: entryHash(one) });
  });
  return linked;
}

const rehashed = <Entry extends RegisterEntry>(entry: Entry): Entry => ({ ...entry, sha256: entryHash(entry) });

const replaceAt = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((one, index) => (index === at ? item : one));

/** A figure of a file made another: the first digit of a random data line that has one. */
function changeFigure(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = textOf(bytes).split('\n');
  const places = [...lines.keys()].filter((index) => index > 0 && /\d\.\d/.test(lines[index] ?? ''));
  const at = places.length > 0 ? random.pick(places) : 1;
  const changed = (lines[at] ?? '').replace(/\d(?=\.\d)/, (digit) => String((Number(digit) + 1) % 10));
  return bytesOf(replaceAt(lines, at, changed === lines[at] ? `${changed} ` : changed).join('\n'));
}

/** A release whose figure is changed, with seeds, checks and root that fit the changed file. */
function falsify({ files }: DatasetFiles, entry: ReleaseEntry, random: Random) {
  const [table, secret] = [tableFile(entry.release), seedsFile(entry.release)];
  const bytes = changeFigure(files.get(table) ?? new Uint8Array(), random);
  const { header, records } = parseCsv(table, textOf(bytes));
  const seeds = readSeeds(textOf(files.get(secret)));
  const keyed = 'line' in seeds ? [] : seeds.columns.flatMap(({ name, isKeyed }) => (isKeyed ? [name] : []));
  const columns = header.map((name) => ({ name, isKeyed: keyed.includes(name) }));
  const rows = records.map(({ cells }) => cells);
  const made = commitTable({ columns, rows, keys: rows.map(String) }, () => 'another seed 16.');
  const written: [string, Uint8Array][] = [
    [table, bytes],
    [secret, bytesOf(made.seeds)],
  ];
  return { entry: { ...entry, root: made.root, rows: rows.length }, written };
}

/** The place of a random release in the register: any but the last entry where `isOlder`. */
function pickRelease(target: DatasetFiles, random: Random, isOlder: boolean): Picked | null {
  const entries = entriesOf(target);
  const places = [...entries.keys()].filter(
    (at) => entries[at]?.kind === 'release' && (!isOlder || at < entries.length - 1),
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  const entry = itemAt(entries, at);
  return entry.kind === 'release' ? { entries, at, entry } : null;
}

interface Picked {
  entries: RegisterEntry[];
  at: number;
  entry: ReleaseEntry;
}

/** The files once one cell that may go is blanked as `npm run redact` would do it, and the cell; null where there is none. */
function removeCell({ dataset, files }: DatasetFiles, random: Random) {
  const { releases } = loadDataset(dataset, files);
  const cells = releases.flatMap((release) => {
    const seeds = readSeeds(textOf(release.seeds));
    const keyed = 'line' in seeds ? [] : seeds.columns.flatMap(({ name, isKeyed }) => (isKeyed ? [name] : []));
    return release.records.flatMap(({ key, printed }) =>
      keyed.flatMap((column) => (printed[column] ? [{ release, key, column }] : [])),
    );
  });
  if (cells.length === 0) return null;
  const { release, key, column } = random.pick(cells);
  const { bytes, seeds } = blankRelease(dataset, release, new Map([[key, [column]]]));
  const name = release.entry.release;
  const written: [string, Uint8Array][] = [
    [tableFile(name), bytes],
    [seedsFile(name), seeds],
  ];
  return { cell: { release: name, key, columns: [column] }, written };
}

const law = { zh: '示例法', en: 'Sample law' };

export const tamperings: Record<string, Tampering> = {
  'old figure changed, its seeds, root and hash too': (target, random) => {
    const found = pickRelease(target, random, true);
    if (!found) return null;
    const { entry, written } = falsify(target, found.entry, random);
    return withEntries(target, replaceAt(found.entries, found.at, rehashed(entry)), written);
  },
  'old figure changed, whole chain written anew': (target, random) => {
    const found = pickRelease(target, random, true);
    if (!found) return null;
    const { entry, written } = falsify(target, found.entry, random);
    return withEntries(target, relink(replaceAt(found.entries, found.at, entry)), written);
  },
  'figure and seeds changed, the register not': (target, random) => {
    const found = pickRelease(target, random, false);
    return found && withEntries(target, found.entries, falsify(target, found.entry, random).written);
  },
  'entry and files taken out': (target, random) => {
    const found = pickRelease(target, random, false);
    if (!found || releasesIn(found.entries).length < 2) return null;
    const gone = [tableFile(found.entry.release), seedsFile(found.entry.release)];
    const left = withEntries(
      target,
      found.entries.filter((_, index) => index !== found.at),
    );
    return { ...left, files: new Map([...left.files].filter(([name]) => !gone.includes(name))) };
  },
  'entries in another order': (target, random) => {
    const entries = entriesOf(target);
    const shuffled = random.shuffle(entries);
    return shuffled.every((entry, index) => entry === entries[index]) ? null : withEntries(target, shuffled);
  },
  'entry’s day, reason or note written anew': (target, random) => {
    const found = pickRelease(target, random, false);
    if (!found) return null;
    const { entries, at, entry } = found;
    const others: ReleaseEntry[] = [
      { ...entry, date: `${Number(entry.date.slice(0, 4)) - 1}${entry.date.slice(4)}` },
      { ...entry, reason: entry.reason === 'update' ? 'correction' : 'update' },
      { ...entry, note: { ...entry.note, zh: `${entry.note.zh}。` } },
      { ...entry, note: { ...entry.note, en: entry.note.en.toUpperCase() } },
    ];
    const other = random.pick(others);
    return withEntries(target, replaceAt(entries, at, random.chance(0.5) ? rehashed(other) : other));
  },
  'cell blanked and its key destroyed, with no entry': (target, random) => {
    const removed = removeCell(target, random);
    return removed && withEntries(target, entriesOf(target), removed.written);
  },
  'cell blanked, its key kept': (target, random) => {
    const removed = removeCell(target, random);
    const [table] = removed?.written ?? [];
    return table ? withEntries(target, entriesOf(target), [table]) : null;
  },
  'redaction invented for a cell that is there': (target, random) => {
    const removed = removeCell(target, random);
    if (!removed) return null;
    const entries = entriesOf(target);
    const facts = { kind: 'redaction' as const, date: '2025-06-30', law, cells: [removed.cell] };
    return withEntries(target, [...entries, linkEntry(facts, entries.at(-1))]);
  },
  'redaction’s law, day or cells written anew, or gone': (target, random) => {
    const entries = entriesOf(target);
    const places = [...entries.keys()].filter((at) => entries[at]?.kind === 'redaction');
    if (places.length === 0) return null;
    const at = random.pick(places);
    const entry = itemAt(entries, at);
    if (entry.kind !== 'redaction') return null;
    const [first] = entry.cells;
    const others: RegisterEntry[][] = [
      replaceAt(entries, at, rehashed({ ...entry, date: '2020-01-01' })),
      replaceAt(entries, at, rehashed({ ...entry, law: { zh: '别的法', en: 'Another law' } })),
      replaceAt(entries, at, rehashed({ ...entry, cells: first ? [{ ...first, key: `${first.key}x` }] : [] })),
      entries.filter((_, index) => index !== at),
    ];
    const changed = random.pick(others);
    return withEntries(target, random.chance(0.5) ? changed : relink(changed));
  },
  'file renamed to another release': (target, random) => {
    const names = [...target.files.keys()].filter((name) => name.endsWith('.csv'));
    const name = random.pick(names);
    const other = `${2000 + random.integer(0, 40)}-0${random.integer(1, 9)}-11.csv`;
    if (target.files.has(other)) return null;
    return { ...target, files: new Map([...target.files].map(([old, bytes]) => [old === name ? other : old, bytes])) };
  },
  'two files swapped': (target, random) => {
    const ending = random.pick(['.csv', '.seeds']);
    const names = random.shuffle([...target.files.keys()].filter((name) => name.endsWith(ending)));
    const [left, right] = names;
    if (left === undefined || right === undefined) return null;
    const files = new Map(target.files);
    const [first, second] = [files.get(left), files.get(right)];
    if (!first || !second || textOf(first) === textOf(second)) return null;
    return { ...target, files: files.set(left, second).set(right, first) };
  },
  'stray file': (target, random) => {
    const name = random.pick([
      '2099-01-01.csv',
      '2099-01-01.seeds',
      'copy of data.csv',
      'releases (1).yaml',
      'x.xlsx',
      '2020-01-01.csv.bak',
    ]);
    return target.files.has(name)
      ? null
      : { ...target, files: new Map([...target.files, [name, bytesOf('a,b\n1,2\n')]]) };
  },
  'register or seeds gone': (target, random) => {
    const name = random.pick([registerFile, ...[...target.files.keys()].filter((one) => one.endsWith('.seeds'))]);
    return { ...target, files: new Map([...target.files].filter(([one]) => one !== name)) };
  },
};
