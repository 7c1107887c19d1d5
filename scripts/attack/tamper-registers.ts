import { itemAt, type Random } from '../../src/core/random.ts';
import type { ReleaseEntry } from '../../src/releases/define/release-entry.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { entryHash, readRegister, registerFile, writeRegister } from '../../src/releases/register/register.ts';
import type { DatasetFiles } from './city-in-memory.ts';
import { bytesOf, textOf } from './file-text.ts';

/** What somebody who may write files does to a dataset on purpose; null where this dataset has nothing for it. */
export type Tampering = (target: DatasetFiles, random: Random) => DatasetFiles | null;

const entriesOf = ({ files }: DatasetFiles): ReleaseEntry[] =>
  readRegister(registerFile, textOf(files.get(registerFile))).entries;

function withEntries(
  target: DatasetFiles,
  entries: readonly ReleaseEntry[],
  files: Iterable<[string, Uint8Array]> = [],
): DatasetFiles {
  return { ...target, files: new Map([...target.files, ...files, [registerFile, bytesOf(writeRegister(entries))]]) };
}

/** Each entry names the one before it by its hash, as if nothing had been done. */
function relink(entries: readonly ReleaseEntry[]): ReleaseEntry[] {
  const linked: ReleaseEntry[] = [];
  for (const entry of entries) {
    const before = linked.at(-1);
    linked.push({ ...entry, previous: before ? { release: before.release, sha256: entryHash(before) } : null });
  }
  return linked;
}

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

/** An older release: any but the newest. */
function older(target: DatasetFiles, random: Random): { entries: ReleaseEntry[]; at: number } | null {
  const entries = entriesOf(target);
  return entries.length < 2 ? null : { entries, at: random.integer(0, entries.length - 2) };
}

export const tamperings: Record<string, Tampering> = {
  'old figure changed, its hash too': (target, random) => {
    const found = older(target, random);
    if (!found) return null;
    const entry = itemAt(found.entries, found.at);
    const name = `${entry.release}.csv`;
    const bytes = changeFigure(target.files.get(name) ?? new Uint8Array(), random);
    return withEntries(target, replaceAt(found.entries, found.at, { ...entry, sha256: sha256(bytes) }), [
      [name, bytes],
    ]);
  },
  'old figure changed, whole chain written anew': (target, random) => {
    const found = older(target, random);
    if (!found) return null;
    const entry = itemAt(found.entries, found.at);
    const name = `${entry.release}.csv`;
    const bytes = changeFigure(target.files.get(name) ?? new Uint8Array(), random);
    return withEntries(target, relink(replaceAt(found.entries, found.at, { ...entry, sha256: sha256(bytes) })), [
      [name, bytes],
    ]);
  },
  'newest figure changed, its hash too': (target, random) => {
    const entries = entriesOf(target);
    const entry = itemAt(entries, entries.length - 1);
    const name = `${entry.release}.csv`;
    const bytes = changeFigure(target.files.get(name) ?? new Uint8Array(), random);
    return withEntries(target, replaceAt(entries, entries.length - 1, { ...entry, sha256: sha256(bytes) }), [
      [name, bytes],
    ]);
  },
  'entry and file taken out': (target, random) => {
    const entries = entriesOf(target);
    if (entries.length < 2) return null;
    const at = random.integer(0, entries.length - 1);
    const gone = `${itemAt(entries, at).release}.csv`;
    const left = withEntries(
      target,
      entries.filter((_, index) => index !== at),
    );
    return { ...left, files: new Map([...left.files].filter(([name]) => name !== gone)) };
  },
  'entries in another order': (target, random) => {
    const entries = entriesOf(target);
    const shuffled = random.shuffle(entries);
    return shuffled.every((entry, index) => entry === entries[index]) ? null : withEntries(target, shuffled);
  },
  'entry’s day, reason or note written anew': (target, random) => {
    const entries = entriesOf(target);
    const at = random.integer(0, entries.length - 1);
    const entry = itemAt(entries, at);
    const others: ReleaseEntry[] = [
      { ...entry, date: `${Number(entry.date.slice(0, 4)) - 1}${entry.date.slice(4)}` },
      { ...entry, reason: entry.reason === 'update' ? 'correction' : 'update' },
      { ...entry, note: { ...entry.note, zh: `${entry.note.zh}。` } },
      { ...entry, note: { ...entry.note, en: entry.note.en.toUpperCase() } },
    ];
    return withEntries(target, replaceAt(entries, at, random.pick(others)));
  },
  'redaction invented': (target, random) => {
    const entries = entriesOf(target);
    const at = random.integer(0, entries.length - 1);
    const entry = itemAt(entries, at);
    const name = `${entry.release}.csv`;
    const before = entry.redacted?.at(-1)?.sha256_after ?? entry.sha256;
    const bytes = changeFigure(target.files.get(name) ?? new Uint8Array(), random);
    const columns = [Object.keys(target.dataset.columns).at(-1) ?? 'note'];
    const law = { zh: '示例法', en: 'Sample law' };
    const redaction = { on: entry.date, key: 'x', columns, law, sha256_before: before, sha256_after: sha256(bytes) };
    return withEntries(target, replaceAt(entries, at, { ...entry, redacted: [...(entry.redacted ?? []), redaction] }), [
      [name, bytes],
    ]);
  },
  'redaction’s law or day written anew, or gone': (target, random) => {
    const entries = entriesOf(target);
    const redacted = [...entries.keys()].filter((index) => entries[index]?.redacted);
    if (redacted.length === 0) return null;
    const at = random.pick(redacted);
    const entry = itemAt(entries, at);
    const [first, ...rest] = entry.redacted ?? [];
    if (!first) return null;
    const others: ReleaseEntry[] = [
      { ...entry, redacted: [{ ...first, on: '2020-01-01' }, ...rest] },
      { ...entry, redacted: [{ ...first, law: { zh: '别的法', en: 'Another law' } }, ...rest] },
      { ...entry, redacted: rest.length > 0 ? rest : undefined },
    ];
    return withEntries(target, replaceAt(entries, at, random.pick(others)));
  },
  'file renamed to another release': (target, random) => {
    const names = [...target.files.keys()].filter((name) => name.endsWith('.csv'));
    const name = random.pick(names);
    const other = `${2000 + random.integer(0, 40)}-0${random.integer(1, 9)}-11.csv`;
    if (target.files.has(other)) return null;
    return { ...target, files: new Map([...target.files].map(([old, bytes]) => [old === name ? other : old, bytes])) };
  },
  'two files swapped': (target, random) => {
    const names = random.shuffle([...target.files.keys()].filter((name) => name.endsWith('.csv')));
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
      'copy of data.csv',
      'releases (1).yaml',
      'x.xlsx',
      '2020-01-01.csv.bak',
    ]);
    return target.files.has(name)
      ? null
      : { ...target, files: new Map([...target.files, [name, bytesOf('a,b\n1,2\n')]]) };
  },
  'register gone': (target) => ({
    ...target,
    files: new Map([...target.files].filter(([name]) => name !== registerFile)),
  }),
};
