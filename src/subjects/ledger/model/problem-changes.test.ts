import { describe, expect, test } from 'vitest';
import { changesOf, failedFixes, kindsOf, roundBefore } from './problem-changes.ts';
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

describe('the fixes that failed their check', () => {
  const fixed = problemRecord('2026-05-11', { status: 'rectified', handled_on: '2026-05-09' });
  const failed = (records: Parameters<typeof changesOf>[0]) => failedFixes(changesOf(records));

  test('are told by the day that the unit gave, and by the release that sent them back', () => {
    const again = problemRecord('2026-05-25', { status: 'rectified', handled_on: '2026-05-22', returned: 1 });
    const expected = [{ fixedOn: '2026-05-09', saidOn: '2026-05-18' }];
    expect(failed([fixed, problemRecord('2026-05-18', { returned: 1 })])).toEqual(expected);
    expect(failed([fixed, problemRecord('2026-05-18', { returned: 1 }), again])).toEqual(expected);
    expect(failed([fixed, { ...again, release: '2026-05-18' }])).toEqual(expected);
  });

  test('have no day where the fix and the check came between two releases', () => {
    const [first, back] = [problemRecord('2026-05-11'), problemRecord('2026-05-18', { returned: 1 })];
    expect(failed([first, back])).toEqual([{ fixedOn: null, saidOn: '2026-05-18' }]);
  });

  test('are only those since it came back', () => {
    const sent = problemRecord('2026-05-18', { returned: 1 });
    const back = problemRecord('2026-06-01', { status: 'reopened', reopened: 1, returned: 1 });
    expect(failed([fixed, sent, problemRecord('2026-05-25', { ...closedCells, returned: 1 }), back])).toEqual([]);
  });

  test('are none where nothing was sent back', () => {
    expect(failed([fixed, problemRecord('2026-05-18', closedCells)])).toEqual([]);
  });
});
