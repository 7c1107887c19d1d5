import { expect, test } from 'vitest';
import { cutAtTies } from './cut-at-ties.ts';

const cut = (...values: number[]) => {
  const { named, tied } = cutAtTies(values, (one) => one, 3);
  return { named, tied };
};

test('a list without ties is cut where it is told to', () => {
  expect(cut(9, 8, 7, 6)).toEqual({ named: [9, 8, 7], tied: [] });
  expect(cut(9, 8)).toEqual({ named: [9, 8], tied: [] });
  expect(cut()).toEqual({ named: [], tied: [] });
  expect(cutAtTies([1], (one) => one, 0)).toEqual({ named: [], tied: [] });
});

test('who shares the last place is named too', () => {
  expect(cut(9, 7, 7, 7, 6)).toEqual({ named: [9, 7, 7, 7], tied: [] });
  expect(cut(9, 8, 7, 7, 7, 7)).toEqual({ named: [9, 8, 7, 7, 7, 7], tied: [] });
});

test('where too many share it, none of them is named, and they are counted together', () => {
  expect(cut(9, 8, 7, 7, 7, 7, 7, 6)).toEqual({ named: [9, 8], tied: [7, 7, 7, 7, 7] });
  expect(cut(1, 1, 1, 1, 1, 1, 1)).toEqual({ named: [], tied: [1, 1, 1, 1, 1, 1, 1] });
});
