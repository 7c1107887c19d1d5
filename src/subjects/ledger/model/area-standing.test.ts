import { expect, test } from 'vitest';
import { standingOf, standingsBy, type LivedProblem } from './area-standing.ts';
import type { ProblemState } from './problem-state.ts';

const asOf = '2026-06-01';
const problem = (state: ProblemState, from: string, to: string | null = null): LivedProblem => ({
  state,
  life: { area: 'S01', spells: [{ from, to, end: to === null ? null : 'verified' }] },
});

test('half of the problems of the last year: those that are open wait on, older ones are left out', () => {
  const standing = standingOf(
    [
      problem('closed-on-time', '2026-05-01', '2026-05-05'),
      problem('closed-late', '2026-05-01', '2026-05-11'),
      problem('overdue', '2026-05-02'),
      problem('came-back', '2026-05-31'),
      problem('closed-late', '2025-06-01', '2026-05-30'),
      problem('closed-on-time', '2025-06-02', '2025-06-12'),
    ],
    asOf,
  );
  expect(standing).toMatchObject({ open: 2, overdue: 1, closing: { events: 3, cases: 5, medianDays: 10 } });
});

test('groups come by what is overdue, then by what is open; a problem without a group is in none', () => {
  const named = (key: string | null, state: ProblemState) => ({ key, ...problem(state, '2026-05-20') });
  const standings = standingsBy(
    [named('a', 'open'), named('b', 'open'), named('b', 'open'), named('c', 'overdue'), named(null, 'overdue')],
    asOf,
    ({ key }) => key,
  );
  expect(standings.map(({ key, overdue, open }) => [key, overdue, open])).toEqual([
    ['c', 1, 1],
    ['b', 0, 2],
    ['a', 0, 1],
  ]);
});
