import { expect, test } from 'vitest';
import { paceOf } from './entry-pace.ts';

test('what is open is due, what is fixed took its days; none where it was fixed by the day of listing', () => {
  expect(paceOf({ state: 'overdue', days: 3 })).toEqual({ kind: 'due', state: 'overdue' });
  expect(paceOf({ state: 'running', days: 0 })).toEqual({ kind: 'due', state: 'running' });
  expect(paceOf({ state: 'missed', days: 9 })).toEqual({ kind: 'taken', state: 'missed', days: 9 });
  expect(paceOf({ state: 'kept', days: 0 })).toEqual({ kind: 'before' });
  expect(paceOf(null)).toBe(null);
});
