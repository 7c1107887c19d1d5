import { addUp, type Addition } from '../../../core/adds-up.ts';
import { checkRate, type RateCheck } from '../../../core/printed-rate.ts';
import { countOfRate, isRate, type Measure, type RateMeasure } from '../dataset.ts';

/** A row as its file prints it, as far as sums and rates need it. */
export interface PrintedFigure {
  measure: Measure;
  /** The cell: "10920", "98.53". */
  printed: string;
}

/** By what the accepted cases are split: the whole list of categories, or the ways they came in. */
export type Split = 'category' | 'channel';

/** The accepted cases of a month beside a list of their parts. */
export interface MonthSum extends Addition {
  split: Split;
  total: number;
  parts: number[];
}

/** A printed rate beside the counts that its name names. */
export interface MonthRate extends RateCheck {
  measure: RateMeasure;
  printed: string;
  part: number;
  whole: number;
}

export const partsOf: Record<Split, readonly Measure[]> = {
  category: ['category'],
  channel: ['from-platform', 'from-online'],
};

const valueOf = (figures: readonly PrintedFigure[], measure: Measure): number | null => {
  const found = figures.find((one) => one.measure === measure);
  return found ? Number(found.printed) : null;
};

/** What the accepted cases of a month are said to be the sum of; nothing where it prints no total or no parts. */
export function monthSums(figures: readonly PrintedFigure[]): MonthSum[] {
  const total = valueOf(figures, 'accepted');
  if (total === null) return [];
  return (['category', 'channel'] as const).flatMap((split) => {
    const parts = figures
      .filter(({ measure }) => partsOf[split].includes(measure))
      .map(({ printed }) => Number(printed));
    return parts.length === 0 ? [] : [{ split, total, parts, ...addUp({ total, parts }) }];
  });
}

/** The printed rates of a month whose counts are printed, too. */
export function monthRates(figures: readonly PrintedFigure[]): MonthRate[] {
  const whole = valueOf(figures, 'accepted');
  return figures.flatMap(({ measure, printed }) => {
    if (!isRate(measure)) return [];
    const part = valueOf(figures, countOfRate[measure]);
    if (part === null || whole === null) return [];
    return [{ measure, printed, part, whole, ...checkRate({ printed, part, whole }) }];
  });
}
