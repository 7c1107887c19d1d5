import { expect, test } from 'vitest';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { lifeOf } from './problem-life.ts';
import { weeklyFlow } from './weekly-flow.ts';

const asOf = '2026-06-10';
const closed = problemOf(closedOn('2026-05-10', '2026-05-12'));
const back = problemOf({ ...closed, status: 'reopened', reopened: 1, reopened_on: '2026-06-01' });

test('found, verified, come back and open are counted in the weeks of their days, quiet weeks too', () => {
  const flow = weeklyFlow(
    [lifeOf([back]), lifeOf([problemOf()]), lifeOf([problemOf({ status: 'closed-unfixed', closed_on: '2026-05-20' })])],
    asOf,
  );
  expect(
    flow.map(({ week, found, verified, cameBack, closedUnfixed, open }) =>
      [week, found, verified, cameBack, closedUnfixed, open].join(' '),
    ),
  ).toEqual([
    '2026-W19 3 0 0 0 3',
    '2026-W20 0 1 0 0 2',
    '2026-W21 0 0 0 1 1',
    '2026-W22 0 0 0 0 1',
    '2026-W23 0 0 1 0 2',
    '2026-W24 0 0 0 0 2',
  ]);
});

test('a problem that is found and verified within a week is never open at its end', () => {
  const [week] = weeklyFlow([lifeOf([problemOf(closedOn('2026-05-05', '2026-05-06'))])], '2026-05-08');
  expect(week).toMatchObject({ found: 1, verified: 1, open: 0 });
});

test('without problems there are no weeks', () => expect(weeklyFlow([], asOf)).toEqual([]));
