import { expect, test } from 'vitest';
import { gapSum } from './gap-sum.ts';

test('what is missing is the sum of its kinds', () => {
  expect(gapSum([{ kind: 'year' }, { kind: 'figure' }, { kind: 'year' }])).toMatchObject({
    total: 3,
    parts: [1, 2, 0, 0, 0],
  });
});
