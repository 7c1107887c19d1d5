import { describe, expect, test } from 'vitest';
import { districtA } from '../model/list-entry.fixture.ts';
import { timeBar } from './time-bar.ts';
import { timeColumns, timeRecords } from './time-columns.ts';
import { timeAnswer, timeRow } from './time-words.ts';

const counts = { total: 8, kept: 4, missed: 1, running: 1, overdue: 2, unknown: 0 };
const untold = { ...counts, total: 9, unknown: 1 };
const none = { total: 2, kept: 2, missed: 0, running: 0, overdue: 0, unknown: 0 };

describe('the bar', () => {
  test('has its pieces one after another, each as wide as its share; what cannot be told stays empty', () => {
    expect(timeBar(counts)).toEqual([
      { look: 'kept', x: 0, width: 50 },
      { look: 'late', x: 50, width: 12.5 },
      { look: 'open', x: 62.5, width: 12.5 },
      { look: 'overdue', x: 75, width: 25 },
    ]);
    expect(timeBar({ ...none, total: 3, unknown: 1 })).toEqual([{ look: 'kept', x: 0, width: 66.67 }]);
  });
});

describe('the words', () => {
  test('of all places: overdue ones are among those that are not fixed', () => {
    expect(timeAnswer('en', '2026-06-01', counts)).toBe(
      'As of 1 June 2026, of 8 exposed places: 4 fixed in time, 1 fixed late, 3 not yet fixed, of which 2 overdue.',
    );
  });

  test('say it where of some it cannot be told', () => {
    expect(timeAnswer('en', '2026-06-01', untold)).toMatch(/ For 1 more, the law had a day removed that would tell\.$/);
    expect(timeAnswer('zh', '2026-06-01', untold)).toMatch(/。另有 1 处，判断要用的日期已依法删去。$/);
  });

  test('beside a bar each name the whole; overdue and untold ones are named where there are any', () => {
    expect(timeRow('en', untold)).toBe('9 places: 4 in time, 1 late, 3 not yet fixed (2 overdue), 1 cannot be told');
    expect(timeRow('zh', none)).toBe('共 2 处：如期 2，逾期 0，未整改 0');
  });
});

describe('the table', () => {
  const areas = [{ area: districtA, counts: none }];
  const records = timeRecords(
    { all: untold, areas, months: [{ month: '2026-05', counts }] },
    '2026-06-01',
    '2026-05-30',
  );
  const printed = records.map((record) => record.printed);

  test('has a row for all places, each area and each month', () => {
    expect(printed.map(({ group, area, month }) => [group, area, month])).toEqual([
      ['all', null, null],
      ['area', 'S01', null],
      ['month', null, '2026-05'],
    ]);
    expect(printed[0]).toMatchObject({ total: '9', in_time: '4', late: '1', open: '3', overdue: '2', unknown: '1' });
  });

  test('leads from each row to its place on the page', () => {
    expect(printed.map((row) => timeColumns.rowPath?.(row))).toEqual([
      'red-black-list/in-time',
      'red-black-list/in-time#S01',
      'red-black-list/in-time#2026-05',
    ]);
  });
});
