import type { ProblemChange } from './problem-changes.ts';
import { failedFixes, roundBefore } from './problem-changes.ts';
import { deadlineOf, stoppedOn } from './problem-state.ts';
import { isWithdrawn, type ProblemView } from './problem-view.ts';

/** The seven steps of the closed loop, in their order. */
export const loopSteps = ['collected', 'filed', 'dispatched', 'handled', 'fed_back', 'verified', 'evaluated'] as const;

export type LoopStep = (typeof loopSteps)[number];

/** One line of the way of a problem: a step of the loop, or what came between. */
export interface ProblemStep {
  name: LoopStep | 'due' | 'fixFailed' | 'fixedBefore' | 'verifiedBefore' | 'reopened' | 'closed' | 'closed-unfixed';
  /** Null = not yet. */
  on: string | null;
  /** `late`: a deadline that was not kept; `back`: it came back, or a fix failed its check. */
  state: 'done' | 'waiting' | 'late' | 'back';
}

const line = (name: ProblemStep['name'], on: string | null, state?: ProblemStep['state']): ProblemStep => ({
  name,
  on,
  state: state ?? (on === null ? 'waiting' : 'done'),
});

/** The way of a problem in the order of its days, what is still to come last. An ended one awaits nothing. */
export function stepsOf(problem: ProblemView, changes: readonly ProblemChange[]): ProblemStep[] {
  const { row, state } = problem;
  const isOver = state === 'closed-unfixed' || isWithdrawn(problem);
  const backOn = row.reopened_on;
  // After it came back, the days of the fix before it are of another round.
  const again = (day: string | null): string | null => (backOn !== null && day !== null && day < backOn ? null : day);
  const before = backOn === null ? null : roundBefore(changes);
  const closed = again(row.closed_on);
  const closing = closed === null ? [] : [line(row.status === 'closed-unfixed' ? 'closed-unfixed' : 'closed', closed)];
  const own = loopSteps.flatMap((name) => {
    const on = row[`${name}_on`];
    const isOfAnyRound = name === 'collected' || name === 'filed' || name === 'dispatched';
    // It is closed before it is evaluated, often on the same day.
    return [...(name === 'evaluated' ? closing : []), line(name, isOfAnyRound ? on : again(on))];
  });
  const steps = [
    ...own,
    ...failedFixes(changes).flatMap(({ fixedOn }) => (fixedOn === null ? [] : [line('fixFailed', fixedOn, 'back')])),
    ...(before ? [line('fixedBefore', before.fixedOn), line('verifiedBefore', before.verifiedOn)] : []),
    ...(backOn === null ? [] : [line('reopened', backOn, 'back')]),
    ...dueStep(problem),
  ];
  return steps
    .filter(({ name, on }) => on !== null || (!isOver && name !== 'verifiedBefore'))
    .map((step, place) => ({ step, place }))
    .sort((one, other) => byDay(one.step, other.step) || one.place - other.place)
    .map(({ step }) => step);
}

/** The last day it may take: waited for while it runs, late once it is over and nothing was fixed by then. */
function dueStep(problem: ProblemView): ProblemStep[] {
  const { row, state } = problem;
  const deadline = deadlineOf(row);
  // Of what was entered in error nothing was due, and what was closed unfixed before its deadline has no use for it.
  const isMoot = state === 'closed-unfixed' && row.closed_on !== null && deadline !== null && row.closed_on < deadline;
  if (deadline === null || isWithdrawn(problem) || isMoot) return [];
  const stopped = stoppedOn(row);
  const isLate = state === 'overdue' || (stopped !== null && stopped > deadline);
  return [line('due', deadline, isLate ? 'late' : stopped === null && state !== 'closed-unfixed' ? 'waiting' : 'done')];
}

const byDay = ({ on: one }: ProblemStep, { on: other }: ProblemStep): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : Number(one > other);
};
