import { describe, expect, test } from 'vitest';
import {
  byWeekday,
  classLimits,
  classOf,
  foundBy,
  foundDays,
  foundGrid,
  weekendOf,
  type WayFound,
} from './found-calendar.ts';

// Monday 4 May 2026.
const found = (found_on: string, ...ways: WayFound[]) => ways.map((found_by) => ({ found_on, found_by }));
const problems = [
  ...found('2026-05-16', 'hotline'),
  ...found('2026-05-04', 'inspection', 'inspection', 'unannounced', 'report'),
  ...found('2026-05-10', 'media'),
];

describe('the days on which problems were found', () => {
  const days = foundDays(problems);

  test('are counted by how they were found, the oldest first', () => {
    expect(days.map(({ day, weekday, total }) => [day, weekday, total])).toEqual([
      ['2026-05-04', 0, 4],
      ['2026-05-10', 6, 1],
      ['2026-05-16', 5, 1],
    ]);
    expect(days.map((one) => [foundBy(one, 'city'), foundBy(one, 'public')])).toEqual([
      [3, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  test('make weekdays whose sum is every problem', () => {
    expect(byWeekday(days, 'city')).toEqual([3, 0, 0, 0, 0, 0, 0]);
    expect(byWeekday(days, 'public')).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(byWeekday(days, 'hotline')).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect(weekendOf(days, 'public')).toEqual({ count: 2, total: 3 });
    expect(weekendOf(days, 'city')).toEqual({ count: 0, total: 3 });
  });

  test('lie in the row of their weekday and the column of their week; a day without any is empty', () => {
    const { weeks, rows } = foundGrid(days, 'public', [1]);
    expect(weeks.map(({ week }) => week)).toEqual(['2026-W19', '2026-W20']);
    expect(rows.map((row) => row.join('|'))).toEqual(['0|', '|', '|', '|', '|', '|0', '0|']);
    expect(foundGrid(days, 'city', [1]).rows[0]).toEqual([1, null]);
  });
});

describe('the classes of a day', () => {
  test('are cut at a half, four fifths and nineteen twentieths of the days of both', () => {
    const days = foundDays(
      Array.from({ length: 20 }, (_, at) =>
        found(
          `2026-05-${String(at + 1).padStart(2, '0')}`,
          ...Array.from({ length: at + 1 }, (): WayFound => 'hotline'),
        ),
      ).flat(),
    );
    expect(classLimits(days)).toEqual([10, 16, 19]);
  });

  test('are fewer where few counts differ', () => {
    expect(classLimits(foundDays(found('2026-05-04', 'media')))).toEqual([]);
    expect(classLimits([])).toEqual([]);
  });

  test('are no weeks before the first', () => {
    expect(foundGrid([], 'city', classLimits([])).weeks).toEqual([]);
  });

  test('a count on a limit is below it; nothing has no class', () => {
    expect([0, 1, 10, 11, 19, 20].map((count) => classOf(count, [10, 16, 19]))).toEqual([null, 0, 0, 1, 2, 3]);
  });
});
