import { expect, test } from 'vitest';
import { districtA, entryOf, recordOf } from './list-entry.fixture.ts';
import { viewEntry } from './list-entry.ts';
import { listEvents } from './list-feed.ts';

const told = (entries: Parameters<typeof listEvents>[0]) => listEvents(entries).map((event) => `${event.on} ${event.entry.id} ${event.kind}`);

test('the feed tells of listing, verification and exit, the newest first', () => {
  const verified = { status: 'verified', rectified_on: '2026-05-20', verified_on: '2026-05-22' } as const;
  const records = [recordOf('2026-05-11'), recordOf('2026-05-25', verified), recordOf('2026-06-22', { ...verified, status: 'delisted' })];
  expect(told([viewEntry(records, [districtA], '2026-07-01')])).toEqual([
    '2026-06-22 2026-W20-B01 left',
    '2026-05-22 2026-W20-B01 verified',
    '2026-05-11 2026-W20-B01 listed',
  ]);
});

test('an entry whose text is gone is only said to have left', () => {
  expect(told([entryOf({}, { ended: { on: '2026-05-20', why: 'display-ended' } })])).toEqual(['2026-05-20 2026-W20-B01 left']);
});

test('events of one day stand in the order of their ids', () => {
  expect(told([entryOf({ id: '2026-W20-B02' }), entryOf({ id: '2026-W20-B01' })])).toEqual([
    '2026-05-11 2026-W20-B01 listed',
    '2026-05-11 2026-W20-B02 listed',
  ]);
});
