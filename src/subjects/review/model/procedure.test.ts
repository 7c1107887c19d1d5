import { expect, test } from 'vitest';
import { procedureOf } from './procedure.ts';
import { procedureRow } from './review.fixture.ts';

const rows = [
  procedureRow('overall', 'step', { order: 2 }),
  procedureRow('large', 'sampling', { sample_points: 200 }),
  procedureRow('small', 'sampling', { sample_points: 50 }),
  procedureRow('cycle', 'cycle', { years: 3 }),
  procedureRow('papers', 'step', { order: 1 }),
  procedureRow('fraud', 'withdrawal'),
];

test('steps are in their order, sizes of city from the fewest sample points, each with its share of the most', () => {
  const { cycle, steps, sampling, withdrawal } = procedureOf(rows);
  expect([cycle?.years, steps.map(({ id }) => id), withdrawal.map(({ id }) => id)]).toEqual([
    3,
    ['papers', 'overall'],
    ['fraud'],
  ]);
  expect(sampling.map(({ row, points, share }) => [row.id, points, share])).toEqual([
    ['small', 50, 0.25],
    ['large', 200, 1],
  ]);
});

test('the size of the city is not known until a row says that it applies', () => {
  const known = procedureRow('middle', 'sampling', { sample_points: 100, applies: 'yes' });
  const other = procedureOf([procedureRow('small', 'sampling', { sample_points: 50, applies: 'no' })]);
  expect(
    [procedureOf(rows), procedureOf([...rows, known]), procedureOf([]), other].map((one) => one.isSizeUnknown),
  ).toEqual([true, false, false, true]);
});

test('a part that was read in no document leaves the procedure unread', () => {
  const unread = procedureRow('notice', 'step', { order: 3, certainty: 'likely' });
  expect([procedureOf(rows), procedureOf([...rows, unread])].map((one) => one.unread)).toEqual([[], [unread]]);
});
