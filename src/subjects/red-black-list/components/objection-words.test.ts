import { expect, test } from 'vitest';
import { objectionLimits } from '../../../core/objection-limits.ts';
import type { ListEntry } from '../dataset.ts';
import { objectionState } from './objection-words.ts';

const filed = { objection_filed_on: '2025-06-02', objection_acknowledged_on: null, objection_settled_on: null };

function said(objection: ListEntry['objection'], asOf: string, more: Partial<ListEntry> = {}) {
  const limits = objectionLimits({ ...filed, ...more, objection }, asOf);
  return limits && objectionState('zh', { objection }, limits);
}

test('an objection says what it waits for, and that this is overdue; one that is settled says its outcome', () => {
  const acknowledged = { objection_acknowledged_on: '2025-06-04' };
  expect([
    said('filed', '2025-06-03'),
    said('filed', '2025-06-27'),
    said('acknowledged', '2025-06-05', acknowledged),
    said('acknowledged', '2025-06-27', acknowledged),
    said('upheld', '2025-06-27', { ...acknowledged, objection_settled_on: '2025-06-06' }),
  ]).toEqual(['等待受理', '等待受理（已逾期）', '已受理，等待办结', '已受理，等待办结（已逾期）', '成立']);
});
