import { expect, test } from 'vitest';
import { countedBefore, fixedSay } from './fixed-say.ts';
import type { EntryView } from './list-entry.ts';

const last = (count: number, rectified: number) => ({
  previous: '2026-W20',
  before: { entries: Array.from({ length: count }, () => ({}) as EntryView), rectified },
});
const nobody = { previous: '2026-W20', before: null };
const first = { previous: null, before: null };

test('says whether all, some or none of the exposed places are fixed; none was exposed where all were withdrawn', () => {
  expect(fixedSay(last(3, 3))).toBe('all');
  expect(fixedSay(last(3, 2))).toBe('some');
  expect(fixedSay(last(3, 0))).toBe('none');
  expect(fixedSay(last(0, 0))).toBe('none-exposed');
  expect(fixedSay(nobody)).toBe('none-exposed');
});

test('before the second issue there is no last time of which anything could be said', () => {
  expect(fixedSay(first)).toBe('first');
});

test('places are counted only where there are some: never 0 of 0', () => {
  expect(countedBefore(last(3, 0))?.entries.length).toBe(3);
  expect([last(0, 0), nobody, first].map(countedBefore)).toEqual([null, null, null]);
});
