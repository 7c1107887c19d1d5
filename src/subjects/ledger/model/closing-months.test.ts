import { expect, test } from 'vitest';
import { closingMonths } from './closing-months.ts';

test('a month has its sum, its busiest day and its mass closings; the newest comes first', () => {
  const day = (on: string, count: number, isMass = false) => ({ day: on, count, isMass });
  expect(closingMonths([day('2026-05-11', 2), day('2026-05-12', 9, true), day('2026-06-01', 3)])).toEqual([
    { month: '2026-06', count: 3, most: day('2026-06-01', 3), massDays: 0 },
    { month: '2026-05', count: 11, most: day('2026-05-12', 9, true), massDays: 1 },
  ]);
});
