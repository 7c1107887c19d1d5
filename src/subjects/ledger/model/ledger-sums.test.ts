import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { ageSum, openByArea, stateSum, unitSum, weeksSum, weekSums } from './ledger-sums.ts';
import { noCounts } from './state-counts.ts';

const counts = { ...noCounts(), 'closed-on-time': 4, open: 2, overdue: 1, 'came-back': 1 };
const week = (total: number) => ({ week: '2025-W01', monday: '2024-12-30', counts, total });

test('problems are the sum of their states, all in all and in every week', () => {
  expect(addUp(stateSum(8, counts))).toMatchObject({ addsUp: true, count: 6 });
  expect(weekSums({ columns: [week(8), week(9)] }).map((sum) => addUp(sum).addsUp)).toEqual([true, false]);
  expect(addUp(weeksSum({ columns: [week(8), week(9)], total: 17 })).addsUp).toBe(true);
});

test('what is open is the sum of its ages and of its areas', () => {
  const bands = [
    { band: '0-7', count: 3, overdue: 1 },
    { band: '91-', count: 1, overdue: 1 },
  ] as const;
  expect(ageSum({ bands: [...bands], total: 4 })).toMatchObject({ total: 4, parts: [3, 1] });
  const area = (...open: number[]) => ({
    area: 'S01',
    weeks: open.map((one) => ({ week: '', monday: '', open: one })),
  });
  expect(openByArea(5, [area(9, 3), area(2)])).toMatchObject({ total: 5, parts: [3, 2] });
});

test('what is open is the sum of the units responsible, and of what has none', () => {
  expect(unitSum(counts, [{ open: 3 }], 1)).toMatchObject({ total: 4, parts: [3, 1] });
  expect(unitSum(counts, [{ open: 4 }], 0)).toMatchObject({ total: 4, parts: [4] });
});
