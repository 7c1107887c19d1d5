import type { ActionState } from './action-progress.ts';

/** The states of actions in the order in which they are told. */
export const actionStates = [
  'finished',
  'on-time',
  'late',
  'stuck',
  'waiting',
] as const satisfies readonly ActionState[];

/** How many actions are in each state; those that have none are left out. */
export const countStandings = (
  actions: readonly { progress: { state: ActionState } }[],
): { state: ActionState; count: number }[] =>
  actionStates.flatMap((state) => {
    const count = actions.filter(({ progress }) => progress.state === state).length;
    return count === 0 ? [] : [{ state, count }];
  });

/** Those that go as planned: finished, or on time. */
export const onTimeCount = (actions: readonly { progress: { state: ActionState } }[]): number =>
  actions.filter(({ progress: { state } }) => state === 'finished' || state === 'on-time').length;
