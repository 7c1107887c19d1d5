import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { places } from '../../../tests/support/trial-datasets.ts';
import { code, day, number, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { bindCell, type Binding } from './bind-cell.ts';
import { loadDataset } from './load-dataset.ts';

const titled = (title: string) => ({ title: { zh: title, en: title } });
const levels = fullDataset({
  ...places,
  name: 'levels',
  key: ['place', 'on'],
  codeList: false,
  columns: {
    place: code(titled('Place')),
    on: day(titled('Day')).nullable(),
    value: number(titled('Value')).nullable(),
    words: text({ ...titled('Words'), expires: true }).nullable(),
    display_until: day({ ...titled('Until'), mayLieAhead: true }).nullable(),
  },
});
const release = '2022-05-16';
const { releases } = loadDataset(
  levels,
  makeFolder({ [release]: linesOf('place,on,value,words,display_until', 'P1,2022-05-16,95.50,words,', 'P2,,,,') }),
);
const bind = (binding: Partial<Binding>) =>
  bindCell(
    {
      dataset: levels,
      hasRelease: (name) => name === release,
      rowAt: (name, key) => (name === release ? releases[0]?.records.find((record) => record.key === key) : undefined),
    },
    { row: 'P1;2022-05-16', release, ...binding },
  );

test('a text is bound to a cell as its release printed it, by default that of the column value', () => {
  expect(bind({})).toMatchObject({ is: 'found', key: 'P1|2022-05-16', column: 'value', printed: '95.50' });
  expect(bind({ row: 'P2|', column: 'place' })).toMatchObject({ is: 'found', printed: 'P2' });
});

test.each([
  ['a release that there is not', { release: '2022-05-17' }, { is: 'release-absent' }],
  ['a row that the release has not', { row: 'P1;2022-05-17' }, { is: 'row-absent', key: 'P1|2022-05-17' }],
  ['a column that there is not', { column: 'values' }, { is: 'column-absent', column: 'values' }],
  ['what every object has', { column: 'toString' }, { is: 'column-absent', column: 'toString' }],
  ['a text that goes once its row has ended', { column: 'words' }, { is: 'cell-expires', column: 'words' }],
  ['a cell that is empty', { row: 'P2|' }, { is: 'cell-empty', column: 'value' }],
])('it is bound to no cell by %s', (_name, binding, found) => {
  expect(bind(binding)).toEqual(found);
});
