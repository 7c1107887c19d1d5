import { expect, test } from 'vitest';
import { isUnexplained } from '../../../core/adds-up.ts';
import { categoryNames, type ReportMonth } from '../dataset.ts';
import { totalOf, viewMonths } from './report-months.ts';

const month = (name: string, more: Partial<ReportMonth> = {}): ReportMonth => ({
  ...(Object.fromEntries(categoryNames.map((column) => [column, 0])) as Record<(typeof categoryNames)[number], number>),
  ...{ month: name, received: 5, valid: 3, refused: 1, duplicate: 1, withdrawn: 0, waiting: 0 },
  ...{ garbage: 1, pests: 2, settled: 2, median_days: 3, rewarded: 1, reward_amount: 50 },
  ...{ note_zh: null, note_en: null, change: 'new', change_note_zh: null, change_note_en: null },
  ...more,
});

test('the newest month comes first, and one that was entered in error does not count', () => {
  const months = viewMonths([month('2025-03'), month('2025-05'), month('2025-04', { change: 'withdrawn' })]);
  expect(months.map((one) => one.month)).toEqual(['2025-05', '2025-03']);
  expect(totalOf(months)).toMatchObject({ received: 10, valid: 6, rewarded: 2, rewardAmount: 100 });
});

test('an amount that one month does not tell leaves the total unknown, not smaller', () => {
  expect(totalOf(viewMonths([month('2025-03'), month('2025-04', { reward_amount: null })])).rewardAmount).toBe(null);
  expect(totalOf([]).rewardAmount).toBe(0);
});

test('categories go from the most to the fewest', () => {
  const { categories } = totalOf(viewMonths([month('2025-03')]));
  expect(categories.slice(0, 2)).toEqual([
    { column: 'pests', cases: 2 },
    { column: 'garbage', cases: 1 },
  ]);
});

test('a month shows what it is the sum of, and one that is not is found out', () => {
  const [right] = viewMonths([month('2025-03')]);
  expect(Object.values(right?.sums ?? {}).map(isUnexplained)).toEqual([false, false]);
  const [wrong] = viewMonths([month('2025-03', { received: 6, garbage: 9 })]);
  expect(Object.values(wrong?.sums ?? {}).map(isUnexplained)).toEqual([true, true]);
});
