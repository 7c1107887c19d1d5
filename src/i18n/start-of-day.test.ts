import { expect, test } from 'vitest';
import { startOfDay } from './start-of-day.ts';

test('a day begins at midnight of the city, whatever the machine’s time zone', () => {
  expect(startOfDay('2025-03-01', 'Asia/Shanghai')).toBe('2025-03-01T00:00:00+08:00');
  expect(startOfDay('2025-03-01', 'UTC')).toBe('2025-03-01T00:00:00+00:00');
});

test('a day on which clocks change begins with the old offset', () => {
  expect(startOfDay('2025-10-26', 'Europe/London')).toBe('2025-10-26T00:00:00+01:00');
  expect(startOfDay('2025-04-05', 'Pacific/Auckland')).toBe('2025-04-05T00:00:00+13:00');
  expect(startOfDay('2025-04-06', 'Pacific/Auckland')).toBe('2025-04-06T00:00:00+13:00');
  expect(startOfDay('2025-04-07', 'Pacific/Auckland')).toBe('2025-04-07T00:00:00+12:00');
});
