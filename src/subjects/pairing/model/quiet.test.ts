import { expect, test } from 'vitest';
import { addDays } from '../../../core/days.ts';
import { quarterDays, quietOf } from './quiet.ts';

const day = '2026-11-27';
const daysAgo = (count: number): string => addDays(day, -count);

test('a pair is without activity once more than a quarter has passed, not on its last day', () => {
  const since = '2025-09-01';
  expect(quietOf({ since, lastActivity: daysAgo(quarterDays) }, day)).toBeNull();
  expect(quietOf({ since, lastActivity: daysAgo(quarterDays + 1) }, day)).toEqual({
    since: '2026-08-26',
    hasRecord: true,
  });
});

test('a pair younger than a quarter is never without activity; an older one counts from the day it began', () => {
  expect(quietOf({ since: daysAgo(quarterDays), lastActivity: null }, day)).toBeNull();
  expect(quietOf({ since: daysAgo(quarterDays + 1), lastActivity: null }, day)).toEqual({
    since: '2026-08-26',
    hasRecord: false,
  });
});
