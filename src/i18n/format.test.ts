import { describe, expect, test } from 'vitest';
import { formatDateline, formatDay, formatNumber, formatSize } from './format.ts';
import { formatPeriod } from './periods.ts';

describe('numbers and days', () => {
  test('numbers are grouped and keep the decimals the source printed', () => {
    expect(formatNumber('zh', 13989)).toBe('13,989');
    expect(formatNumber('en', 77, 1)).toBe('77.0');
    expect(formatNumber('en', 98.11)).toBe('98.11');
  });

  test('the size of a file is in KB, from a million bytes on in MB', () => {
    expect([12, 469_073, 999_499].map((bytes) => formatSize('zh', bytes))).toEqual([
      '1\u00a0KB',
      '469\u00a0KB',
      '999\u00a0KB',
    ]);
    expect([999_500, 2_899_994].map((bytes) => formatSize('en', bytes))).toEqual(['1.0\u00a0MB', '2.9\u00a0MB']);
  });

  test('days are written in full', () => {
    expect(formatDay('zh', '2022-05-24')).toBe('2022年5月24日');
    expect(formatDay('en', '2022-05-24')).toBe('24 May 2022');
  });

  test('a dateline names the weekday', () => {
    expect(formatDateline('zh', '2026-11-24')).toBe('2026年11月24日星期二');
    // Editions of ICU differ in the comma.
    expect(formatDateline('en', '2026-11-24')).toMatch(/^Tuesday,? 24 November 2026$/);
  });

  test('a period of whole years is named by its years, any other by its days', () => {
    expect(formatPeriod('zh', '2021-01-01', '2021-12-31')).toBe('2021年');
    expect(formatPeriod('en', '2020-01-01', '2021-12-31')).toBe('2020–2021');
    expect(formatPeriod('en', '2021-01-01', '2021-06-30')).toBe('1 January 2021 to 30 June 2021');
  });

  test('a period the source does not state is said to be not stated', () => {
    expect(formatPeriod('zh', null, null)).toBe('未注明年份');
    expect(formatPeriod('en', null, null)).toBe('year not stated');
  });
});
