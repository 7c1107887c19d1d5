import { areCountable } from '../../../core/countable-marks.ts';
import type { Figure, IndicatorView } from '../../indicators/model/indicators.ts';
import type { WaterwayIndicator } from '../datasets/waterway-indicators.ts';

/** A figure of the city with the indicator it is of. */
export interface OfIndicator {
  view: IndicatorView;
  figure: Figure;
}

/** What the page quotes: a figure by itself, or a part beside its whole. */
export interface Quoted extends OfIndicator {
  project: string | null;
  /** The whole, where it is of the same area and period and not smaller. */
  whole: OfIndicator | null;
}

/** The indicators that are quoted and have a figure of the city, in their order. */
export function quotedFigures(rows: readonly WaterwayIndicator[], views: readonly IndicatorView[]): Quoted[] {
  const figureOf = (id: string | null): OfIndicator | null => {
    const view = views.find(({ indicator }) => indicator.id === id);
    return view?.headline ? { view, figure: view.headline } : null;
  };
  return [...rows]
    .sort((one, other) => one.position - other.position)
    .flatMap(({ indicator, part_of, project }) => {
      const mine = figureOf(indicator);
      if (!mine) return [];
      const whole = figureOf(part_of);
      return [{ ...mine, project, whole: whole && isPartOf(mine.figure, whole.figure) ? whole : null }];
    });
}

const isPartOf = (part: Figure, whole: Figure): boolean =>
  part.area.code === whole.area.code &&
  part.period.start === whole.period.start &&
  part.period.end === whole.period.end &&
  part.value <= whole.value &&
  whole.value > 0;

/** How many of how many marks are filled; null where the figures are no counts that can be counted at a glance. */
export function marksOf({ view, figure, whole }: Quoted): { filled: number; all: number } | null {
  if (!whole || view.indicator.unit !== 'count') return null;
  const [filled, all] = [figure.value, whole.figure.value];
  return Number.isInteger(filled) && areCountable(all) ? { filled, all } : null;
}

/** The figure that the page is known by: the first that is so many of so many. */
export const firstMarked = (quoted: readonly Quoted[]): Quoted | null =>
  quoted.find((one) => marksOf(one) !== null) ?? null;
