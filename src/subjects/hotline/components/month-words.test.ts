import { expect, test } from 'vitest';
import { monthWords } from './month-words.ts';

const told = (...months: string[]) => monthWords('en').coverage(months.map((month) => ({ month })));

test('months are said to be missing only where some are', () => {
  expect(told('2025-04', '2025-02')).toBe(
    'From February 2025 to April 2025 there are 3 months; we know 2 of them. Each has its own categories and months between them are missing, so each is shown alone, never as one line.',
  );
  expect(told('2025-04', '2025-03')).toBe(
    'From March 2025 to April 2025 there are 2 months, and we know them all. Each has its own categories, so each is shown alone, never as one line.',
  );
  expect(told('2025-04')).toBe('It is the only month we know.');
});
