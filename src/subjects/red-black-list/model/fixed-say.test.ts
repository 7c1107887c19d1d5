import { expect, test } from 'vitest';
import { fixedSay } from './fixed-say.ts';
import type { EntryView } from './list-entry.ts';

const entries = (count: number): EntryView[] => Array.from({ length: count }, () => ({}) as EntryView);

test('says whether all, some or none of the exposed places are fixed; none was exposed where all were withdrawn', () => {
  expect(fixedSay({ entries: entries(3), rectified: 3 })).toBe('all');
  expect(fixedSay({ entries: entries(3), rectified: 2 })).toBe('some');
  expect(fixedSay({ entries: entries(3), rectified: 0 })).toBe('none');
  expect(fixedSay({ entries: [], rectified: 0 })).toBe('none-exposed');
  expect(fixedSay(null)).toBe('none-exposed');
});
