import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv, redEntry } from '../../../tests/support/list-entries.ts';
import { bytesOf, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { trialFacts, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { code, day, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { expireReleases } from './expire.ts';
import { publicRegister } from './public-register.ts';
import { proposeRedaction } from './redact.ts';
import { writeRegister } from './register.ts';

const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };

describe('the served register of a dataset', () => {
  const folder = makeFolder({
    '2022-05-16': linesOf(visitsHeader, 'V1,甲,82.5,x,new,,', 'V2,乙,2,,new,,'),
    '2022-05-18': linesOf(visitsHeader, 'V1,甲,83,y,correction,示例,Sample'),
    '2022-05-20': linesOf(visitsHeader, 'V3,丙,3,,new,,'),
  });
  const before = loadDataset(visits, folder);
  const redaction = proposeRedaction(before, { key: 'V1', columns: ['host', 'remark'], law, on: '2022-05-23' });
  const entries = [...before.entries, ...(redaction ? [redaction.entry] : [])];
  const after = loadDataset(
    visits,
    new Map([...folder, ...(redaction?.files ?? []), ['releases.yaml', bytesOf(writeRegister(entries))]]),
  );
  const register = publicRegister(after, '2022-05-24');

  test('has all entries, removals among them, and the hash of the last as its head', () => {
    expect(after.problems).toEqual([]);
    expect(register).toMatchObject({
      ...{ format: 'gongwei-register/1', dataset: 'visits', asOf: '2022-05-24' },
      head: redaction?.entry.sha256,
    });
    expect(register.entries).toEqual(entries);
  });

  test('says of each file which cells the law had removed, by which entry', () => {
    const removed = [{ key: 'V1', columns: ['host', 'remark'], why: 'law', on: '2022-05-23', entry: 4 }];
    expect(register.files.map((file) => [file.release, file.removed])).toEqual([
      ['2022-05-16', removed],
      ['2022-05-18', removed],
      ['2022-05-20', []],
    ]);
  });

  test('names the files of a release below the address of the dataset', () => {
    expect(register.files[0]).toMatchObject({
      csv: '2022-05-16/visits.sample.csv',
      seeds: '2022-05-16/visits.sample.seeds.txt',
      sums: '2022-05-16/SHA256SUMS',
    });
  });

  test('of a dataset without releases has no head', () => {
    expect(publicRegister({ dataset: visits, entries: [], releases: [] }, '2022-05-24')).toMatchObject({
      ...{ head: null, entries: [], files: [] },
    });
  });
});

test('of an entry that has ended the cells are named that held a text, since when they are gone and why', () => {
  const until = { display_until: '2022-05-23' };
  const withdrawn = { status: 'withdrawn', change: 'withdrawn', change_note_zh: '示例', change_note_en: 'Sample' };
  const loaded = loadDataset(
    redBlackList,
    makeFolder({
      '2022-05-18': listCsv(blackEntry(until), redEntry()),
      '2022-05-19': listCsv(redEntry(withdrawn)),
    }),
  );
  const releases = expireReleases(loaded, '2022-05-24');
  const [first, second] = publicRegister({ ...loaded, releases }, '2022-05-24').files;
  expect(first?.removed.map(({ key, why, on }) => [key, why, on])).toEqual([
    ['2022-W20-B01', 'display-ended', '2022-05-24'],
    ['2022-W20-R01', 'withdrawn', '2022-05-19'],
  ]);
  const [ended] = first?.removed ?? [];
  expect(ended).not.toHaveProperty('entry');
  expect(ended?.columns).toContain('place_zh');
  expect(ended?.columns).not.toContain('reply_zh');
  expect(second?.removed.map(({ columns }) => columns)).toEqual([
    expect.not.arrayContaining(['change_note_zh', 'change_note_en']),
  ]);
});

test('a row that has ended and never held such a text is not named', () => {
  const title = { zh: '示例', en: 'Sample' };
  const columns = {
    id: code({ title }),
    remark: text({ title, expires: true }).nullable(),
    display_until: day({ title, mayLieAhead: true }).nullable(),
  };
  const shown = fullDataset({ ...trialFacts, name: 'shown', title, key: ['id'], columns });
  const rows = linesOf('id,remark,display_until', 'A,,2022-05-23', 'B,x,2022-05-23');
  const loaded = loadDataset(shown, makeFolder({ '2022-05-18': rows }));
  const [file] = publicRegister({ ...loaded, releases: expireReleases(loaded, '2022-05-24') }, '2022-05-24').files;
  expect(file?.removed).toEqual([{ key: 'B', columns: ['remark'], why: 'display-ended', on: '2022-05-24' }]);
});
