import { describe, expect, test } from 'vitest';
import { addWorkingDays, calendarYears, unknownYear, workingDaysBetween } from './working-days.ts';

describe('working days', () => {
  test('leave out Saturday and Sunday', () => {
    expect([1, 2, 3, 4].map((count) => addWorkingDays('2026-05-20', count))).toEqual([
      '2026-05-21',
      '2026-05-22',
      '2026-05-25',
      '2026-05-26',
    ]);
  });

  test('begin with the next day, whatever the day itself is', () => {
    expect(addWorkingDays('2026-05-23', 1)).toBe('2026-05-25');
    expect(addWorkingDays('2026-05-22', 1)).toBe('2026-05-25');
  });

  test('leave out the Spring Festival of 2026 and count the Saturdays worked for it, 14 and 28 February', () => {
    expect([1, 2, 3, 4].map((count) => addWorkingDays('2026-02-12', count))).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
      '2026-02-25',
    ]);
    expect([3, 4, 5].map((count) => addWorkingDays('2026-02-24', count))).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-02',
    ]);
  });

  test('are Monday to Friday in a year whose holidays are not known yet', () => {
    expect(addWorkingDays('2035-09-28', 3)).toBe('2035-10-03');
  });

  test('are known for the years of the calendar, but its last days of December, which the next year’s holidays may change', () => {
    expect(calendarYears.first).toBe(2004);
    expect(unknownYear('2026-01-05', '2026-12-24')).toBeNull();
    expect(unknownYear('2003-12-31', '2004-01-05')).toBeNull();
    expect(unknownYear('2003-12-30', '2004-01-05')).toBe(2003);
    expect(unknownYear(`${calendarYears.last}-12-20`, `${calendarYears.last}-12-25`)).toBe(calendarYears.last + 1);
    expect(unknownYear('2035-02-01', '2035-02-06')).toBe(2035);
    expect(unknownYear('2035-02-06', '2035-02-06')).toBeNull();
  });

  test('between two days are those that have begun after the first', () => {
    expect(workingDaysBetween('2026-02-13', '2026-02-24')).toBe(2);
    expect(workingDaysBetween('2026-05-22', '2026-05-24')).toBe(0);
    expect(workingDaysBetween('2026-05-22', '2026-05-20')).toBe(0);
  });
});
