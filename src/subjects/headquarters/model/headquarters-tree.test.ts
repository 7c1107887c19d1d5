import { describe, expect, test } from 'vitest';
import { dueWeeks, treeOf, type Unit } from './headquarters-tree.ts';
import { duty, unit } from './headquarters.fixture.ts';

const rows = [
  unit('teams', 'top', { kind: 'team', count: 10, named: 0 }),
  unit('top', null),
  unit('head', 'top'),
  unit('districts', 'top', { kind: 'body', count: null, named: 0 }),
  unit('desk', 'head', { kind: 'office', count: 3, named: 2 }),
];

/** A tree in brackets: `top(head desk)`. */
const shape = (units: readonly Unit[]): string =>
  units.map(({ row, units: below }) => row.id + (below.length > 0 ? `(${shape(below)})` : '')).join(' ');

describe('the tree', () => {
  test('puts each row under its parent, in the order of the rows', () => {
    const tree = treeOf(rows, []);
    expect(shape(tree.roots)).toBe('top(teams head(desk) districts)');
    expect(tree.units.map(({ row }) => row.id)).toEqual(['top', 'teams', 'head', 'desk', 'districts']);
  });

  test('has at the top what has no listed parent', () => {
    expect(shape(treeOf([unit('a', 'gone'), unit('b', null)], []).roots)).toBe('a b');
  });

  test('knows how many names are missing, and not where the number is not known', () => {
    const tree = treeOf(rows, []);
    expect(tree.units.map(({ unnamed }) => unnamed)).toEqual([0, 10, 0, 1, null]);
    expect(tree.leastNamed?.id).toBe('teams');
    expect(treeOf([unit('a', null)], []).leastNamed).toBeNull();
    expect(treeOf([], []).leastNamed).toBeNull();
  });

  test('is a chart where it has one top and few units side by side', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => unit(`u${index}`, 'top'));
    const fits = (...all: ReturnType<typeof unit>[]) => treeOf(all, []).fitsChart;
    expect([fits(unit('top', null), ...many(6)), fits(unit('top', null), ...many(7))]).toEqual([true, false]);
    expect(fits(unit('a', null), unit('b', null))).toBe(false);
    expect(fits(unit('top', null), ...many(6), unit('below', 'u1'))).toBe(true);
  });
});

describe('regular work', () => {
  const duties = [duty('yearly', null, 'year'), duty('now-and-then', 'head', null), duty('weekly', 'top', 'week')];

  test('is with the unit that does it, and in one list, the most frequent first', () => {
    const tree = treeOf(rows, duties);
    expect(tree.units.map((one) => one.duties.map(({ id }) => id))).toEqual([['weekly'], [], ['now-and-then'], [], []]);
    expect(tree.duties.map(({ duty: { id }, by }) => [id, by?.id ?? null])).toEqual([
      ['weekly', 'top'],
      ['yearly', null],
      ['now-and-then', 'head'],
    ]);
  });

  test('of a unit that is no longer listed is done by none of them', () => {
    expect(treeOf(rows, [duty('old', 'gone', 'week')]).duties.map(({ by }) => by)).toEqual([null]);
  });

  test('falls due in as many weeks of a year as it is done', () => {
    expect(dueWeeks('week')).toEqual(Array.from({ length: 52 }, (_, week) => week));
    expect(dueWeeks('two-weeks')?.slice(0, 3)).toEqual([1, 3, 5]);
    expect(dueWeeks('month')).toHaveLength(12);
    expect([dueWeeks('quarter'), dueWeeks('year'), dueWeeks(null)]).toEqual([[12, 25, 38, 51], [51], null]);
  });
});
