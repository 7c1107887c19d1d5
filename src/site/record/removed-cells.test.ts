import { expect, test } from 'vitest';
import { visits } from '../../../tests/support/trial-datasets.ts';
import { linkEntry } from '../../releases/register/chain.ts';
import { removedRows } from './removed-cells.ts';

const pathOf = (key: string) => `visits/${key}`;
const law = { zh: '示例条例', en: 'Sample Act' };
const cell = (release: string, key: string, ...columns: string[]) => ({ release, key, columns });

const migration = linkEntry(
  {
    kind: 'migration' as const,
    date: '2022-05-20',
    follows: { release: '2022-05-18', commitment: 'a'.repeat(64) },
    removed: [{ ...cell('2022-05-16', 'V9', 'remark'), law, date: '2022-05-17' }],
  },
  undefined,
);
const redaction = linkEntry(
  {
    ...{ kind: 'redaction' as const, date: '2022-05-23', law },
    cells: [
      cell('2022-05-16', 'V1', 'host'),
      cell('2022-05-18', 'V1', 'host', 'remark'),
      cell('2022-05-18', 'V2', 'host'),
    ],
  },
  migration,
);

test('what the law had removed is told row by row, newest first, over all releases that held it, each with the address of its row', () => {
  const rows = removedRows([{ dataset: visits, entries: [migration, redaction], pathOf }]);
  expect(rows.map(({ dataset: _, ...row }) => row)).toEqual([
    {
      key: 'V2',
      path: 'visits/V2',
      columns: ['host'],
      law,
      on: '2022-05-23',
      entry: 2,
      releases: 1,
      isCommitted: true,
    },
    {
      key: 'V1',
      path: 'visits/V1',
      columns: ['host', 'remark'],
      law,
      on: '2022-05-23',
      entry: 2,
      releases: 2,
      isCommitted: true,
    },
    {
      key: 'V9',
      path: 'visits/V9',
      columns: ['remark'],
      law,
      on: '2022-05-17',
      entry: 1,
      releases: 1,
      isCommitted: false,
    },
  ]);
});

test('a city in which nothing was removed has no row', () => {
  expect(removedRows([{ dataset: visits, entries: [], pathOf }])).toEqual([]);
});
