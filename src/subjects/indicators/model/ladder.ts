import type { Threshold } from '../datasets/thresholds.ts';
import { comparedFigure, widestSeries, type ComparedKind } from './compared-figures.ts';
import type { Figure, IndicatorView, Series } from './indicators.ts';
import { speakingVerdict } from './outcomes.ts';
import {
  compareEditions,
  lessIsBetter,
  todayOf,
  unansweredBy,
  type AskedThreshold,
  type Hindrance,
  type Result,
  type Today,
} from './verdict.ts';

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
  outcome: Result;
  hindrance: Hindrance | null;
  /** Null = unknown. */
  city: Rung | null;
  /** Both are left out where they are long out of date beside the others. */
  province: Rung | null;
  country: Rung | null;
  /** The longest run of figures that a line may join, of the city or else of the country; null = too few. */
  trail: Trail | null;
}

/** Figures that a line may join, oldest first. */
export interface Trail {
  series: Series;
  figures: Figure[];
}

/** Closer than this on a scale drawn small, one mark covers the other. */
const coversWithin = 3;

/** A row for a small scale: without the marks of the province and the country that one drawn over them would cover. */
export function withoutCovered<Row extends Record<'city' | ComparedKind, Pick<Rung, 'place'> | null>>(row: Row): Row {
  const unlessCovered = <One extends Pick<Rung, 'place'> | null>(
    own: One,
    above: readonly (Pick<Rung, 'place'> | null)[],
  ) => (own && above.some((other) => other && Math.abs(other.place - own.place) < coversWithin) ? null : own);
  const province = unlessCovered(row.province, [row.city]);
  return { ...row, province, country: unlessCovered(row.country, [province, row.city]) };
}

/** Those with a clause that gives a number, worst first, then those of which the city's figure is unknown. */
export function ladderRows(views: readonly IndicatorView[]): LadderRow[] {
  const rows = views.flatMap((view) => ladderRow(view) ?? []);
  const known = rows.filter(({ city }) => city !== null);
  known.sort((one, other) => (one.city?.awayPercent ?? 0) - (other.city?.awayPercent ?? 0));
  return [...known, ...rows.filter(({ city }) => city === null)];
}

/** Those whose figure of the city cannot be judged because it may not count what the clause means: they have no place on a scale. */
export const otherMeasures = (views: readonly IndicatorView[]): IndicatorView[] =>
  views.filter((view) => speakingVerdict(view)?.hindrance === 'measure');

function ladderRow(view: IndicatorView): LadderRow | null {
  const threshold = scaledBy(view);
  if (!threshold) return null;
  const rung = (figure: Figure | null): Rung | null => figure && rungOf(figure, threshold);
  const verdict = view.verdicts.find((one) => one.threshold.id === threshold.id);
  const { province, country } = besideOf(view);
  return {
    view,
    threshold,
    today: todayOf(threshold, view.thresholds),
    outcome: verdict?.outcome ?? 'no-figure',
    hindrance: verdict ? verdict.hindrance : unansweredBy(threshold, view.indicator.unit),
    city: rung(view.headline),
    province: rung(province),
    country: rung(country),
    trail: trailShown(view),
  };
}

/** What is older than the newest figure of its row by more years than this is no measure of today. */
const mostYearsBehind = 5;

/** The newest figures of the province and the country, without those that are long out of date beside the others. */
function besideOf(view: IndicatorView): { province: Figure | null; country: Figure | null } {
  const [province, country] = [comparedFigure(view, 'province'), comparedFigure(view, 'country')];
  const newest = Math.max(...[view.headline, province, country].map((figure) => figure?.year ?? -Infinity));
  const ifOfItsTime = (figure: Figure | null): Figure | null =>
    figure && (figure.year === null || newest - figure.year <= mostYearsBehind) ? figure : null;
  return { province: ifOfItsTime(province), country: ifOfItsTime(country) };
}

const numberComparisons: readonly string[] = ['ge', 'gt', 'le', 'lt', 'eq'];

/** True where distance from a clause can be told in percent of its number: of 0 there is none, nor of another measure. */
const hasScale = ({ target_value, unit, comparison, same_measure }: Threshold, { indicator }: IndicatorView): boolean =>
  target_value !== null &&
  target_value > 0 &&
  unit === indicator.unit &&
  same_measure === null &&
  numberComparisons.includes(comparison);

/** The clause whose verdict speaks for the indicator; without one that of the edition in force, else of the newest. */
function scaledBy(view: IndicatorView): AskedThreshold | null {
  const speaking = speakingVerdict(view)?.threshold;
  if (speaking && hasScale(speaking, view)) return speaking;
  const scaled = view.thresholds.filter((one) => hasScale(one, view));
  return (
    scaled.sort(
      (one, other) =>
        Number(one.replacedBy !== null) - Number(other.replacedBy !== null) ||
        compareEditions(other.edition, one.edition),
    )[0] ?? null
  );
}

/** How far a value is from a clause's number, in percent of it: above 0 it is better than asked. */
export function awayPercent(value: number, threshold: Threshold): number {
  const target = threshold.target_value ?? 0;
  const away = ((value - target) / target) * 100;
  if (threshold.comparison === 'eq') return -Math.abs(away);
  return lessIsBetter(threshold) ? -away : away;
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
  const country = widestSeries(view, 'country');
  const runs = [...own, ...(country ? [country] : [])].map((series) => ({ series, figures: longestRun(series) }));
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
