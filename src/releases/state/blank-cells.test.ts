import { expect, test } from 'vitest';
import { byEnding, byLaw, countBlank } from './blank-cells.ts';

test('blank cells are counted by reason, each row once, with the day of the last; a row that lost nothing is not counted', () => {
  const removals = [
    { key: 'A', columns: ['host'], on: '2022-05-23' },
    { key: 'A', columns: ['remark', 'note'], on: '2022-05-20' },
  ];
  const records = [
    { key: 'B', ended: { why: 'withdrawn' as const, on: '2022-05-21', columns: ['host'] } },
    { key: 'C', ended: { why: 'withdrawn' as const, on: '2022-05-22', columns: ['host', 'remark'] } },
    { key: 'D', ended: { why: 'display-ended' as const, on: '2022-05-24', columns: [] } },
    { key: 'E' },
  ];
  expect(countBlank([...byEnding(records), ...byLaw(removals)])).toEqual([
    { why: 'law', rows: 1, cells: 3, on: '2022-05-23' },
    { why: 'withdrawn', rows: 2, cells: 3, on: '2022-05-22' },
  ]);
});
