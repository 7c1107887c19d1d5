import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf, roundBefore } from './problem-changes.ts';
import { closedCells, problemRecord, problemRow } from './problem.fixture.ts';

describe('what a release did to a problem', () => {
  test('its first row opens it, and says how far it had come by then', () => {
    expect(kindsOf(undefined, problemRow({ status: 'open' }))).toEqual(['opened']);
    expect(kindsOf(undefined, problemRow())).toEqual(['opened', 'dispatched']);
  });

  test('several things at once are told by weight', () => {
    const after = problemRow({ postponed_to: '2026-06-10', returned: 1, objection: 'filed' });
    expect(kindsOf(problemRow(), after)).toEqual(['returned', 'postponed', 'objected']);
  });

  test('a problem that came back and was fixed again within a week did come back', () => {
    expect(kindsOf(problemRow(closedCells), problemRow({ ...closedCells, reopened: 1 }))).toEqual(['reopened']);
  });

  test('a return is told once, whether by its status or by its number', () => {
    const after = problemRow({ ...closedCells, status: 'reopened', reopened: 1, reopened_on: '2026-05-25' });
    expect(kindsOf(problemRow(closedCells), after)).toEqual(['reopened']);
  });

  test.each([
    ['closed', problemRow(closedCells), ['closed']],
    ['closed-unfixed', problemRow({ status: 'closed-unfixed' }), ['closed-unfixed']],
    ['rejected', problemRow({ objection: 'rejected' }), ['settled']],
    ['a reply', problemRow({ reply_zh: '示例回应' }), ['replied']],
    ['a correction', problemRow({ change: 'correction', place_zh: '示例二市场' }), ['corrected']],
    ['another fact', problemRow({ fed_back_on: '2026-05-09' }), ['updated']],
  ])('%s', (_, after, kinds) => {
    expect(kindsOf(problemRow(), after)).toEqual(kinds);
  });

  test('of a withdrawn one nothing else is told', () => {
    expect(kindsOf(problemRow(), problemRow({ ...closedCells, change: 'withdrawn' }))).toEqual(['withdrawn']);
  });
});

describe('the round before it came back', () => {
  const first = problemRecord('2026-05-11');
  const closed = problemRecord('2026-05-18', closedCells);
  const back = problemRecord('2026-05-25', { ...closedCells, status: 'reopened', reopened: 1, handled_on: null });

  test('is that of the row before', () => {
    expect(roundBefore(changesOf([first, closed, back]))).toEqual({ fixedOn: '2026-05-12', verifiedOn: '2026-05-15' });
  });

  test('is not there for one that never came back', () => {
    expect(roundBefore(changesOf([first, closed]))).toBeNull();
  });
});
