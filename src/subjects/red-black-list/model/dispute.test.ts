import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';

// Seen on 1 June 2026.
const disputeOf = (objection: 'filed' | 'acknowledged' | 'rejected' | 'none', filed: string | null) =>
  entryOf({ objection, objection_filed_on: filed, objection_acknowledged_on: filed }).dispute;

test('an objection in progress is late as soon as what comes next is', () => {
  expect([disputeOf('filed', '2026-05-29'), disputeOf('filed', '2026-05-25')]).toEqual(['pending', 'acknowledge-late']);
  expect([disputeOf('acknowledged', '2026-05-25'), disputeOf('acknowledged', '2026-05-18')]).toEqual([
    'pending',
    'settle-late',
  ]);
});

test('what is settled, or was never filed, is no dispute; without its day none is late', () => {
  expect([disputeOf('rejected', '2026-05-11'), disputeOf('none', null), disputeOf('filed', null)]).toEqual([
    null,
    null,
    'pending',
  ]);
});
