import { expect, test } from 'vitest';
import { problemOf } from './ledger-problem.fixture.ts';
import { usualDeadline } from './usual-deadline.ts';

test('the usual deadline is the median of those set, whatever was postponed; what has none does not count', () => {
  const due = (due_on: string | null) => problemOf({ due_on, postponed_to: '2026-12-31' });
  expect(usualDeadline([due('2026-05-11'), due('2026-05-18'), due('2026-06-30'), due(null)])).toBe(14);
  expect(usualDeadline([due(null)])).toBeNull();
});
