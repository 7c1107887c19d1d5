import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';
import { countOpen, openAmong } from './open-entries.ts';

const entries = [
  entryOf({ id: 'B3', rectify_by: '2026-06-10' }),
  entryOf({ id: 'B2', rectify_by: '2026-05-31' }),
  entryOf({ id: 'B1', rectify_by: '2026-06-10' }),
  entryOf({ id: 'B4', status: 'rectified', rectified_on: '2026-05-20' }),
  entryOf({ id: 'B5' }, { ended: { on: '2026-05-30', why: 'display-ended' } }),
  entryOf({ id: 'R1', list: 'red', rectify_by: null }),
];

test('what is exposed, on the list and not fixed is open, the earliest deadline first', () => {
  expect(openAmong(entries).map(({ id }) => id)).toEqual(['B2', 'B1', 'B3']);
});

test('those whose day is over are counted as overdue', () => {
  expect(countOpen(openAmong(entries))).toEqual({ open: 3, overdue: 1 });
  expect(countOpen([])).toEqual({ open: 0, overdue: 0 });
});
