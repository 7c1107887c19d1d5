import { expect, test } from 'vitest';
import { nest, pairs, unnest } from './nest.ts';
import { differences, foldSign, pack, sums, unfoldSign, unpack } from './pack.ts';
import { readRows, writeRows, type RowsFile } from './rows-file.ts';
import { drawTable } from './table.fixture.ts';
import { rowAt } from './table.ts';

const sent = (file: RowsFile): RowsFile => JSON.parse(JSON.stringify(file));

test.each([0, 1, 2, 300])('of %i rows what is read is what was written, and each row is whole', (count) => {
  const { rows, table } = drawTable(7, count);
  const read = readRows(sent(writeRows(table)));
  expect(read).toEqual(table);
  expect(read.ids.map((_, row) => ({ ...rowAt(read, row), isCounted: read.columns.isCounted[row] === 1 }))).toEqual(
    rows,
  );
});

test('ids of any form come back: of another length, another prefix, no number, a number that JSON cannot hold', () => {
  const { table } = drawTable(1, 6);
  const ids = ['P-000001', 'P-0000002', 'KF-7', 'none', 'X-12345678901', '007'];
  expect(readRows(sent(writeRows({ ...table, ids }))).ids).toEqual(ids);
});

test('numbers of every size are packed without a sign that JSON would escape', () => {
  const numbers = [0, 1, 90, 91, 92, 8280, 8281, 753_570, 4_000_000_000];
  const text = pack(numbers);
  expect([...unpack(text, numbers.length)]).toEqual(numbers);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect([...unpack(pack([]), 0)]).toEqual([]);
  expect([...unpack(pack([0, 0]), 2)]).toEqual([0, 0]);
});

test('a packed column of another length is refused', () => {
  expect(() => unpack('###', 2)).toThrow('A column of 2 rows has 3 signs.');
});

test('numbers below 0 come back, alone and as differences', () => {
  for (const number of [0, 1, -1, 7, -4000]) expect(unfoldSign(foldSign(number))).toBe(number);
  expect([...sums(differences([20_000, 19_990, 19_990, -3]))]).toEqual([20_000, 19_990, 19_990, -3]);
});

test('a column that another tells is shorter, and comes back', () => {
  const parent = [3, 3, 0, 3, 0];
  const column = [500, 7, 7, 500, 12];
  expect([...unnest(nest(column, parent), parent)]).toEqual(column);
  expect(nest(column, parent).places).toBe('$##$$');
  expect([...pairs([0, 1, 2], [4, 0, 1])]).toEqual([4, 5, 11]);
});
