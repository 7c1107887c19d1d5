import type { Threshold } from '../datasets/thresholds.ts';
import { comparedFigure, widestSeries } from './compared-figures.ts';
import type { Figure, IndicatorView, Series } from './indicators.ts';
import { speakingVerdict } from './outcomes.ts';
import { todayOf, type AskedThreshold, type Outcome, type Today } from './verdict.ts';

/** How far the scale reaches to either side of the clause, in percent of the clause's number. */
export const reachPercent = 30;

/** A figure on the scale. */
export interface Rung {
  figure: Figure;
  /** How far from the clause's number, in percent of it; more is better, below 0 misses it. */
  awayPercent: number;
  /** Where it stands between the ends of the scale, 0 to 100. */
  place: number;
  /** The end of the scale that it lies beyond. */
  beyond: 'worse' | 'better' | null;
}

export interface LadderRow {
  view: IndicatorView;
  /** The clause that the row is scaled by. */
  threshold: AskedThreshold;
  today: Today;
  /** `not-judged`: the city has no figure. */
  outcome: Outcome | 'not-judged';
  /** Null = unknown. */
  city: Rung | null;
  province: Rung | null;
  nation: Rung | null;
  /** The longest run of figures that a line may join, of the city or else of the nation; null = too few. */
  trail: Trail | null;
}

/** Figures that a line may join, oldest first. */
export interface Trail {
  series: Series;
  figures: Figure[];
}

/** Those with a clause that gives a number, worst first, then those of which the city's figure is unknown. */
export function ladderRows(views: readonly IndicatorView[]): LadderRow[] {
  const rows = views.flatMap((view) => ladderRow(view) ?? []);
  const known = rows.filter(({ city }) => city !== null);
  known.sort((one, other) => (one.city?.awayPercent ?? 0) - (other.city?.awayPercent ?? 0));
  return [...known, ...rows.filter(({ city }) => city === null)];
}

function ladderRow(view: IndicatorView): LadderRow | null {
  const threshold = scaledBy(view);
  if (!threshold) return null;
  const rung = (figure: Figure | null): Rung | null => figure && rungOf(figure, threshold);
  return {
    view,
    threshold,
    today: todayOf(threshold, view.thresholds),
    outcome: view.verdicts.find((verdict) => verdict.threshold.id === threshold.id)?.outcome ?? 'not-judged',
    city: rung(view.headline),
    province: rung(comparedFigure(view, 'province')),
    nation: rung(comparedFigure(view, 'country')),
    trail: trailShown(view),
  };
}

const numberComparisons: readonly string[] = ['ge', 'gt', 'le', 'lt', 'eq'];

/** True where distance from a clause can be told in percent of its number: of 0 there is none. */
const hasScale = ({ target_value, unit, comparison }: Threshold, { indicator }: IndicatorView): boolean =>
  target_value !== null && target_value > 0 && unit === indicator.unit && numberComparisons.includes(comparison);

/** The clause whose verdict speaks for the indicator; without one that of the edition in force, else of the newest. */
function scaledBy(view: IndicatorView): AskedThreshold | null {
  const speaking = speakingVerdict(view)?.threshold;
  if (speaking && hasScale(speaking, view)) return speaking;
  const scaled = view.thresholds.filter((one) => hasScale(one, view));
  return (
    scaled.sort(
      (one, other) =>
        Number(one.replacedBy !== null) - Number(other.replacedBy !== null) || (one.edition < other.edition ? 1 : -1),
    )[0] ?? null
  );
}

/** How far a value is from a clause's number, in percent of it: above 0 it is better than asked. */
export function awayPercent(value: number, { target_value, comparison }: Threshold): number {
  const target = target_value ?? 0;
  const away = ((value - target) / target) * 100;
  if (comparison === 'eq') return -Math.abs(away);
  return comparison === 'le' || comparison === 'lt' ? -away : away;
}

function rungOf(figure: Figure, threshold: Threshold): Rung {
  const away = awayPercent(figure.value, threshold);
  const within = Math.max(-reachPercent, Math.min(reachPercent, away));
  const place = 50 + (within / reachPercent) * 50;
  return { figure, awayPercent: away, place, beyond: within === away ? null : away < 0 ? 'worse' : 'better' };
}

/** A line of two points is a slope that tells nothing: three is the least. */
const fewestOfTrail = 3;

function trailShown(view: IndicatorView): Trail | null {
  const own = view.series.filter(({ area }) => area.code === view.headline?.area.code);
  const nation = widestSeries(view, 'country');
  const runs = [...own, ...(nation ? [nation] : [])].map((series) => ({ series, figures: longestRun(series) }));
  return runs.find(({ figures }) => figures.length >= fewestOfTrail) ?? null;
}

/** The longest run that no gap parts; of two as long the newer. */
function longestRun({ figures }: Series): Figure[] {
  const runs = figures.reduce<Figure[][]>((all, figure) => {
    const last = all.at(-1);
    if (last && figure.joinsPrevious) last.push(figure);
    else all.push([figure]);
    return all;
  }, []);
  return runs.reduce((best, run) => (run.length >= best.length ? run : best), []);
}
