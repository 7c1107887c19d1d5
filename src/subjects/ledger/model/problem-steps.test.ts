import { describe, expect, test } from 'vitest';
import type { LedgerProblem } from '../dataset.ts';
import { changesOf } from './problem-changes.ts';
import { stepsOf } from './problem-steps.ts';
import { viewProblem } from './problem-view.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';

function steps(asOf: string, ...rows: Partial<LedgerProblem>[]): string[] {
  const records = rows.map((cells, index) => problemRecord(`2026-06-${String(index + 1).padStart(2, '0')}`, cells));
  const newest = records.at(-1) ?? problemRecord('2026-06-01');
  return stepsOf(viewProblem(newest, asOf), changesOf(records)).map(
    ({ name, on, state }) => `${name} ${on ?? '-'} ${state}`,
  );
}

describe('the way of a problem', () => {
  test('awaits the steps that are still to come, after its deadline', () => {
    expect(steps('2026-05-10', {})).toEqual([
      'collected 2026-05-04 done',
      'filed 2026-05-05 done',
      'dispatched 2026-05-06 done',
      'due 2026-05-20 waiting',
      'handled - waiting',
      'fed_back - waiting',
      'verified - waiting',
      'evaluated - waiting',
    ]);
  });

  test('a deadline that is over is late', () => {
    expect(steps('2026-05-21', {})).toContain('due 2026-05-20 late');
  });

  test('a fix in time keeps the deadline, a later one does not', () => {
    expect(steps('2026-07-01', closedCells)).toContain('due 2026-05-20 done');
    expect(steps('2026-07-01', { ...closedCells, handled_on: '2026-05-21', verified_on: '2026-05-22' })).toContain(
      'due 2026-05-20 late',
    );
  });

  test('a fix on the last day keeps the deadline', () => {
    const lastDay = { ...closedCells, handled_on: '2026-05-20', verified_on: '2026-05-22' };
    expect(steps('2026-07-01', lastDay)).toContain('due 2026-05-20 done');
  });

  test('a postponed deadline is the one that counts', () => {
    expect(steps('2026-05-25', { postponed_to: '2026-05-30' })).toContain('due 2026-05-30 waiting');
  });

  test('after it came back the fix before is of another round, and a new one is awaited', () => {
    const back = { ...closedCells, status: 'reopened', reopened: 1, reopened_on: '2026-05-25' } as const;
    expect(steps('2026-05-26', closedCells, { ...back, due_on: '2026-06-05' })).toEqual([
      'collected 2026-05-04 done',
      'filed 2026-05-05 done',
      'dispatched 2026-05-06 done',
      'fixedBefore 2026-05-12 done',
      'verifiedBefore 2026-05-15 done',
      'reopened 2026-05-25 back',
      'due 2026-06-05 waiting',
      'handled - waiting',
      'fed_back - waiting',
      'verified - waiting',
      'evaluated - waiting',
    ]);
  });

  test('a fix that failed its check is a step of its own, and the next one is awaited', () => {
    const fixed = { status: 'rectified', handled_on: '2026-05-12', fed_back_on: '2026-05-12' } as const;
    expect(steps('2026-05-18', {}, fixed, { returned: 1 })).toEqual([
      'collected 2026-05-04 done',
      'filed 2026-05-05 done',
      'dispatched 2026-05-06 done',
      'fixFailed 2026-05-12 back',
      'due 2026-05-20 waiting',
      'handled - waiting',
      'fed_back - waiting',
      'verified - waiting',
      'evaluated - waiting',
    ]);
  });

  test('on one day it is closed before it is evaluated', () => {
    const names = steps('2026-07-01', { ...closedCells, evaluated_on: closedCells.closed_on }).map(
      (one) => one.split(' ')[0],
    );
    expect(names.filter((name) => name === 'closed' || name === 'evaluated')).toEqual(['closed', 'evaluated']);
  });

  test('one that ended without a fix awaits nothing', () => {
    expect(steps('2026-07-01', { status: 'closed-unfixed', closed_on: '2026-06-20' })).toEqual([
      'collected 2026-05-04 done',
      'filed 2026-05-05 done',
      'dispatched 2026-05-06 done',
      'due 2026-05-20 done',
      'closed-unfixed 2026-06-20 done',
    ]);
  });

  test('of what was entered in error nothing was due, and one closed unfixed before its deadline has no use for it', () => {
    expect(steps('2026-07-01', { change: 'withdrawn' }).join()).not.toContain('due');
    expect(steps('2026-07-01', { status: 'closed-unfixed', closed_on: '2026-05-18' }).join()).not.toContain('due');
  });
});
