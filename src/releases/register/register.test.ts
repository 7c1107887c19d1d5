import { describe, expect, test } from 'vitest';
import { bytesOf, chainEntries, findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { entryHash, readRegister, writeRegister } from './register.ts';

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
    ];
    for (const entry of altered)
      expect(rulesBroken(makeFolder(files, [first, entry, third]))).toEqual(['register-altered']);
  });

  test('a file and its hash together', () => {
    const changed = { ...files, [second.release]: linesOf(checksHeader, soundCheck.replace('95.50', '99')) };
    const entry = { ...second, sha256: chainEntries(changed)[1]?.sha256 ?? '' };
    expect(rulesBroken(makeFolder(changed, [first, entry, third]))).toEqual(['register-altered']);
  });

  test('an entry renamed with its file', () => {
    const { [second.release]: content = '', ...others } = files;
    const folder = makeFolder({ ...others, '2022-05-17': content }, [
      first,
      { ...second, release: '2022-05-17' },
      third,
    ]);
    expect(rulesBroken(folder)).toContain('register-order');
  });

  test('entries that changed places', () => {
    expect(rulesBroken(makeFolder(files, [second, first, third]))).toContain('register-order');
    expect(rulesBroken(makeFolder(files, [first, third, second]))).toContain('register-order');
  });

  test('an older entry taken out', () => {
    expect(rulesBroken(makeFolder(files, [first, third]))).toEqual(['register-order', 'file-unregistered']);
    expect(rulesBroken(makeFolder(files, [second, third]))).toEqual(['register-order', 'file-unregistered']);
  });

  test('an entry that stands there twice', () => {
    const twin = { ...first, previous: { release: first.release, sha256: entryHash(first) } };
    expect(rulesBroken(makeFolder(files, [first, twin]))).toContain('register-order');
  });

  test('the newest entry taken out: its file is left over', () => {
    expect(rulesBroken(makeFolder(files, [first, second]))).toEqual(['file-unregistered']);
  });

  test('two entries on the same base', () => {
    expect(rulesBroken(makeFolder(files, [first, second, { ...third, previous: second.previous }]))).toEqual([
      'register-fork',
    ]);
    expect(rulesBroken(makeFolder(files, [first, { ...second, previous: null }, third]))).toContain('register-fork');
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
    expect(rulesBroken(makeFolder(files).set('notes.txt', bytesOf('')))).toEqual(['file-stranger']);
  });

  test('a register that is gone, though its files are there', () => {
    const folder = makeFolder(files);
    folder.delete('releases.yaml');
    expect(rulesBroken(folder)).toEqual(['register-missing', ...days.map(() => 'file-unregistered')]);
  });
});

test('a redaction is outside an entry’s hash: the chain after it stays whole', () => {
  const redacted = [
    {
      on: '2022-06-01',
      key: 'C-1',
      columns: ['remark'],
      law: second.note,
      sha256_before: second.sha256,
      sha256_after: third.sha256,
    },
  ];
  expect(entryHash({ ...second, redacted })).toBe(entryHash(second));
});
