import type { LedgerProblem } from '../dataset.ts';
import { mondays } from './calendar.ts';
import type { Step } from './draw-life.ts';

/** How many states of one problem the sample holds at most. */
const mostStates = 6;

/** What one release enters of a problem. */
interface Entry {
  /** Place of the release among the Mondays. */
  at: number;
  steps: Step[];
}

/**
 * What each release enters of a problem: the first, after the week in which it was found, and each after one in which it moved
 * on. Where these would be more than six, what moved it least is entered late, with what came next, as offices do.
 */
export function releaseSteps({ found_on }: Pick<LedgerProblem, 'found_on'>, steps: readonly Step[]): Entry[] {
  const first = mondays.findIndex((monday) => found_on < monday);
  if (first < 0) return [];
  const entries: Entry[] = [{ at: first, steps: [] }];
  for (const step of steps) {
    const at = mondays.findIndex((monday) => step.on < monday);
    if (at < 0) break;
    const last = entries.at(-1);
    if (last && at <= last.at) last.steps.push(step);
    else entries.push({ at, steps: [step] });
  }
  while (entries.length > mostStates) enterLate(entries);
  return entries;
}

/** Joins the entry that says least, the first and the last left aside, to the one after it. */
function enterLate(entries: Entry[]): void {
  const weights = entries
    .slice(0, -1)
    .map((entry, place) => (place === 0 ? never : weightOf(entry, entries[place + 1])));
  const place = weights.indexOf(Math.min(...weights));
  const [least, next] = [entries[place], entries[place + 1]];
  if (weights[place] === never || !least || !next) throw new Error('A problem of the sample has too many states.');
  next.steps.unshift(...least.steps);
  entries.splice(place, 1);
}

const never = Infinity;

/**
 * How much an entry says: what was postponed, closed, settled or corrected is entered on its own. A round that ended is never joined to
 * the coming back after it, which would leave no trace of its verification.
 */
function weightOf({ steps }: Entry, next: Entry | undefined): number {
  const isRoundEnd = steps.some(({ set }) => set.status === 'verified' || set.status === 'closed');
  const isBackNext = next?.steps.some(({ set }) => set.reopened !== undefined) ?? false;
  return isRoundEnd && isBackNext ? never : Math.max(...steps.map(({ set }) => weightOfStep(set)));
}

function weightOfStep({ status, change, objection, reopened, returned, postponed_to, reply_zh }: Step['set']): number {
  // A postponement that is entered after the deadline is none.
  if (postponed_to) return 7;
  if (change !== undefined || status === 'closed' || status === 'closed-unfixed' || objection === 'rejected') return 6;
  if (reopened !== undefined) return 5;
  if (returned !== undefined) return 4;
  if (status === 'verified') return 3;
  if (reply_zh || objection !== undefined) return 2;
  return status === 'rectified' ? 1 : 0;
}
