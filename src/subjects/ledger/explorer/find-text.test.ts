import { expect, test } from 'vitest';
import { findText, termsOf } from './find-text.ts';
import { drawTable } from './table.fixture.ts';

const { rows, table } = drawTable(9, 60);
const found = (text: string, descriptions: string[] | null = null): number[] | null => {
  const hits = findText(table, termsOf(text), descriptions);
  return hits && [...hits.keys()].filter((row) => hits[row] === 1);
};

test('widths and cases do not matter', () => {
  expect(termsOf('　ＳＡＭＰＬＥ　Road\t１ ')).toEqual(['sample', 'road', '1']);
  expect(found('ｓａｍｐｌｅ ROAD')).toEqual(found('Sample road'));
  expect(found('sample road')).not.toEqual([]);
});

test('without a word nothing is asked', () => {
  expect(found('  ')).toBeNull();
});

test('an id is found by any part of it', () => {
  expect(found('p-000004')).toEqual([1]);
  expect(found('０００００４')).toEqual([1]);
});

test('descriptions are looked in where they are given, row by row', () => {
  const descriptions = rows.map((_, row) => (row === 5 ? '有孑孓' : ''));
  expect(found('孑孓')).toEqual([]);
  expect(found('孑孓', descriptions)).toEqual([5]);
});

test('the word "none" finds no row whose unit has no name', () => {
  expect(found('none')).toEqual([]);
});

test('of more words than a number has bits each must be found', () => {
  const signs = Array.from({ length: 10 }, (_, digit) => String(digit));
  const pairs = signs.flatMap((one) => signs.map((other) => `${one}${other}`));
  const all = [...pairs, '示例'].join(' ');
  expect(termsOf(all)).toHaveLength(101);
  const deep = rows.map((_, row) => (row === 7 ? `${pairs.join(' ')} 示例` : row === 8 ? pairs.join(' ') : ''));
  expect(found(`${pairs.join(' ')} 只有`, deep)).toEqual([]);
  expect(found(all, deep)).toContain(7);
});
