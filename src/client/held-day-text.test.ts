import { expect, test } from 'vitest';
import { heldDayText } from './held-day-text.ts';

const page = { day: '2025-06-30', quietDays: 1, timeZone: 'Asia/Shanghai', words: '{days} days ago' };
const at = (moment: string) => heldDayText(page, new Date(moment));

test('a page is silent until it is older than it may be, by the days of the city', () => {
  expect(at('2025-07-01T15:59:59Z')).toBeNull();
  expect(at('2025-07-01T16:00:00Z')).toBe('2 days ago');
  expect(at('2025-07-30T04:00:00Z')).toBe('30 days ago');
  // A reader whose clock is behind is told nothing.
  expect(at('2024-01-01T00:00:00Z')).toBeNull();
});
