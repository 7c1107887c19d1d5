import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv, redEntry, verification, type EntryCells } from '../../../tests/support/list-entries.ts';
import { findProblems, linesOf, makeFolder, redactFolder, textOf } from '../../../tests/support/make-releases.ts';
import { trialFacts, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { code, day, text } from '../define/cells.ts';
import { expiringColumns, fullDataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { expireReleases } from './expire.ts';
import { sha256 } from './hash.ts';

const notes = { change_note_zh: '示例说明', change_note_en: 'Sample note' };
const until = '2022-05-23';
const ended = { display_until: until };
const other = blackEntry({ id: '2022-W20-B02', place_zh: '示例公园', place_en: 'Sample park' });

/** The releases of 18, 19, … May 2022, sound, as they may be published on a day. */
function publish(asOf: string, ...files: EntryCells[][]) {
  const folder = makeFolder(
    Object.fromEntries(files.map((entries, index) => [`2022-05-${18 + index}`, listCsv(...entries)])),
  );
  expect(findProblems(redBlackList, folder)).toEqual([]);
  const { releases } = loadDataset(redBlackList, folder);
  return { releases, copies: expireReleases({ dataset: redBlackList, releases }, asOf) };
}

const blankTexts = Object.fromEntries(expiringColumns(redBlackList).map((name) => [name, '']));
const recordOf = (copies: ReturnType<typeof publish>['copies'], index: number, key = '2022-W20-B01') =>
  copies[index]?.records.find((record) => record.key === key);

describe('an entry whose display has ended', () => {
  const updated = {
    ...verification,
    ...notes,
    ...ended,
    status: 'verified',
    change: 'update',
    reply_zh: '示例：“已改”',
    reply_en: 'Sample: done',
  };
  const files = [[blackEntry(ended), other], [redEntry()], [blackEntry(updated)]];
  const { releases, copies } = publish('2022-05-24', ...files);

  test('is whole to its last day', () => {
    const { releases: before, copies: same } = publish(until, ...files);
    expect(same.every((release, index) => release === before[index])).toBe(true);
  });

  test('and whose last day is no day keeps its texts: that is another rule’s affair', () => {
    const folder = makeFolder({ '2022-05-18': listCsv(blackEntry({ display_until: '2022-02-31x' })) });
    const { releases: checked } = loadDataset(redBlackList, folder);
    expect(
      expireReleases({ dataset: redBlackList, releases: checked }, '2022-05-24')[0]?.records[0]?.ended,
    ).toBeUndefined();
  });

  test('loses its texts and notes in every release that holds it; all other cells and bytes stay', () => {
    expect(textOf(copies[0]?.bytes)).toBe(listCsv({ ...blackEntry(ended), ...blankTexts }, other));
    expect(textOf(copies[2]?.bytes)).toBe(listCsv({ ...blackEntry(updated), ...blankTexts }));
  });

  test('has no value and no printed cell left of them', () => {
    const { row, printed } = recordOf(copies, 2) ?? {};
    for (const name of expiringColumns(redBlackList))
      expect([name, row?.[name], printed?.[name]]).toEqual([name, null, null]);
    expect(row).toMatchObject({
      id: '2022-W20-B01',
      list: 'black',
      status: 'verified',
      rectified_on: '2022-05-20',
      change: 'update',
    });
  });

  test('says which texts have gone, since which day and why; a cell that never held one is just empty', () => {
    const columns = [
      'place_zh',
      'place_en',
      'responsible_unit_zh',
      'responsible_unit_en',
      'deed_zh',
      'deed_en',
      'basis_regulation_zh',
      'basis_regulation_en',
      'basis_standard_zh',
      'basis_standard_en',
    ];
    expect(recordOf(copies, 0)?.ended).toEqual({ on: '2022-05-24', why: 'display-ended', columns });
    expect(recordOf(copies, 0, '2022-W20-B02')).toBe(recordOf(releases, 0, '2022-W20-B02'));
  });

  test('makes a copy of its release, under the same entry; a release without it is the same object', () => {
    const [first, second] = copies;
    expect(first?.ended).toEqual([{ why: 'display-ended', rows: 1, cells: 10, on: '2022-05-24' }]);
    expect(first?.sha256).toBe(sha256(first?.bytes ?? ''));
    expect(first?.entry).toBe(releases[0]?.entry);
    expect(second).toBe(releases[1]);
  });

  test('has ended by its newest row: a display that was made longer goes on', () => {
    const longer = blackEntry({ change: 'correction', ...notes, display_until: '2022-06-30' });
    const { releases: before, copies: same } = publish('2022-05-24', [blackEntry(ended)], [longer]);
    expect(same[0]).toBe(before[0]);
  });
});

describe('an entry that is withdrawn', () => {
  const withdrawn = { status: 'withdrawn', change: 'withdrawn', ...notes };
  const corrected = blackEntry({
    change: 'correction',
    change_note_zh: '示例：改了地点',
    change_note_en: 'Sample: the place was mended',
  });
  const files = [[blackEntry()], [corrected], [blackEntry(withdrawn)]];
  const { copies } = publish('2022-05-20', ...files);

  test('loses its texts at once, and the notes of earlier changes with them', () => {
    expect(textOf(copies[1]?.bytes)).toBe(listCsv({ ...corrected, ...blankTexts }));
  });

  test('keeps the note of the withdrawal, which is its published reason', () => {
    expect(textOf(copies[2]?.bytes)).toBe(listCsv({ ...blackEntry(withdrawn), ...blankTexts, ...notes }));
    expect(recordOf(copies, 2)?.row).toMatchObject(notes);
  });

  test('says so in each release, with the day of the release that withdrew it', () => {
    expect([0, 1, 2].map((index) => recordOf(copies, index)?.ended)).toMatchObject(
      Array(3).fill({ on: '2022-05-20', why: 'withdrawn' }),
    );
  });

  test('was withdrawn when it first was, and for that reason, even past its display', () => {
    const again = publish('2022-06-30', ...files, [blackEntry({ ...withdrawn, ...ended })]).copies;
    expect(recordOf(again, 3)?.ended).toMatchObject({ on: '2022-05-20', why: 'withdrawn' });
  });

  test('has not ended where it was listed again', () => {
    const { releases, copies: same } = publish('2022-05-22', ...files, [
      blackEntry({ change: 'correction', ...notes }),
    ]);
    expect(same).toEqual(releases);
  });
});

test('a cell that the law had removed is not counted as one that expired', () => {
  const folder = makeFolder({ '2022-05-18': listCsv(blackEntry(ended)) });
  const law = { zh: '示例', en: 'Sample' };
  const order = { key: '2022-W20-B01', columns: ['place_zh'], law, on: '2022-05-20' };
  const { releases } = loadDataset(redBlackList, redactFolder(redBlackList, folder, order));
  const [copy] = expireReleases({ dataset: redBlackList, releases }, '2022-05-24');
  expect(copy?.ended?.map(({ cells }) => cells)).toEqual([9]);
  expect(copy?.records[0]?.ended?.columns).not.toContain('place_zh');
});

test('a column that was renamed is blanked under the name it bore', () => {
  const words = (name: string) => ({ title: { zh: name, en: name } });
  const stands = fullDataset({
    ...trialFacts,
    name: 'stands',
    title: { zh: '示例摊点', en: 'Sample stands' },
    key: ['id'],
    columns: {
      id: code(words('id')),
      owner: text({ ...words('owner'), expires: true, formerly: { name: 'keeper', until: '2022-05-18' } }),
      display_until: day(words('display_until')),
    },
  });
  const { releases } = loadDataset(
    stands,
    makeFolder({ '2022-05-16': linesOf('id,display_until,keeper', `A,${until},示例`) }),
  );
  const [copy] = expireReleases({ dataset: stands, releases }, '2022-05-24');
  expect(textOf(copy?.bytes)).toBe(linesOf('id,display_until,keeper', `A,${until},`));
});

test('a dataset without expiring columns is not even looked at', () => {
  const { releases } = loadDataset(visits, makeFolder({ '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,,new,,') }));
  expect(expireReleases({ dataset: visits, releases }, '9999-01-01')).toBe(releases);
});

test('a copy that would not have the registered root is never made', () => {
  const { releases } = loadDataset(redBlackList, makeFolder({ '2022-05-18': listCsv(blackEntry(ended)) }));
  const altered = releases.map((one) => ({ ...one, entry: { ...one.entry, root: '0'.repeat(64) } }));
  expect(() => expireReleases({ dataset: redBlackList, releases: altered }, '2022-05-24')).toThrow(
    'red-black-list 2022-05-18 without its removed cells has another root.',
  );
});

test('a last day that is none ends no display and breaks nothing: that it is none is reported as a problem of its cell', () => {
  for (const until of ['2022', '2022-13-45', '22/5/1']) {
    const problems = findProblems(
      redBlackList,
      makeFolder({ '2022-05-18': listCsv(blackEntry({ display_until: until })) }),
    );
    expect(new Set(problems.map(({ column }) => column))).toEqual(new Set(['display_until']));
  }
});
