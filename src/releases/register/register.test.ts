import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  chainEntries,
  findProblems,
  linesOf,
  makeFolder,
  textOf,
} from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { entryHash, linkEntry } from './chain.ts';
import { emptyRegister, readRegister, writeRegister } from './register.ts';

const days = ['2022-05-16', '2022-05-18', '2022-05-20'];
const files = Object.fromEntries(
  days.map((day, index) => [day, linesOf(checksHeader, soundCheck.replace('95.50', String(90 + index)))]),
);
const entries = chainEntries(files);
const [first, second, third] = entries;
if (!first || !second || !third) throw new Error('three entries');

const rulesBroken = (folder: ReadonlyMap<string, Uint8Array>) => findProblems(checks, folder).map(({ rule }) => rule);

test('what the register writes, it reads', () => {
  expect(readRegister('releases.yaml', writeRegister(entries))).toEqual({ entries, problems: [] });
  expect(rulesBroken(makeFolder(files))).toEqual([]);
});

describe('the register of a dataset without a release', () => {
  const empty = (names: readonly string[] = []) =>
    new Map([
      ['releases.yaml', bytesOf(emptyRegister)],
      ...[...makeFolder(files)].filter(([name]) => names.includes(name)),
    ]);

  test('is what the register writes of no entry, and is sound', () => {
    expect(writeRegister([])).toBe(emptyRegister);
    expect(rulesBroken(empty())).toEqual([]);
  });

  test('is not sound where releases lie beside it: its entries are gone', () => {
    expect(rulesBroken(empty(['2022-05-16.csv', '2022-05-16.seeds']))).toEqual(['register-cut']);
    expect(rulesBroken(empty(['2022-05-16.csv']))).toEqual(['file-unregistered']);
  });

  test('is nothing else that holds no entry: a file that was emptied by accident is no register', () => {
    for (const text of ['', '\n', '[]', '[ ]\n', '{}\n'])
      expect(rulesBroken(new Map([['releases.yaml', bytesOf(text)]]))).toEqual(['register-format']);
  });
});

describe('each single tampering is found', () => {
  test('one byte of any registered file', () => {
    for (const day of days) {
      const folder = makeFolder(files);
      const bytes = Uint8Array.from(folder.get(`${day}.csv`) ?? []);
      bytes[bytes.length - 2] = 0x78;
      folder.set(`${day}.csv`, bytes);
      expect(rulesBroken(folder)).toContain('bytes-changed');
    }
  });

  test('any field of an entry that is not the newest', () => {
    const altered: ReleaseEntry[] = [
      { ...second, date: '2022-05-17' },
      { ...second, reason: 'correction' },
      { ...second, note: { ...second.note, zh: '别的说明' } },
      { ...second, note: { ...second.note, en: 'Another note' } },
      { ...second, sha256: first.root },
    ];
    for (const entry of altered) {
      expect(rulesBroken(makeFolder(files, [first, entry, third]))).toEqual(['register-altered']);
      const hashed = { ...entry, sha256: entryHash(entry) };
      if (hashed.sha256 !== second.sha256)
        expect(rulesBroken(makeFolder(files, [first, hashed, third]))).toEqual(['register-altered']);
    }
  });

  test('any field of the newest entry that was not hashed again', () => {
    expect(rulesBroken(makeFolder(files, [first, second, { ...third, date: '2022-05-19' }]))).toEqual([
      'register-altered',
    ]);
  });

  test('the same register in another writing', () => {
    const folder = makeFolder(files);
    const text = textOf(folder.get('releases.yaml')).replace('reason: update', "reason: 'update'");
    expect(findProblems(checks, folder.set('releases.yaml', bytesOf(text)))).toMatchObject([
      { rule: 'register-format', line: 20, slots: { found: "  reason: 'update'" } },
    ]);
  });

  test('a file and its hash together', () => {
    const changed = { ...files, [second.release]: linesOf(checksHeader, soundCheck.replace('95.50', '99')) };
    const [, entry = second] = chainEntries(changed);
    expect(rulesBroken(makeFolder(changed, [first, entry, third]))).toEqual(['register-altered']);
  });

  test('an entry renamed with its file', () => {
    const { [second.release]: content = '', ...others } = files;
    const folder = makeFolder({ ...others, '2022-05-17': content }, [
      first,
      linkEntry({ ...second, release: '2022-05-17' }, first),
      third,
    ]);
    expect(rulesBroken(folder)).toEqual(['register-altered']);
  });

  test('entries that changed places', () => {
    expect(rulesBroken(makeFolder(files, [second, first, third]))).toContain('register-order');
    expect(rulesBroken(makeFolder(files, [first, third, second]))).toContain('register-order');
  });

  test('an older entry taken out', () => {
    expect(rulesBroken(makeFolder(files, [first, third]))).toEqual(['register-order']);
    expect(rulesBroken(makeFolder(files, [second, third]))).toEqual(['register-order']);
  });

  test('an entry that stands there twice', () => {
    const { entry: _, ...facts } = first;
    const twin = linkEntry(facts, first);
    expect(rulesBroken(makeFolder(files, [first, twin]))).toContain('register-order');
  });

  test('the newest entry taken out: its file is left over', () => {
    const folder = makeFolder(files, [first, second]);
    expect(rulesBroken(folder)).toEqual(['register-cut']);
    folder.delete(`${third.release}.seeds`);
    expect(rulesBroken(folder)).toEqual(['file-unregistered']);
  });

  test('two entries on the same base', () => {
    const { entry: _, ...facts } = third;
    expect(rulesBroken(makeFolder(files, [first, second, linkEntry(facts, first)]))).toEqual(['register-fork']);
  });

  test('an entry older than the one before it, though it names it', () => {
    const late = chainEntries({
      [days[1] ?? '']: files[days[1] ?? ''] ?? '',
      [days[0] ?? '']: files[days[0] ?? ''] ?? '',
    });
    expect(
      rulesBroken(
        makeFolder({ [days[0] ?? '']: files[days[0] ?? ''] ?? '', [days[1] ?? '']: files[days[1] ?? ''] ?? '' }, late),
      ),
    ).toEqual(['register-order']);
  });

  test('a registered file that is gone, and one that is not registered', () => {
    const folder = makeFolder(files);
    folder.delete('2022-05-18.csv');
    expect(rulesBroken(folder)).toEqual(['file-missing']);
    const seedless = makeFolder(files);
    seedless.delete('2022-05-18.seeds');
    expect(rulesBroken(seedless)).toEqual(['seeds-missing']);
    expect(rulesBroken(makeFolder(files).set('notes.txt', bytesOf('')))).toEqual(['file-stranger']);
  });

  test('a register that is gone, though its files are there', () => {
    const folder = makeFolder(files);
    folder.delete('releases.yaml');
    expect(rulesBroken(folder)).toEqual(['register-lost']);
  });
});
