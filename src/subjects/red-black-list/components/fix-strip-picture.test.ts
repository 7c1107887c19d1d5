import { expect, test } from 'vitest';
import type { FixBar } from '../model/fix-strip.ts';
import { stripPaths, stripTop } from './fix-strip-picture.ts';

const bar = (state: FixBar['state'], days: number, limit = 14): FixBar => ({
  ...{ id: state, state, days, limit },
  listedOn: '2026-05-11',
});

test('one very long bar does not flatten the others: it is cut', () => {
  expect(stripTop([bar('kept', 6), bar('overdue', 160)])).toBe(30);
  expect(stripPaths([bar('overdue', 160)], 30).cut).not.toBe('');
  expect(stripPaths([bar('overdue', 30)], 30).cut).toBe('');
});

test('what is overdue begins at the deadline, and the part before it is an outline', () => {
  const { open, overdue, limit } = stripPaths([bar('overdue', 20)], 20);
  expect({ open, overdue, limit }).toEqual({
    open: 'M0 200V60h7V200z',
    overdue: 'M0 60V0h7V60z',
    limit: 'M-1 60h9',
  });
});

test('a late fix marks the deadline, one in time does not', () => {
  const { kept, late, limit } = stripPaths([bar('kept', 6), bar('missed', 18)], 20);
  expect({ kept, late, limit }).toEqual({
    kept: 'M0 200V140h7V200z',
    late: 'M10 200V20h7V200z',
    limit: 'M9 60h9',
  });
});
