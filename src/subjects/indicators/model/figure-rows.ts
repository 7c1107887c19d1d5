import type { Figure, IndicatorView, Series } from './indicators.ts';

/** A line of the table of figures. */
export interface FigureRow {
  series: Series;
  figure: Figure;
}

/** More lines than this, each with its source, are too many for a phone. */
const mostRows = 8;
/** About so many stay where the others are apart, at least two of each series. */
const newestRows = 6;

/** The lines of an indicator's table, the newest of each series first; where they are many, the earlier ones apart. */
export function figureRows({ series }: Pick<IndicatorView, 'series'>): { shown: FigureRow[]; earlier: FigureRow[] } {
  const count = series.reduce((sum, { figures }) => sum + figures.length, 0);
  const each = count <= mostRows ? count : Math.max(2, Math.floor(newestRows / series.length));
  const rows = series.map((one) => [...one.figures].reverse().map((figure) => ({ series: one, figure })));
  return { shown: rows.flatMap((those) => those.slice(0, each)), earlier: rows.flatMap((those) => those.slice(each)) };
}
