import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing } from '../../releases/check/release-check.ts';
import type { LedgerRow } from './check-problem.ts';

/** A postponement has its day, its new deadline and its reason, and is granted while the deadline still runs, to a later day. */
export function checkPostponement(row: LedgerRow): Problem[] {
  const { record, cell, refuse } = row;
  const isPostponed = (['postponed_on', 'postponed_to', 'postponed_reason_zh'] as const).some((name) => cell(name));
  if (!isPostponed) return [];
  const lacking = (['due_on', 'postponed_on', 'postponed_to', 'postponed_reason_zh'] as const).filter((name) =>
    isMissing(record, name),
  );
  if (lacking.length === 0 && isGrantedTooLate(row)) {
    return [refuse('postponed-overdue', 'postponed_to', { deadline: deadlineBefore(row) ?? '' })];
  }
  const [on, to, deadline] = [dayIn(record, 'postponed_on'), dayIn(record, 'postponed_to'), ruling(row)];
  return [
    ...lacking.map((column) => refuse('postponed-needs', column)),
    ...(deadline && on && on > deadline ? [refuse('postponed-late', 'postponed_on', { found: on, deadline })] : []),
    ...(deadline && to && to <= deadline ? [refuse('postponed-to', 'postponed_to', { found: to, deadline })] : []),
  ];
}

const deadlineBefore = ({ former }: LedgerRow): string | null => former('postponed_to') ?? former('due_on');

/** True where a release showed it overdue and this one postpones it, whatever day the cell says that was granted on. */
const isGrantedTooLate = ({ cell, former, wasOverdue, newlyReopened }: LedgerRow): boolean =>
  wasOverdue && newlyReopened <= 0 && cell('change') === 'update' && cell('postponed_to') !== former('postponed_to');

/** The deadline that this release’s postponement moves: the one set at first, or as last postponed; null where it moves none. */
function ruling({ record, cell, former }: LedgerRow): string | null {
  const due = dayIn(record, 'due_on');
  const last = former('due_on') === due ? former('postponed_to') : null;
  if (last === null) return due;
  if (last === cell('postponed_to') && former('postponed_on') === cell('postponed_on')) return null;
  return cell('change') === 'correction' ? due : last;
}

/** A deadline moves by a postponement, or where the problem came back; never by the way. */
export function checkDeadline({ before, cell, former, newlyReopened, isRead, refuse }: LedgerRow): Problem[] {
  if (!before || newlyReopened > 0 || cell('change') !== 'update') return [];
  const moved = (column: 'due_on' | 'postponed_to') =>
    former(column) !== null && former(column) !== cell(column) && isRead(column);
  const isGrantedAnew = (cell('postponed_on') ?? '') > (former('postponed_on') ?? '');
  const column = moved('due_on') ? 'due_on' : moved('postponed_to') && !isGrantedAnew ? 'postponed_to' : null;
  if (column === null) return [];
  const found = cell(column) ?? { zh: '空白', en: 'empty' };
  return [refuse('deadline-moved', column, { before: former(column) ?? '', found })];
}
