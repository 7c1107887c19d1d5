import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';
import { viewIssues } from './list-issues.ts';
import { noticeSheet } from './notice-sheet.ts';

const sheetOf = (...entries: Parameters<typeof viewIssues>[0]) => {
  const [issue] = viewIssues(entries);
  if (!issue) throw new Error('There is no issue.');
  return noticeSheet(issue);
};
const fixed = { status: 'verified', rectified_on: '2026-05-18', verified_on: '2026-05-20' } as const;

test('what was taken back, or is no longer shown, does not hang on a wall, and is counted', () => {
  const shown = entryOf();
  const back = entryOf({ id: '2026-W20-B02', status: 'withdrawn' });
  const gone = entryOf({ id: '2026-W20-R01', list: 'red' }, { ended: { why: 'display-ended', on: '2026-05-30' } });
  const { black, red, left } = sheetOf(shown, back, gone);
  expect(black).toEqual([shown]);
  expect(red).toEqual([]);
  expect(left).toBe(2);
});

test('it names its day only while something may still change', () => {
  expect(sheetOf(entryOf()).isRunning).toBe(true);
  expect(sheetOf(entryOf(fixed)).isRunning).toBe(false);
  const next = { ...fixed, id: '2026-W21-B01', issue: '2026-W21', listed_on: '2026-05-18' };
  expect(sheetOf(entryOf(), entryOf(next)).isRunning).toBe(true);
});
