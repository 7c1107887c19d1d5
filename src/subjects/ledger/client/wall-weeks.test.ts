import { expect, test } from 'vitest';
import { drawWeeks, mostInAWeek, sundayOf, weekAt, weeksIn } from './wall-weeks.ts';

const layout = { height: 48, brick: 10, before: 2 };
const mondays = ['2026-05-04', '2026-05-11', '2026-05-18'];

test('what is drawn later stands on what was drawn before', () => {
  // Two weeks of two states: 1 and 2, 0 and 1.
  expect(drawWeeks(Uint32Array.of(1, 2, 0, 1), [1, 0], layout, 2)).toEqual([
    'M2 48V28h1V48zM3 48V38h1V48z',
    'M2 28V18h1V28z',
  ]);
});

test('the highest week is that of most problems, whatever their states', () => {
  expect(mostInAWeek(Uint32Array.of(1, 2, 4, 0), 2)).toBe(4);
  expect(mostInAWeek(Uint32Array.of(), 2)).toBe(0);
});

test('one overdue problem of thousands is seen', () => {
  expect(drawWeeks(Uint32Array.of(1), [0], { ...layout, brick: 0.1 }, 1)).toEqual(['M2 48V46h1V48z']);
});

test('a state that the ledger has not is not drawn', () => {
  expect(drawWeeks(Uint32Array.of(1), [-1, 0], layout, 1)[0]).toBe('');
});

test('a share of the width is a week; beside the weeks it is the nearest', () => {
  expect([0, 0.45, 0.999, 1].map((share) => weekAt(share, 3, 2))).toEqual([0, 0, 2, 2]);
});

test('days touch the weeks that they lie in; days without a week touch none', () => {
  expect(sundayOf('2026-05-11')).toBe('2026-05-17');
  expect(weeksIn(mondays, { from: null, to: null })).toBe(null);
  expect(weeksIn(mondays, { from: '2026-05-10', to: '2026-05-11' })).toEqual({ first: 0, last: 1 });
  expect(weeksIn(mondays, { from: '2026-05-12', to: null })).toEqual({ first: 1, last: 2 });
  expect(weeksIn(mondays, { from: '2027-01-01', to: null })).toEqual({ first: 0, last: -1 });
});
