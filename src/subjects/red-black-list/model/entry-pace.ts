import type { Deadline } from './entry-deadline.ts';

/** How long a fix took, or when it is due: `before` = it was fixed by the day it was listed. Null = nothing was due. */
export type Pace = { kind: 'due'; state: 'running' | 'overdue' } | { kind: 'before' } | Taken | null;
interface Taken {
  kind: 'taken';
  state: 'kept' | 'missed';
  days: number;
}

export function paceOf(deadline: Deadline | null): Pace {
  if (deadline === null) return null;
  const { state, days } = deadline;
  if (state === 'running' || state === 'overdue') return { kind: 'due', state };
  return days === 0 ? { kind: 'before' } : { kind: 'taken', state, days };
}
