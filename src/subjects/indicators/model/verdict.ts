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

/** A threshold as a reader needs it: whoever is held against an edition must hear that another took its place. */
export const askedBy = (threshold: Threshold, editions: readonly Edition[]): AskedThreshold => ({
  ...threshold,
  replacedBy: editions.find(({ edition }) => edition === threshold.edition)?.replaced_by ?? null,
});

/** A value held against a standard's threshold. Both in the same unit, else it is not compared. */
export function judge(value: number, unit: string, threshold: AskedThreshold): Verdict {
  const target = threshold.target_value;
  if (target === null || threshold.unit !== unit) return { threshold, outcome: 'in-words' };
  switch (threshold.comparison) {
    case 'ge':
      return { threshold, outcome: value >= target ? 'met' : 'not-met' };
    case 'gt':
      return { threshold, outcome: value > target ? 'met' : 'not-met' };
    case 'le':
      return { threshold, outcome: value <= target ? 'met' : 'not-met' };
    case 'lt':
      return { threshold, outcome: value < target ? 'met' : 'not-met' };
    case 'eq':
      return { threshold, outcome: value === target ? 'met' : 'not-met' };
    default:
      return { threshold, outcome: 'in-words' };
  }
}
