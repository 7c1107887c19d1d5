import type { Words } from '../../../core/words.ts';
import { taskStates, type Assignment } from '../datasets/assignments.ts';

export type TaskState = Assignment['state'];

/** True for a state in which a task is to be done in the week of its sheet. */
export const isOpenState = (state: string): boolean => state === 'new' || state === 'carried';

/** What a state is called; a cell that is none is called as it is. */
export const stateLabel = (state: string): Words =>
  Object.entries(taskStates).find(([name]) => name === state)?.[1] ?? { zh: state, en: state };
