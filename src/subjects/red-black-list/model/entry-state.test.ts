import { expect, test } from 'vitest';
import { stateOf } from './entry-state.ts';
import { entryOf } from './list-entry.fixture.ts';

const verified = { status: 'verified', verified_on: '2026-05-22' } as const;

test.each([
  ['overdue once its day is over and nothing is fixed', entryOf({ rectify_by: '2026-05-31' }), 'overdue'],
  ['running on its very last day', entryOf({ rectify_by: '2026-06-01' }), 'running'],
  ['verified, in time or late', entryOf({ ...verified, rectified_on: '2026-05-26' }), 'verified'],
  ['verified where the law had the day of its rectification removed', entryOf(verified), 'verified'],
  ['verified once it is delisted', entryOf({ status: 'delisted', rectified_on: '2026-05-20' }), 'verified'],
  [
    'neutral while its rectification is only claimed',
    entryOf({ status: 'rectified', rectified_on: '2026-05-20' }),
    'neutral',
  ],
  ['neutral where it is exposed and the law had its deadline removed', entryOf({ rectify_by: null }), 'neutral'],
  ['neutral where it was withdrawn', entryOf({ status: 'withdrawn', rectify_by: '2026-05-31' }), 'neutral'],
  ['commended on the red list', entryOf({ list: 'red', rectify_by: null }), 'commended'],
  [
    'neutral where a commendation was withdrawn',
    entryOf({ list: 'red', rectify_by: null, status: 'withdrawn' }),
    'neutral',
  ],
])('an entry is %s', (_name, entry, state) => {
  expect(stateOf(entry)).toBe(state);
});
