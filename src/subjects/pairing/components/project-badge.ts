import type { ProjectState } from '../model/project.ts';

/** The badge of a state; its word is beside it. */
export const projectBadge: Record<ProjectState, string> = {
  done: 'badge--met',
  open: 'badge--neutral',
  overdue: 'badge--not-met',
  ended: 'badge--neutral',
  dropped: 'badge--neutral',
};
