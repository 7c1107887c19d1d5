import type { Edition } from '../datasets/editions.ts';
import type { Threshold } from '../datasets/thresholds.ts';

/** A threshold with what became of its edition. */
export interface AskedThreshold extends Threshold {
  /** The edition that replaced its own; null = its edition is in force. */
  replacedBy: string | null;
}

/** `cannot-judge`: there is a figure, and it does not answer what the standard asks for. */
export type Outcome = 'met' | 'not-met' | 'cannot-judge';

/** `no-figure`: nothing is known of the city. */
export type Result = Outcome | 'no-figure';

/** Why a figure does not answer a clause: what the clause asks for, or what the figure is. */
export type Hindrance = 'in-place' | 'trend' | 'plan' | 'level' | 'in-words' | 'measure' | 'other-unit' | 'improvement';

export interface Verdict {
  threshold: AskedThreshold;
  outcome: Outcome;
  /** Null = it is judged. */
  hindrance: Hindrance | null;
}

/** Whether a figure is better than the one just before it; `unknown` where no line may join the two. */
export type Course = 'improving' | 'not-improving' | 'unknown';

/**
 * What a verdict tells of today. `in-force`: its edition is; `asked-anew`: the edition in force asks for the same
 * indicator in a clause that is known; `not-known`: what the edition in force asks of it is not known here.
 */
export type Today = 'in-force' | 'asked-anew' | 'not-known';

/** True where a number was compared: only this is a verdict, all else is the lack of one. */
export const isJudged = (result: Result): result is 'met' | 'not-met' => result === 'met' || result === 'not-met';

export const compareEditions = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

export const lessIsBetter = ({ comparison }: Pick<Threshold, 'comparison'>): boolean =>
  comparison === 'le' || comparison === 'lt';

/** A threshold as a reader needs it: whoever is held against an edition must hear that another took its place. */
export const askedBy = (threshold: Threshold, editions: readonly Edition[]): AskedThreshold => ({
  ...threshold,
  replacedBy: editions.find(({ edition }) => edition === threshold.edition)?.replaced_by ?? null,
});

/** True where a clause asks for an indicator, be it among others. */
export const asksFor = ({ indicator, also }: Pick<Threshold, 'indicator' | 'also'>, id: string): boolean =>
  indicator === id || (also?.includes(id) ?? false);

/** What a verdict against a threshold tells of today; `thresholds` are all that ask for the same indicator. */
export const todayOf = ({ replacedBy }: AskedThreshold, thresholds: readonly AskedThreshold[]): Today => {
  if (replacedBy === null) return 'in-force';
  return thresholds.some((other) => other.replacedBy === null) ? 'asked-anew' : 'not-known';
};

/** True where a verdict must not be read as one of today: it says so beside itself, as loud as it is. */
export const leavesTodayOpen = (result: Result, today: Today): boolean => isJudged(result) && today === 'not-known';

/** The edition to which every verdict belongs, where another replaced it of which nothing is known there. */
export function replacedEditionOf(
  judged: readonly { threshold: AskedThreshold; today: Today }[],
): { edition: string; newer: string } | null {
  const [first] = judged;
  if (!first?.threshold.replacedBy) return null;
  const { edition, replacedBy } = first.threshold;
  return judged.every(({ threshold, today }) => threshold.edition === edition && today === 'not-known')
    ? { edition, newer: replacedBy }
    : null;
}

/** What stands between any figure in a unit and a clause; null = the two can be compared. */
function hindranceOf(threshold: Threshold, unit: string | null): Hindrance | null {
  switch (threshold.comparison) {
    case 'yes':
      return 'in-place';
    case 'trend':
    case 'plan':
    case 'level':
      return threshold.comparison;
    default:
  }
  if (threshold.target_value === null) return 'in-words';
  if (threshold.same_measure !== null) return 'measure';
  return unit !== null && threshold.unit !== unit ? 'other-unit' : null;
}

/** What would stand between a figure and a clause, were there one. */
export const unansweredBy = (threshold: Threshold, unit: string | null): Hindrance | null =>
  hindranceOf(threshold, unit) ?? (threshold.instead === 'improvement' ? 'improvement' : null);

/** A value held against a standard's threshold. Both in the same unit and counted alike, else it is not compared. */
export function judge(value: number, unit: string, threshold: AskedThreshold, course: Course = 'unknown'): Verdict {
  const hindrance = hindranceOf(threshold, unit);
  const target = threshold.target_value;
  if (hindrance !== null || target === null) return { threshold, outcome: 'cannot-judge', hindrance };
  if (meets(value, target, threshold.comparison)) return { threshold, outcome: 'met', hindrance: null };
  // A number missed is no answer where improvement would do, too; over how many years it must last no clause says.
  return threshold.instead === 'improvement' && course !== 'not-improving'
    ? { threshold, outcome: 'cannot-judge', hindrance: 'improvement' }
    : { threshold, outcome: 'not-met', hindrance: null };
}

function meets(value: number, target: number, comparison: Threshold['comparison']): boolean {
  switch (comparison) {
    case 'ge':
      return value >= target;
    case 'gt':
      return value > target;
    case 'le':
      return value <= target;
    case 'lt':
      return value < target;
    default:
      return value === target;
  }
}
