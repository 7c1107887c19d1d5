import { expect, test } from 'vitest';
import { isUnexplained } from '../../../core/adds-up.ts';
import { countInTime, inTimeByArea, inTimeByMonth, inTimeGroups, inTimeSum } from './in-time.ts';
import { districtA, entryOf } from './list-entry.fixture.ts';

// Listed on 11 May, due on 25 May, seen on 1 June.
const entries = [
  entryOf({ id: 'kept', rectified_on: '2026-05-25', status: 'verified' }),
  entryOf({ id: 'late', rectified_on: '2026-05-26', status: 'rectified' }),
  entryOf({ id: 'overdue' }),
  entryOf({ id: 'running', listed_on: '2026-06-01', rectify_by: '2026-06-08' }),
  entryOf({ id: 'red', list: 'red', rectify_by: null }),
  entryOf({ id: 'withdrawn', status: 'withdrawn' }),
  entryOf(
    { id: 'ended', rectified_on: '2026-05-20', status: 'delisted' },
    { ended: { why: 'display-ended', on: '2026-05-30' } },
  ),
  entryOf({ id: 'removed by law', rectified_on: null, status: 'verified' }),
];
const all = { total: 6, kept: 2, missed: 1, running: 1, overdue: 1, unknown: 1 };

test('every exposed place counts once, those whose text is gone too; commended and withdrawn ones do not', () => {
  expect(countInTime(entries)).toEqual(all);
});

test('the day of the deadline is in time, the day after it late', () => {
  expect(countInTime(entries.slice(0, 1)).kept).toBe(1);
  expect(countInTime(entries.slice(1, 2)).missed).toBe(1);
});

test('a place counts in its own area, and in the month in which it was first listed, the newest first', () => {
  const elsewhere = entries.map((entry) =>
    entry.id === 'late' ? { ...entry, area: { ...districtA, code: 'S00' } } : entry,
  );
  expect(inTimeByArea(elsewhere).map(({ area, counts }) => [area.code, counts.total])).toEqual([
    ['S00', 1],
    ['S01', 5],
  ]);
  expect(inTimeByMonth(entries).map(({ month, counts }) => [month, counts.total, counts.running])).toEqual([
    ['2026-06', 1, 1],
    ['2026-05', 5, 0],
  ]);
});

test('the month is that of the listing, whatever that of the deadline; one without an exposed place is not there, nor such an area', () => {
  const across = [
    entryOf({ id: 'across', listed_on: '2026-05-25', rectify_by: '2026-06-08' }),
    entryOf({ id: 'red', list: 'red', rectify_by: null, listed_on: '2026-04-06' }),
    { ...entryOf({ id: 'withdrawn', status: 'withdrawn' }), area: { ...districtA, code: 'S09' } },
  ];
  expect(inTimeByMonth(across).map(({ month }) => month)).toEqual(['2026-05']);
  expect(inTimeByArea(across).map(({ area }) => area.code)).toEqual(['S01']);
});

test('the totals are the sums of their parts and of the groups', () => {
  const counts = countInTime(entries);
  expect(inTimeSum(counts)).toMatchObject({ total: 6, parts: [2, 1, 1, 1, 1] });
  expect(inTimeSum({ ...counts, total: 5, unknown: 0 }).parts).toHaveLength(4);
  const sums = [
    inTimeSum(counts),
    inTimeGroups(counts, inTimeByArea(entries)),
    inTimeGroups(counts, inTimeByMonth(entries)),
  ];
  expect(sums.filter(isUnexplained)).toEqual([]);
});
