import { isPending, type ObjectionLimits } from '../../../core/objection-limits.ts';

/** Where an objection is that waits for its outcome; late: what comes next is overdue. */
export type Dispute = 'pending' | 'acknowledge-late' | 'settle-late';

/** Null = nobody objects, or it is settled. `limits` null = they are not known. */
export function disputeOf({ objection }: { objection: string }, limits: ObjectionLimits | null): Dispute | null {
  if (!isPending(objection)) return null;
  if (objection === 'filed') return (limits?.acknowledgedLate ?? 0) > 0 ? 'acknowledge-late' : 'pending';
  return (limits?.settledLate ?? 0) > 0 ? 'settle-late' : 'pending';
}
