import { expect, test } from 'vitest';
import { ownEntry } from './own-entry.ts';

test('a record says nothing of what every object has', () => {
  expect(ownEntry({ toString: 'Sample' }, 'toString')).toBe('Sample');
  expect(['constructor', 'toString', '__proto__'].map((key) => ownEntry({ P1: 'Sample' }, key))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(ownEntry(undefined, 'P1')).toBeUndefined();
});
