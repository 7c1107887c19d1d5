import { expect, test } from 'vitest';
import { ledgerDay } from './ledger-day.ts';

test('states are counted to the day of the newest release, though the site is built later', () => {
  expect(ledgerDay(['2026-11-16', '2026-11-23', '2026-11-23.2'], '2026-11-25')).toBe('2026-11-23');
});

test('a build of an earlier day counts to that day', () => {
  expect(ledgerDay(['2026-11-16', '2026-11-23'], '2026-11-20')).toBe('2026-11-20');
});

test('a ledger without a release is at the day of the site', () => {
  expect(ledgerDay([], '2026-11-25')).toBe('2026-11-25');
});
