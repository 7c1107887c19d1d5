import { expect, test } from 'vitest';
import { listEvents } from './feed-items.ts';
import { districtA, entryOf, recordOf } from './list-entry.fixture.ts';
import { viewEntry } from './list-entry.ts';

const told = (entries: Parameters<typeof listEvents>[0]) =>
  listEvents(entries).map(({ on, entry, kind }) => `${on} ${entry.id} ${kind}`);
const verified = {
  status: 'verified',
  rectified_on: '2026-05-20',
  verified_on: '2026-05-22',
  change: 'update',
} as const;

test('the feed tells of listing, objection, outcome, verification and exit on the days they were published, the newest first', () => {
  const records = [
    recordOf('2026-05-11'),
    recordOf('2026-05-18', { objection: 'filed', change: 'update' }),
    recordOf('2026-05-25', { objection: 'rejected', change: 'update' }),
    recordOf('2026-06-01', { ...verified, objection: 'rejected' }),
    recordOf('2026-06-08', { ...verified, objection: 'rejected', reply_zh: '示例', reply_en: 'Sample' }),
    recordOf('2026-06-22', { ...verified, status: 'delisted', objection: 'rejected' }),
  ];
  expect(told([viewEntry(records, [districtA], '2026-07-01')])).toEqual([
    '2026-06-22 2026-W20-B01 delisted',
    '2026-06-01 2026-W20-B01 verified',
    '2026-05-25 2026-W20-B01 settled',
    '2026-05-18 2026-W20-B01 disputed',
    '2026-05-11 2026-W20-B01 listed',
  ]);
});

test('an entry that comes back, and one that is corrected, are reported as such', () => {
  const records = [
    recordOf('2026-05-11'),
    recordOf('2026-05-25', verified),
    recordOf('2026-06-01', { change: 'update' }),
    recordOf('2026-06-08', { change: 'correction' }),
  ];
  expect(told([viewEntry(records, [districtA], '2026-07-01')]).slice(0, 2)).toEqual([
    '2026-06-08 2026-W20-B01 corrected',
    '2026-06-01 2026-W20-B01 relisted',
  ]);
});

test('an entry whose text is gone is only said to have left: withdrawn, or at the end of its display', () => {
  const withdrawn = recordOf(
    '2026-05-18',
    { change: 'withdrawn', status: 'withdrawn' },
    { ended: { on: '2026-05-18', why: 'withdrawn' } },
  );
  expect(told([viewEntry([recordOf('2026-05-11'), withdrawn], [districtA], '2026-06-01')])).toEqual([
    '2026-05-18 2026-W20-B01 withdrawn',
  ]);
  expect(told([entryOf({}, { ended: { on: '2026-05-20', why: 'display-ended' } })])).toEqual([
    '2026-05-20 2026-W20-B01 ended',
  ]);
});

test('an entry whose display is over was taken off before, and that is told still', () => {
  const gone = recordOf(
    '2026-06-22',
    { ...verified, status: 'delisted' },
    { ended: { on: '2026-06-29', why: 'display-ended' } },
  );
  expect(told([viewEntry([recordOf('2026-05-11'), gone], [districtA], '2026-07-01')])).toEqual([
    '2026-06-29 2026-W20-B01 ended',
    '2026-06-22 2026-W20-B01 delisted',
  ]);
});

test('events of one day are in the order of their ids', () => {
  expect(told([entryOf({ id: '2026-W20-B02' }), entryOf({ id: '2026-W20-B01' })])).toEqual([
    '2026-05-11 2026-W20-B01 listed',
    '2026-05-11 2026-W20-B02 listed',
  ]);
});
