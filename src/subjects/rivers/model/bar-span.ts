import type { GivenFigure } from './comparison.ts';

/** Where the line of a figure is on its scale, in percent: solid for what is given, dashed for what a bound leaves open. */
export interface BarSpan {
  end: number;
  open: { from: number; to: number } | null;
}

export function barSpan({ value, bound }: Pick<GivenFigure, 'value' | 'bound'>, top: number): BarSpan {
  const end = percentOf(value, top);
  switch (bound) {
    case 'over':
      return { end, open: { from: end, to: 100 } };
    case 'under':
      return { end: 0, open: { from: 0, to: end } };
    default:
      return { end, open: null };
  }
}

/** A share of a scale in percent, to two places: an attribute of a drawing. */
export const percentOf = (value: number, top: number): number => Math.round((value / top) * 10_000) / 100;
