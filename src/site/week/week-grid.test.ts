import { expect, test } from 'vitest';
import { weekUpTo } from './told-week.ts';
import { sumOfRow, weekGrid } from './week-grid.ts';

const week = weekUpTo('2026-11-25');
const rowOf = (counts: Record<string, number>) =>
  weekGrid([{ isSample: true, counted: [{ label: 'tasks', counts: new Map(Object.entries(counts)) }] }], week)[0];

test('the busiest day of a row is told from the others, and from one on which nothing happened and from one still ahead', () =>
  expect(rowOf({ '2026-11-23': 4, '2026-11-24': 2 })?.cells.map(({ look }) => look)).toEqual([
    ...['most', 'some', 'none', 'ahead', 'ahead', 'ahead', 'ahead'],
  ]));

test('what lies after the last day told is planned, however much it is, and in no sum', () => {
  const row = rowOf({ '2026-11-25': 1, '2026-11-26': 9 });
  expect(row?.cells.map(({ look }) => look).slice(2, 4)).toEqual(['most', 'planned']);
  expect(row && sumOfRow(row)).toBe(1);
});

test('a row of which nothing is in the week is not drawn', () => {
  expect(rowOf({ '2026-11-20': 3, '2026-11-24': 0 })).toBeUndefined();
  expect(weekGrid([{ isSample: false }], week)).toEqual([]);
});

test('the sample of a section is the sample of its rows', () =>
  expect(rowOf({ '2026-11-23': 4 })).toMatchObject({ label: 'tasks', isSample: true }));
