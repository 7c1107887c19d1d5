import { describe, expect, test } from 'vitest';
import { newestEvents } from './ledger-events.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';

const first = problemRecord('2026-05-11', { status: 'open' });
const sent = problemRecord('2026-05-18');
const closed = problemRecord('2026-05-25', closedCells);
const rows = [first, sent, closed];
const before = (record: (typeof rows)[number]) => rows[rows.indexOf(record) - 1];
const told = (limit: number, records = [[closed], [sent], [first]]) =>
  newestEvents(records, before, limit).map(({ on, kinds }) => [on, kinds]);

describe('what the feeds of the ledger tell', () => {
  test('the newest first, without the steps between', () => {
    expect(told(10)).toEqual([
      ['2026-05-25', ['closed']],
      ['2026-05-11', ['opened']],
    ]);
  });

  test('no more than the limit', () => expect(told(1)).toEqual([['2026-05-25', ['closed']]]));

  test('nothing of a problem whose display is over', () => {
    const gone = { ...closed, ended: { on: '2026-06-01', why: 'display-ended', columns: [] } as const };
    expect(told(10, [[gone]])).toEqual([]);
  });
});
