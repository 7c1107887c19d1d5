import { expect, test } from 'vitest';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { medianOf, stepGaps } from './step-gaps.ts';

test('between two steps is the median of the days of those that have both, beside how many came there', () => {
  const gaps = stepGaps([
    problemOf(closedOn('2026-05-10', '2026-05-12')),
    problemOf(closedOn('2026-05-16', '2026-05-17')),
    problemOf({ filed_on: null, dispatched_on: null, due_on: null, status: 'open' }),
  ]);
  expect(
    gaps.map(({ step, reached, total, measured, medianDays }) => [step, reached, total, measured, medianDays]),
  ).toEqual([
    ['collected_on', 3, 3, 0, null],
    ['filed_on', 2, 3, 2, 1],
    ['dispatched_on', 2, 3, 2, 1],
    ['handled_on', 2, 3, 2, 7],
    ['fed_back_on', 2, 3, 2, 0],
    ['verified_on', 2, 3, 2, 1.5],
    ['evaluated_on', 2, 3, 2, 0],
  ]);
});

test('a day before that of the step before is not measured: the problem came back since', () => {
  const [, , , , , verified] = stepGaps([
    problemOf({ ...closedOn('2026-06-10', '2026-05-12'), fed_back_on: '2026-06-11', status: 'reopened' }),
  ]);
  expect(verified).toMatchObject({ reached: 1, measured: 0, medianDays: null });
});

test('the median of an even count lies between the middle two, of none is none', () => {
  expect([medianOf([9, 1, 4]), medianOf([4, 1]), medianOf([])]).toEqual([4, 2.5, null]);
});
