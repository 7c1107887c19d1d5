import { expect, test } from 'vitest';
import { numberNotes } from './number-notes.ts';

test('what rows say alike is one note, numbered from 1 in the order of the rows', () => {
  const rows = ['yearbook 2021', 'newspaper', 'yearbook 2022'];
  expect(numberNotes(rows, (row) => row.split(' ')[0] ?? '')).toEqual({
    numbers: [1, 2, 1],
    notes: ['yearbook 2021', 'newspaper'],
  });
});
