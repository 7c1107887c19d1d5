import { daysBetween } from '../../../core/days.ts';
import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Pairing } from '../datasets/pairings.ts';
import type { Told } from './pair-record.ts';

export const projectStatesOnDay = ['done', 'open', 'overdue', 'ended', 'dropped'] as const;

/**
 * What became of a promise by a day. One that is not done is overdue from the day after it was due; `ended` = its pair ended
 * before it was done, and nobody is asked for it any more.
 */
export type ProjectState = (typeof projectStatesOnDay)[number];

/** A promised project as it is on a day. */
export interface Project extends Told<PairingRecord> {
  state: ProjectState;
  /** Days from the day it was due to that on which it was done; 0 = in time, or not done. */
  daysLate: number;
}

export function projectStateOn(
  { state, due_on }: Pick<PairingRecord, 'state' | 'due_on'>,
  { until }: Pick<Pairing, 'until'>,
  day: string,
): ProjectState {
  if (state === 'done' || state === 'dropped') return state;
  if (until !== null && until < day) return 'ended';
  return due_on !== null && due_on < day ? 'overdue' : 'open';
}

export const daysLateOf = ({ state, due_on, done_on }: Pick<PairingRecord, 'state' | 'due_on' | 'done_on'>): number =>
  state === 'done' && due_on !== null && done_on !== null && done_on > due_on ? daysBetween(due_on, done_on) : 0;

/** How many projects are in each state, and how many there are; `late` of those done were done after they were due. */
export type ProjectCounts = Readonly<Record<ProjectState | 'all' | 'late', number>>;

export function countProjects(projects: readonly Pick<Project, 'state' | 'daysLate'>[]): ProjectCounts {
  const count = (state: ProjectState): number => projects.filter((one) => one.state === state).length;
  return {
    ...{ done: count('done'), open: count('open'), overdue: count('overdue') },
    ...{ ended: count('ended'), dropped: count('dropped') },
    late: projects.filter(({ daysLate }) => daysLate > 0).length,
    all: projects.length,
  };
}

/** The share of the projects that are done, from 0 to 1, without those dropped or ended with their pair; null where there is none to do. */
export function doneShare({ all, done, dropped, ended }: ProjectCounts): number | null {
  const asked = all - dropped - ended;
  return asked === 0 ? null : done / asked;
}
