import { clockOf } from '../model/problem-clock.ts';
import { hasComeBack, type ProblemView } from '../model/problem-view.ts';
import type { problemWords, Said } from './problem-words.ts';

/** Its place, or its id where the place is not shown: the name of a problem in a list. */
export const placeOrId = (problem: ProblemView, { name }: Pick<ReturnType<typeof problemWords>, 'name'>): Said =>
  problem.row.place_zh ? name(problem) : { text: problem.id };

/** How a problem is, as a list says it: its state, the days, and whether it had come back. */
export function standingOf(
  problem: ProblemView,
  { t, timing }: Pick<ReturnType<typeof problemWords>, 't' | 'timing'>,
): string {
  const { state } = problem;
  const days = clockOf(problem) === 'waiting' ? t('ledger.mark.waiting') : timing(problem);
  return [
    // Days overdue say that it is overdue.
    ...(state === 'overdue' && days !== null ? [days] : [t(`state.${state}`), ...(days === null ? [] : [days])]),
    ...(state !== 'came-back' && hasComeBack(problem) ? [t('ledger.mark.back')] : []),
  ].join(' · ');
}
