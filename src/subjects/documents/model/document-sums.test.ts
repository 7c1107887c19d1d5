import { expect, test } from 'vitest';
import { documentSums } from './document-sums.ts';

test('documents are the sum of those that hold or do not, and of those that are read or not', () => {
  const counts = { count: 10, inForce: 4, replaced: 3, repealed: 2, unknown: 1, whole: 5, part: 3, unread: 2 };
  expect(documentSums(counts)).toMatchObject({
    validity: { total: 10, parts: [4, 3, 2, 1] },
    read: { total: 10, parts: [5, 3, 2] },
  });
});
