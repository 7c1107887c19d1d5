import type { Threshold } from '../datasets/thresholds.ts';

/** `in-words`: the standard asks for something that no single figure answers. */
export type Outcome = 'met' | 'not-met' | 'in-words';

export interface Verdict {
  threshold: Threshold;
  outcome: Outcome;
}

/** A value held against a standard's threshold. Both in the same unit, else it is not compared. */
export function judge(value: number, unit: string, threshold: Threshold): Verdict {
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
