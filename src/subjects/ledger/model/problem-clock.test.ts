import { describe, expect, test } from 'vitest';
import type { LedgerProblem } from '../dataset.ts';
import { clockOf, knowledgeOf, printsDay } from './problem-clock.ts';
import { headlineOf } from './problem-headline.ts';
import { viewProblem } from './problem-view.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';

const seen = (cells: Partial<LedgerProblem>, asOf: string) => viewProblem(problemRecord('2026-05-11', cells), asOf);
const late = { ...closedCells, handled_on: '2026-05-23', verified_on: '2026-05-24' };
const back = { status: 'reopened', reopened: 1, reopened_on: '2026-05-25' } as const;

// What the headline says, its days, what became of the deadline, and how we know.
const cases: [string, Partial<LedgerProblem>, asOf: string, string, number, string | null, string][] = [
  ['within its deadline', {}, '2026-05-10', 'open', 10, 'running', 'open'],
  ['on its last day', {}, '2026-05-20', 'openToday', 0, 'running', 'open'],
  ['a day over', {}, '2026-05-21', 'overdue', 1, 'over', 'open'],
  ['not assigned', { status: 'open', due_on: null }, '2026-05-21', 'unsent', 0, 'none', 'open'],
  [
    'fixed in time, as the unit says',
    { status: 'rectified', handled_on: '2026-05-20' },
    '2026-06-01',
    'unverified',
    0,
    'waiting',
    'claimed',
  ],
  [
    'fixed late, as the unit says',
    { status: 'rectified', handled_on: '2026-05-21' },
    '2026-06-01',
    'overdueUnverified',
    12,
    'over',
    'claimed',
  ],
  ['closed in time', closedCells, '2026-06-01', 'onTime', 0, 'kept', 'verified'],
  ['verified late, not yet closed', { ...late, status: 'verified' }, '2026-06-01', 'late', 3, 'missed', 'verified'],
  ['closed unfixed', { status: 'closed-unfixed' }, '2026-06-01', 'unfixed', 0, 'unfixed', 'unfixed'],
  ['back, with a new deadline', { ...back, due_on: '2026-06-05' }, '2026-06-01', 'back', 4, 'running', 'back'],
  ['back, on its last day', { ...back, due_on: '2026-06-01' }, '2026-06-01', 'backToday', 0, 'running', 'back'],
  ['back, nobody told yet', { ...back, due_on: null }, '2026-06-01', 'backUnsent', 0, 'none', 'back'],
  ['withdrawn', { change: 'withdrawn' }, '2026-06-01', 'withdrawn', 0, null, 'open'],
];

describe('what is said of a problem', () => {
  test.each(cases)('%s', (_, cells, asOf, says, days, clock, knowledge) => {
    const problem = seen(cells, asOf);
    expect([headlineOf(problem), clockOf(problem), knowledgeOf(problem, '2026-05-15')]).toEqual([
      { says, days },
      clock,
      knowledge,
    ]);
  });

  test('one that never was verified before it came back was never known to be fixed', () => {
    expect(knowledgeOf(seen(back, '2026-06-01'), null)).toBe('open');
  });
});

test('only a deadline that still runs, or ran out, is counted to today: what is over prints no day of today', () => {
  const printing = cases.filter(([, cells, asOf]) => printsDay(seen(cells, asOf))).map(([, , , , , clock]) => clock);
  expect(new Set(printing)).toEqual(new Set(['running', 'over']));
  expect(printsDay(seen(closedCells, '2026-06-01'))).toBe(false);
});
