import { expect, test } from 'vitest';
import { firstOfEach } from './first-of-each.ts';

test('of each value the first is kept', () => {
  expect([...firstOfEach(['ab', 'cd', 'ae'], (word) => word.charAt(0))]).toEqual([
    ['a', 'ab'],
    ['c', 'cd'],
  ]);
});
