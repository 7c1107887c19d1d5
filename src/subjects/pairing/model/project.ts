import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Told } from './pair-record.ts';

export const projectStatesOnDay = ['done', 'open', 'overdue', 'dropped'] as const;

/** What became of a promise by a day: one that is not done is overdue from the day after it was due. */
export type ProjectState = (typeof projectStatesOnDay)[number];

/** A promised project as it is on a day. */
export interface Project extends Told<PairingRecord> {
  state: ProjectState;
}

export function projectStateOn({ state, due_on }: Pick<PairingRecord, 'state' | 'due_on'>, day: string): ProjectState {
  if (state === 'done' || state === 'dropped') return state;
  return due_on !== null && due_on < day ? 'overdue' : 'open';
}

/** How many projects are in each state, and how many there are. */
export type ProjectCounts = Readonly<Record<ProjectState | 'all', number>>;

export function countProjects(projects: readonly Pick<Project, 'state'>[]): ProjectCounts {
  const count = (state: ProjectState): number => projects.filter((one) => one.state === state).length;
  return {
    ...{ done: count('done'), open: count('open'), overdue: count('overdue'), dropped: count('dropped') },
    all: projects.length,
  };
}

/** The share of the projects that are done, dropped ones left out, from 0 to 1; null where there is none to do. */
export const doneShare = ({ all, done, dropped }: ProjectCounts): number | null =>
  all === dropped ? null : done / (all - dropped);
