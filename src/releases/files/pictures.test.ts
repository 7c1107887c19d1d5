import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv, type EntryCells } from '../../../tests/support/list-entries.ts';
import { findProblems, makeFolder, redactFolder } from '../../../tests/support/make-releases.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';

const [before, after] = ['stalls-before-0a1b2c3d4e5f.jpg', 'stalls-after-123456789abc.jpg'];
const hashes = { before: '0a1b2c3d4e5f'.padEnd(64, '0'), after: '123456789abc'.padEnd(64, '0') };
const makeList = (...releases: EntryCells[][]) =>
  makeFolder(Object.fromEntries(releases.map((entries, index) => [`2022-05-${18 + index}`, listCsv(...entries)])));
const check = (folder: ReadonlyMap<string, Uint8Array>, pictures: [string, string][] = []) =>
  findProblems(redBlackList, folder, new Map(pictures)).map(
    ({ rule, file, line, column }) => `${rule} ${file}:${line} ${column}`,
  );

describe('the pictures of the list', () => {
  const corrected = blackEntry({ picture_before: before, picture_after: after, change: 'update' });
  const folder = makeList([blackEntry({ picture_before: before })], [corrected]);

  test('are there, with those of older releases, which show them still', () => {
    expect(
      check(folder, [
        [before, hashes.before],
        [after, hashes.after],
      ]),
    ).toEqual([]);
    const replaced = makeList(
      [blackEntry({ picture_before: before })],
      [blackEntry({ picture_before: after, change: 'update' })],
    );
    expect(check(replaced, [[after, hashes.after]])).toEqual([
      'picture-missing data/red-black-list/2022-05-18.csv:2 picture_before',
    ]);
  });

  test('are reported once each, where they are named first', () => {
    expect(check(folder)).toEqual([
      'picture-missing data/red-black-list/2022-05-18.csv:2 picture_before',
      'picture-missing data/red-black-list/2022-05-19.csv:2 picture_after',
    ]);
  });

  test('may lie there before a cell names them', () => {
    expect(check(makeList([blackEntry()]), [[after, hashes.after]])).toEqual([]);
  });

  test('may be gone once their entry has ended', () => {
    const first = blackEntry({ picture_before: before });
    const shortened = { change: 'correction', change_note_zh: '示例', change_note_en: 'Sample' };
    expect(
      check(makeList([first], [blackEntry({ ...shortened, display_until: '2022-05-23', picture_before: before })])),
    ).toEqual([]);
    const withdrawn = { change: 'withdrawn', status: 'withdrawn', change_note_zh: '示例', change_note_en: 'Sample' };
    expect(check(makeList([first], [blackEntry(withdrawn)]))).toEqual([]);
  });

  test('may be gone where the law had the cell removed', () => {
    const order = {
      key: '2022-W20-B01',
      columns: ['picture_before'],
      law: { zh: '示例', en: 'Sample' },
      on: '2022-05-20',
    };
    expect(check(redactFolder(redBlackList, folder, order), [[after, hashes.after]])).toEqual([]);
  });
});
