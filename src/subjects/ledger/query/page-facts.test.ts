import { expect, test } from 'vitest';
import { digestWith } from './page-facts.ts';

test('what others tell of a problem is a part of what its page is made from; a page of which nothing is told stays the same', () => {
  expect(digestWith('a', [])).toBe('a');
  const told = digestWith('a', [{ text: 'one' }]);
  expect(told).not.toBe('a');
  expect(digestWith('a', [{ text: 'other' }])).not.toBe(told);
  expect(digestWith('b', [{ text: 'one' }])).not.toBe(told);
});
