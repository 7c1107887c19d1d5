import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { visits } from '../../../tests/support/trial-datasets.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { changesAt, type ReleaseChanges } from '../state/release-changes.ts';
import { indexRows } from '../state/row-history.ts';
import { cellColumns, changeColumns, changeJson, changeLines, changesHead, changesJson } from './write-changes.ts';

const header = 'id,host,score,remark,change,change_note_zh,change_note_en';
const history = indexRows(
  visits,
  loadDataset(
    visits,
    makeFolder({
      '2022-05-10': linesOf(header, 'V1,Ann,1.50,,new,,'),
      '2022-05-11': linesOf(header, 'V1,Ann,2.50,"said ""no"", left",correction,示例,Sample', 'V2,Bob,2,,new,,'),
    }),
  ).releases,
);
const changes = history.releases.flatMap(({ entry }) => changesAt(history, entry.release) ?? []);
const [oldest] = history.releases;
if (!oldest) throw new Error('There is no trial release.');
const csvOf = (those: readonly ReleaseChanges[]): string =>
  [changesHead(visits, oldest.entry), ...those.map((one) => changeLines(visits, one))].join('');
const jsonOf = (those: readonly ReleaseChanges[]): string => changesJson(visits, those.map(changeJson));

test('the CSV tells the release, then its rows and cells, and of these each its class, reason and the word sample', () => {
  expect(csvOf(changes)).toMatchInlineSnapshot(`
    "release,date,class,what,key,column,old,new,reason,note_zh,note_en,provenance
    2022-05-10,2022-05-10,,first-release,,,,,first,示例 2022-05-10,Sample 2022-05-10,sample
    2022-05-11,2022-05-11,,release,,,,,update,示例 2022-05-11,Sample 2022-05-11,sample
    2022-05-11,2022-05-11,addition,row-added,V2,,,,new,,,sample
    2022-05-11,2022-05-11,correction,cell,V1,score,1.50,2.50,correction,示例,Sample,sample
    2022-05-11,2022-05-11,correction,cell,V1,remark,,"said ""no"", left",correction,示例,Sample,sample
    "
  `);
  expect(changeColumns).toEqual(expect.arrayContaining([...cellColumns]));
  const { data, errors } = Papa.parse<string[]>(csvOf(changes).trimEnd());
  expect(errors).toEqual([]);
  expect(data.map((line) => line.length)).toEqual(data.map(() => changeColumns.length));
});

test('the JSON says the same, with cells as they are printed', () => {
  expect(jsonOf(changes)).toMatchInlineSnapshot(`
    "{"format":1,"dataset":"visits","title":{"zh":"示例走访","en":"Sample visits"},"provenance":"sample","licence":"CC0-1.0","publisher":{"zh":"示例","en":"Sample"},"key":["id"],"cell_columns":["key","column","old","new","class"],
    "releases":[
    {"release":"2022-05-11","before":"2022-05-10","date":"2022-05-11","reason":"update","note":{"zh":"示例 2022-05-11","en":"Sample 2022-05-11"},"class":"correction","classes":["correction","addition"],"key":null,"columns":[],"rows_removed":[],"rows_added":["V2"],"row_notes":[["V1","correction","示例","Sample"]],"cells":[
    ["V1","score","1.50","2.50","correction"],
    ["V1","remark",null,"said \\"no\\", left","correction"]]}]}
    "
  `);
  expect(JSON.parse(jsonOf(changes)).releases[0].cells).toEqual([
    ['V1', 'score', '1.50', '2.50', 'correction'],
    ['V1', 'remark', null, 'said "no", left', 'correction'],
  ]);
});

test('a dataset of one release has a file without changes, and the word sample is in it', () => {
  expect(JSON.parse(jsonOf([]))).toMatchObject({ releases: [], provenance: 'sample' });
  const [header, first, ...more] = csvOf([]).split('\n');
  expect(header).toBe(changeColumns.join(','));
  expect(first).toBe('2022-05-10,2022-05-10,,first-release,,,,,first,示例 2022-05-10,Sample 2022-05-10,sample');
  expect(more).toEqual(['']);
});

describe('of a release that breaks what points at it', () => {
  const [first] = changes;
  if (!first) throw new Error('The trial release changed nothing.');
  const nothing = { ...first, columns: [], key: null, added: [], removed: [], cells: [], reasons: new Map() };
  const breaking: ReleaseChanges = {
    ...nothing,
    columns: [
      { what: 'column-renamed', column: 'score', from: 'points', to: 'score' },
      { what: 'column-gone', column: 'remark', from: 'remark', to: null },
      { what: 'column-added', column: 'host', from: null, to: 'host' },
    ],
    key: { from: ['id'], to: ['id', 'host'] },
    removed: ['V1'],
  };

  test('the CSV has the key, the columns and the rows that are gone', () => {
    const text = csvOf([breaking]);
    const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(
      data.map((line) => [line['class'], line['what'], line['key'], line['column'], line['old'], line['new']]),
    ).toEqual([
      ['', 'first-release', '', '', '', ''],
      ['', 'release', '', '', '', ''],
      ['breaking', 'key-changed', '', '', 'id', 'id|host'],
      ['breaking', 'column-renamed', '', 'score', 'points', 'score'],
      ['breaking', 'column-gone', '', 'remark', 'remark', ''],
      ['addition', 'column-added', '', 'host', '', 'host'],
      ['breaking', 'row-removed', 'V1', '', '', ''],
    ]);
  });

  test('the JSON names its class, and null where nothing changed', () => {
    const { releases } = JSON.parse(jsonOf([breaking, nothing]));
    expect(releases.map((one: { class: unknown }) => one.class)).toEqual(['breaking', null]);
  });

  test('a note in one language is told', () => {
    const note = { zh: '示例', en: null };
    const noted = { ...nothing, reasons: new Map([['V1', { change: 'correction', note }]]) };
    expect(JSON.parse(jsonOf([noted])).releases[0].row_notes).toEqual([['V1', 'correction', '示例', null]]);
  });
});
