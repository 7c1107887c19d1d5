import type { Problem } from '../../releases/check/problem.ts';
import { isMissing } from '../../releases/check/release-check.ts';
import type { LedgerColumn, LedgerRow } from './check-problem.ts';
import type { LedgerProblem } from './dataset.ts';

type Status = LedgerProblem['status'];

const dispatch = ['filed_on', 'dispatched_on', 'due_on'] as const;
const handling = ['handled_on', 'fed_back_on'] as const;
const verification = ['verified_on', 'verified_by_zh', 'verified_how'] as const;
const reasons = ['unfixed_reason_zh', 'unfixed_reason_en'] as const;

/** What a status cannot be without. What verification a closed problem lacks, and why one was closed unfixed, have rules of their own. */
const needs: Record<Status, readonly LedgerColumn[]> = {
  open: [],
  assigned: dispatch,
  rectified: [...dispatch, 'handled_on'],
  verified: [...dispatch, ...handling, ...verification],
  closed: [...dispatch, ...handling, 'closed_on'],
  reopened: [],
  'closed-unfixed': ['closed_on'],
};

const verifying = [...verification, 'verified_by_en'] as const;
const closing = ['closed_on', 'evaluated_on'] as const;

/** What a status cannot have yet, or no more. */
const forbids: Record<Status, readonly LedgerColumn[]> = {
  open: ['dispatched_on', 'due_on', ...handling, ...verifying, ...closing, ...reasons, 'reopened_on'],
  assigned: [...handling, ...verifying, ...closing, ...reasons],
  rectified: [...verifying, ...closing, ...reasons],
  verified: [...closing, ...reasons],
  closed: reasons,
  reopened: reasons,
  'closed-unfixed': verifying,
};

/** How far along its way a problem is. */
const ranks: Record<Status, number> = {
  open: 0,
  reopened: 1,
  assigned: 2,
  rectified: 3,
  verified: 4,
  closed: 5,
  'closed-unfixed': 5,
};

export const isStatus = (text: string | null): text is Status => text !== null && Object.hasOwn(needs, text);

/** The rules on a status: what it needs and forbids, its way back, and how often it was sent back or came back. */
export function checkStatus(row: LedgerRow): Problem[] {
  const { record, cell, refuse } = row;
  const status = cell('status');
  // What is no status has a rule of its own.
  if (!isStatus(status)) return [];
  const lacking = (columns: readonly LedgerColumn[]) => columns.filter((column) => isMissing(record, column));
  return [
    ...lacking(needs[status]).map((column) => refuse('status-needs', column, { status })),
    ...(status === 'closed' ? lacking(verification).map((column) => refuse('closed-unverified', column)) : []),
    ...(status === 'closed-unfixed' ? lacking(reasons).map((column) => refuse('unfixed-reason', column)) : []),
    ...forbids[status]
      .filter((column) => cell(column) !== null)
      .map((column) => refuse('status-empty', column, { status })),
    ...checkWayBack(row, status),
    ...checkCounts(row),
    ...checkReopened(row, status),
  ];
}

/** Backwards only where it was found wanting and sent back, or came back; a status that was wrong is corrected. */
function checkWayBack({ cell, former, newlyReturned, newlyReopened, refuse }: LedgerRow, status: Status): Problem[] {
  const before = former('status');
  if (!isStatus(before) || cell('change') !== 'update') return [];
  const isBack = ranks[status] < ranks[before] || (ranks[status] === ranks[before] && status !== before);
  const isSentBack = before === 'rectified' && status === 'assigned' && newlyReturned > 0;
  return isBack && !isSentBack && newlyReopened <= 0
    ? [refuse('status-back', 'status', { found: status, before })]
    : [];
}

function checkCounts({ before, cell, former, newlyReturned, newlyReopened, refuse }: LedgerRow): Problem[] {
  if (!before || cell('change') !== 'update') return [];
  return [['returned', newlyReturned] as const, ['reopened', newlyReopened] as const].flatMap(([column, more]) =>
    more < 0 || more > 1
      ? [refuse('count-step', column, { before: former(column) ?? '', found: cell(column) ?? '' })]
      : [],
  );
}

const dayMissing = { zh: '没有写最近一次反弹的日期', en: 'the day it last came back is missing' };
const dayOld = { zh: '最近一次反弹的日期却没有更新', en: 'the day it last came back is still the former one' };
const neverBack = { zh: '却写着反弹', en: 'yet the row says that it came back' };

/** How often it came back, when it last did, and a status that says so go together. */
function checkReopened({ cell, former, newlyReopened, refuse }: LedgerRow, status: Status): Problem[] {
  const [count, day] = [cell('reopened') ?? '0', cell('reopened_on')];
  const refuseAt = (column: LedgerColumn, state: Problem['slots'][string]) => [
    refuse('reopened-day', column, { count, state }),
  ];
  if (Number(count) === 0) return day !== null || status === 'reopened' ? refuseAt('reopened', neverBack) : [];
  if (day === null) return refuseAt('reopened_on', dayMissing);
  const last = former('reopened_on');
  return newlyReopened > 0 && last !== null && day <= last ? refuseAt('reopened_on', dayOld) : [];
}
