import { describe, expect, test } from 'vitest';
import { stepsOf } from './entry-steps.ts';
import { districtA, entryOf, recordOf } from './list-entry.fixture.ts';
import { viewEntry, type EntryView } from './list-entry.ts';

const linesOf = (entry: EntryView) =>
  stepsOf(entry).map(({ name, on, state, note }) => [name, on ?? '-', state, note ?? ''].join(' ').trim());
const done = { status: 'verified', rectified_on: '2026-05-20', verified_on: '2026-05-22' } as const;
const begin = ['found 2026-05-04 done', 'notified 2026-05-08 done', 'listed 2026-05-11 done'];

describe('the steps of an entry', () => {
  test('come in the order of their days, what is to come last', () => {
    expect(linesOf(entryOf({ rectify_by: '2026-06-10' }))).toEqual([
      ...begin,
      'due 2026-06-10 waiting',
      'rectified - waiting',
      'verified - waiting',
      'delisted - waiting display-until',
    ]);
  });

  test('say of a deadline that is over whether it was kept', () => {
    const due = (entry: EntryView) => linesOf(entry).filter((line) => line.startsWith('due'));
    expect(due(entryOf({ rectify_by: '2026-05-31' }))).toEqual(['due 2026-05-31 late due']);
    expect(due(entryOf({ ...done, rectified_on: '2026-05-26' }))).toEqual(['due 2026-05-25 late due']);
    expect(due(entryOf(done))).toEqual(['due 2026-05-25 done due']);
  });

  test('put a rectification before the deadline where it came before, and name who verified it', () => {
    expect(linesOf(entryOf(done)).slice(3)).toEqual([
      'rectified 2026-05-20 done',
      'verified 2026-05-22 done verified-by',
      'due 2026-05-25 done due',
      'delisted - waiting display-until',
    ]);
  });

  test('do not name who verified it once its text is gone', () => {
    const gone = entryOf(done, { ended: { on: '2026-05-30', why: 'display-ended' } });
    expect(linesOf(gone)).toContain('verified 2026-05-22 done');
    expect(linesOf(gone)).toContain('delisted - waiting display-ended');
  });

  test('await nothing on the red list', () => {
    expect(linesOf(entryOf({ list: 'red', rectify_by: null }))).toEqual(begin);
  });

  test('end with the withdrawal of what was wrongly listed', () => {
    const withdrawn = entryOf(
      { status: 'withdrawn', change: 'withdrawn' },
      { ended: { on: '2026-05-18', why: 'withdrawn' } },
    );
    expect(linesOf(withdrawn)).toEqual([...begin, 'withdrawn 2026-05-18 done']);
  });

  test('hold both rounds of a problem that came back', () => {
    const again = { status: 'listed', rectify_by: '2026-07-01', change: 'update' } as const;
    const records = [
      recordOf('2026-05-11'),
      recordOf('2026-05-25', { ...done, change: 'update' }),
      recordOf('2026-06-22', again),
    ];
    expect(linesOf(viewEntry(records, [districtA], '2026-06-22')).slice(3)).toEqual([
      'rectifiedBefore 2026-05-20 done',
      'verifiedBefore 2026-05-22 done',
      'relapse 2026-06-22 done',
      'due 2026-07-01 waiting',
      'rectified - waiting',
      'verified - waiting',
      'delisted - waiting display-until',
    ]);
  });

  test('end with the day it was delisted', () => {
    const records = [recordOf('2026-05-11'), recordOf('2026-06-22', { ...done, status: 'delisted', change: 'update' })];
    expect(linesOf(viewEntry(records, [districtA], '2026-07-01')).at(-1)).toBe(
      'delisted 2026-06-22 done display-until',
    );
  });
});
