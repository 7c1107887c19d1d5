import { expect, test } from 'vitest';
import { fixStrip } from './fix-strip.ts';
import { entryOf } from './list-entry.fixture.ts';

// Listed on 11 May, due on 25 May, seen on 1 June.
const entries = [
  entryOf({ id: 'kept', rectified_on: '2026-05-20', status: 'verified' }),
  entryOf({ id: 'late', rectified_on: '2026-05-28', status: 'verified' }),
  entryOf({ id: 'overdue' }),
  entryOf({ id: 'running', listed_on: '2026-05-25', rectify_by: '2026-06-08' }),
  entryOf({ id: 'red', list: 'red', rectify_by: null }),
  entryOf({ id: 'gone' }, { ended: { why: 'display-ended', on: '2026-05-30' } }),
];

test('a bar runs from listing to the fix, an open one to today; red ones and those whose text is gone have none', () => {
  expect(
    fixStrip(entries, '2026-06-01', 60).bars.map(({ id, state, days, limit }) => [id, state, days, limit]),
  ).toEqual([
    ['kept', 'kept', 9, 14],
    ['late', 'missed', 17, 14],
    ['overdue', 'overdue', 21, 14],
    ['running', 'running', 7, 14],
  ]);
});

test('only the newest are drawn, the earlier are counted', () => {
  const strip = fixStrip(entries, '2026-06-01', 2);
  expect(strip.bars.map(({ id }) => id)).toEqual(['overdue', 'running']);
  expect(strip.earlier).toEqual({ kept: 1, missed: 1, running: 0, overdue: 0, total: 2 });
  expect([strip.medianDays, strip.longestDays]).toEqual([null, 21]);
});

test('the legend names the states that are drawn, and the deadline where a bar goes beyond it', () => {
  const { shown, goesOver } = fixStrip(entries, '2026-06-01', 2);
  expect([shown, goesOver]).toEqual([['running', 'overdue'], true]);
  const kept = fixStrip(entries.slice(0, 1), '2026-06-01', 2);
  expect([kept.shown, kept.goesOver]).toEqual([['kept'], false]);
});

test('half of the fixed took no longer than the median, which is one of their days', () => {
  expect(fixStrip(entries, '2026-06-01', 60).medianDays).toBe(9);
});
