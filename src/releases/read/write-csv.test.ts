import { expect, test } from 'vitest';
import { bytesOf } from '../../../tests/support/make-releases.ts';
import { randomCsv } from '../../../tests/support/random-csv.ts';
import { checks, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { seedRandom } from '../../core/random.ts';
import { number, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { readTable } from '../state/load-dataset.ts';
import { parseCsv } from './parse-csv.ts';
import { writeCsv } from './write-csv.ts';

test('the columns of the definition in its order, LF behind every line, quotes only where a cell needs them, no BOM', () => {
  const csv = `\uFEFFchange,remark,score,id,host,change_note_zh,change_note_en\r\nnew,"a,""b""\r\nc",82.0,V1,"甲",,\r\n`;
  const { records, problems } = readTable(
    { dataset: visits, file: 'a.csv', release: '2022-05-16', removals: [] },
    bytesOf(csv),
  );
  expect(problems).toEqual([]);
  expect(writeCsv(visits, '2022-05-16', records)).toBe(`${visitsHeader}\nV1,甲,82.0,"a,""b""\nc",new,,\n`);
});

test('a release has the columns of its day, under their names of that day', () => {
  const title = { title: { zh: '列', en: 'Column' } };
  const dataset = fullDataset({
    ...checks,
    columns: {
      id: text({ ...title, formerly: { name: 'no', until: '2022-06-01' } }),
      since: number({ ...title, since: '2022-06-01' }).nullable(),
    },
    key: ['id'],
  });
  const records = [{ printed: { id: 'A', since: '1' } }];
  expect([writeCsv(dataset, '2022-05-16', records), writeCsv(dataset, '2022-06-01', records)]).toEqual([
    'no\nA\n',
    'id,since\nA,1\n',
  ]);
});

test('what was written is read as it was, whatever the cells hold', () => {
  const random = seedRandom(7).fraction;
  for (let count = 0; count < 500; count += 1) {
    const { records } = parseCsv('a.csv', randomCsv(random).replaceAll('\uFEFF', ''));
    const rows = records.map(({ cells }) => ({
      printed: { id: 'V1', host: cells[0] ?? null, remark: cells[1] || null, score: null },
    }));
    const again = parseCsv('b.csv', writeCsv(visits, '2022-05-16', rows));
    expect(again.problems).toEqual([]);
    expect(again.records.map(({ cells: [, host, , remark] }) => [host, remark])).toEqual(
      rows.map(({ printed }) => [printed.host ?? '', printed.remark ?? '']),
    );
  }
});
