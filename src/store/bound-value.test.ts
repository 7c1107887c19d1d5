import { expect, test } from 'vitest';
import { boundValue } from './bound-value.ts';

const problem = (column: string, row = 'P-000026') =>
  boundValue({ dataset: 'ledger', row, column, release: '2025-06-30' });

test('a figure of a problem is what its release printed, a sample, and leads to the page of the problem', () => {
  expect([problem('due_on').printed, problem('returned').printed]).toEqual(['2025-06-24', '2']);
  expect(problem('returned')).toMatchObject({ isSample: true, revision: null, path: 'ledger/P-000026' });
});

test('a figure of a problem that the ledger does not have is refused', () => {
  expect(() => problem('due_on', 'P-999999')).toThrow('ledger 2025-06-30 "P-999999" has no cell to show (row-absent)');
});
