import type { LedgerProblem } from '../dataset.ts';

/** What of a problem's state, as one release wrote it, tells of its life. */
export type LifeState = Pick<
  LedgerProblem,
  'area' | 'found_on' | 'status' | 'verified_on' | 'closed_on' | 'reopened' | 'reopened_on'
>;

/** A time in which a problem was open: from the day it was found or came back. */
export interface OpenSpell {
  from: string;
  /** The day it ended; null = it is open. */
  to: string | null;
  /** How it ended: verified by somebody else, without a fix, or in a way that no release recorded. */
  end: 'verified' | 'unfixed' | 'unrecorded' | null;
}

export interface ProblemLife {
  area: string;
  /** At least one, oldest first: each but the first begins with its coming back. */
  spells: OpenSpell[];
}

/** The life of one problem from its states, as the releases wrote them, oldest first; a later state corrects an earlier. */
export function lifeOf(states: readonly LifeState[]): ProblemLife {
  const newest = states.at(-1);
  if (!newest) throw new Error('A problem without a state has no life.');
  const [verified, back] = [new Map<number, string>(), new Map<number, string>()];
  for (const { verified_on, reopened, reopened_on } of states) {
    if (reopened > 0 && reopened_on !== null) back.set(reopened, reopened_on);
    if (verified_on === null) continue;
    // A state that came back still bears the day of the verification before.
    const isOfBefore = reopened > 0 && reopened_on !== null && verified_on < reopened_on;
    verified.set(isOfBefore ? reopened - 1 : reopened, verified_on);
  }
  const starts = [newest.found_on];
  const rounds = [0];
  for (let round = 1; round <= newest.reopened; round += 1) {
    const day = back.get(round);
    if (day === undefined) continue;
    starts.push(day);
    rounds.push(round);
  }
  const spells = starts.map((from, at): OpenSpell => {
    const next = starts[at + 1];
    const day = verified.get(rounds[at] ?? 0);
    if (next === undefined) return lastSpell(newest, from, day);
    return day === undefined ? { from, to: next, end: 'unrecorded' } : { from, to: day, end: 'verified' };
  });
  return { area: newest.area, spells };
}

function lastSpell({ status, closed_on }: LifeState, from: string, verifiedOn: string | undefined): OpenSpell {
  if (status === 'closed-unfixed') return { from, to: closed_on ?? from, end: 'unfixed' };
  const isDone = status === 'verified' || status === 'closed';
  return isDone && verifiedOn !== undefined ? { from, to: verifiedOn, end: 'verified' } : { from, to: null, end: null };
}

/** The day a problem was first verified; null = never, also where it was closed unfixed. */
export function firstVerifiedOn({ spells: [first] }: ProblemLife): string | null {
  return first?.end === 'verified' ? first.to : null;
}

/** The day it first came back; null = it never did. */
export const firstBackOn = ({ spells }: ProblemLife): string | null => spells[1]?.from ?? null;
