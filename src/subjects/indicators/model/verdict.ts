import type { Edition } from '../datasets/editions.ts';
import type { Threshold } from '../datasets/thresholds.ts';

/** A threshold with what became of its edition. */
export interface AskedThreshold extends Threshold {
  /** The edition that replaced its own; null = its edition is in force. */
  replacedBy: string | null;
}

/** `in-words`: the standard asks for something that no single figure answers. */
export type Outcome = 'met' | 'not-met' | 'in-words';

export interface Verdict {
  threshold: AskedThreshold;
  outcome: Outcome;
}

/** Whether a figure is better than the one just before it; `unknown` where no line may join the two. */
export type Course = 'improving' | 'not-improving' | 'unknown';

/**
 * What a verdict tells of today. `in-force`: its edition is; `asked-anew`: the edition in force asks for the same
 * indicator in a clause that is known; `not-known`: what the edition in force asks of it is not known here.
 */
export type Today = 'in-force' | 'asked-anew' | 'not-known';

/** A threshold as a reader needs it: whoever is held against an edition must hear that another took its place. */
export const askedBy = (threshold: Threshold, editions: readonly Edition[]): AskedThreshold => ({
  ...threshold,
  replacedBy: editions.find(({ edition }) => edition === threshold.edition)?.replaced_by ?? null,
});

/** What a verdict against a threshold tells of today; `thresholds` are all that ask for the same indicator. */
export const todayOf = ({ replacedBy }: AskedThreshold, thresholds: readonly AskedThreshold[]): Today => {
  if (replacedBy === null) return 'in-force';
  return thresholds.some((other) => other.replacedBy === null) ? 'asked-anew' : 'not-known';
};

/** True where a clause takes improvement in place of its number: “or falling continuously”. */
export const takesImprovement = ({ note_en }: Pick<Threshold, 'note_en'>): boolean =>
  note_en !== null && /^or (falling|rising) /.test(note_en);

/** A value held against a standard's threshold. Both in the same unit, else it is not compared. */
export function judge(value: number, unit: string, threshold: AskedThreshold, course: Course = 'unknown'): Verdict {
  const target = threshold.target_value;
  if (target === null || threshold.unit !== unit) return { threshold, outcome: 'in-words' };
  const isMet = meets(value, target, threshold.comparison);
  if (isMet === null) return { threshold, outcome: 'in-words' };
  if (isMet) return { threshold, outcome: 'met' };
  // A number missed is no answer where improvement would do, too; over how many years it must last no clause says.
  const mayImprove = takesImprovement(threshold) && course !== 'not-improving';
  return { threshold, outcome: mayImprove ? 'in-words' : 'not-met' };
}

/** Null where the comparison is not one of numbers. */
function meets(value: number, target: number, comparison: Threshold['comparison']): boolean | null {
  switch (comparison) {
    case 'ge':
      return value >= target;
    case 'gt':
      return value > target;
    case 'le':
      return value <= target;
    case 'lt':
      return value < target;
    case 'eq':
      return value === target;
    default:
      return null;
  }
}
