import { comparedKinds } from './compared-figures.ts';
import { isInUse, type Figure, type IndicatorView, type Series } from './indicators.ts';

export type Direction = 'better' | 'worse' | 'same';

/** An indicator's newest dated figure of an area, held against the one of the period just before. */
export interface Change {
  view: IndicatorView;
  from: Figure;
  to: Figure;
  direction: Direction;
  /** By how much it changed, as a share of the earlier figure. */
  share: number;
}

/** What changed in an area. */
export interface AreaChanges {
  area: Series['area'];
  counts: Record<Direction, number>;
  /** Those that got better most, at most `mostBetter` of them. */
  better: Change[];
  /** All that got worse, most first. */
  worse: Change[];
}

/** So many of those that got better are named. */
export const mostBetter = 3;

/** The city, its province and the country, in this order; an area without two figures that can be compared is left out. */
export function areaChanges(all: readonly IndicatorView[], cityArea: string): AreaChanges[] {
  const views = all.filter(isInUse);
  const isOf = [
    ({ area }: Series) => area.code === cityArea,
    ...comparedKinds.map(
      (kind) =>
        ({ area }: Series) =>
          area.kind === kind && area.code !== cityArea,
    ),
  ];
  return isOf.flatMap((own) => {
    const changes = views.flatMap((view) => newestChange(view, view.series.filter(own)) ?? []);
    const [first] = changes;
    if (!first) return [];
    const of = (direction: Direction) =>
      changes.filter((one) => one.direction === direction).sort((one, other) => other.share - one.share);
    const [better, worse, same] = [of('better'), of('worse'), of('same')];
    const counts = { better: better.length, worse: worse.length, same: same.length };
    return [{ area: first.to.area, counts, better: better.slice(0, mostBetter), worse }];
  });
}

/** Of the widest coverage that has two; null where none has, or neither more nor less is better. */
function newestChange(view: IndicatorView, series: readonly Series[]): Change | null {
  const { better } = view.indicator;
  const [first] = series.flatMap(({ figures }) => lastTwo(figures) ?? []);
  return first && better !== 'neutral' ? { view, ...first, ...courseFrom(first, better) } : null;
}

/** The newest dated figure and the one before it, where a line may join the two: no gap, one vintage, one certainty. */
function lastTwo(figures: readonly Figure[]): { from: Figure; to: Figure } | null {
  const [from, to] = figures.filter(({ year }) => year !== null).slice(-2);
  return from && to?.joinsPrevious ? { from, to } : null;
}

function courseFrom({ from, to }: { from: Figure; to: Figure }, better: 'higher' | 'lower') {
  const gain = better === 'higher' ? to.value - from.value : from.value - to.value;
  const direction: Direction = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
  return { direction, share: gain === 0 ? 0 : Math.abs(gain / from.value) };
}
