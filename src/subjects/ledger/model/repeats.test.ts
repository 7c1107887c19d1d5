import { expect, test } from 'vitest';
import { problemOf } from './ledger-problem.fixture.ts';
import { repeatedClasses } from './repeats.ts';

const at = (id: string, place_zh: string, cells: Parameters<typeof problemOf>[0] = {}) =>
  problemOf({ id, place_zh, ...cells });

test('the same class at the same place again is a return, and so is each coming back', () => {
  const [garbage, ...others] = repeatedClasses([
    at('P-1', '甲市场'),
    at('P-2', '甲市场', { found_on: '2026-06-04' }),
    at('P-3', '乙市场', { reopened: 2 }),
    at('P-4', '丙市场'),
    at('P-5', '甲市场', { problem_class: 'toilet-dirty' }),
  ]);
  expect(garbage).toMatchObject({ problemClass: 'garbage-left', returns: 3, placesBack: 2, places: 3 });
  expect([garbage?.worst?.problem.id, garbage?.worst?.returns]).toEqual(['P-3', 2]);
  expect(others).toEqual([]);
});

test('of a place the newest problem is named', () => {
  const found = repeatedClasses([at('P-2', '甲市场', { found_on: '2026-06-04' }), at('P-1', '甲市场')]);
  expect(found[0]?.worst?.problem.id).toBe('P-2');
});

test('a place of the same name elsewhere is another place', () => {
  expect(repeatedClasses([at('P-1', '市场'), at('P-2', '市场', { area: 'S02' })])).toEqual([]);
  expect(repeatedClasses([at('P-1', '市场'), at('P-2', '市场', { subdistrict_zh: '别的街道' })])).toEqual([]);
});

test('places that are no longer shown are not one place', () => {
  expect(repeatedClasses([at('P-1', ''), at('P-2', '')])).toEqual([]);
});

test('the class that returned most often comes first', () => {
  const dirty = { problem_class: 'bin-dirty', reopened: 1 } as const;
  const rows = [at('P-1', '甲', dirty), at('P-2', '乙', { reopened: 3 })];
  expect(repeatedClasses(rows).map(({ problemClass }) => problemClass)).toEqual(['garbage-left', 'bin-dirty']);
});
