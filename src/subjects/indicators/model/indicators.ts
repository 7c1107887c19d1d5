import { compareText } from '../../../core/compare-text.ts';
import { comparePeriods, follows, middleYear, type Period } from '../../../core/period.ts';
import { printedDecimals } from '../../../core/printed-decimals.ts';
import { predecessorsOf, successorsOf } from '../../../core/replacements.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Edition } from '../datasets/editions.ts';
import type { Indicator } from '../datasets/indicators.ts';
import type { Observation } from '../datasets/observations.ts';
import { rowIdOf } from '../datasets/row-id.ts';
import type { Threshold } from '../datasets/thresholds.ts';
import { compareBreadth, newestOf } from './compared-figures.ts';
import { courseOf } from './course.ts';
import { targetsOf, type TargetRecord, type TargetView } from './targets.ts';
import { askedBy, asksFor, judge, type AskedThreshold, type Verdict } from './verdict.ts';

/** An observation as a record of a release: the row, its key, and how the file printed its value. */
export interface ObservationRecord {
  key: string;
  row: Observation;
  printed: Record<string, string | null>;
}

/** A value that a later release replaced. */
export interface Revision {
  release: string;
  from: string;
}

/** One value of an indicator, ready to be shown. */
export interface Figure {
  key: string;
  /** Id of its row in the page's table. */
  rowId: string;
  observation: Observation;
  area: Area;
  period: Period;
  /** Middle of the period; null = year not stated. */
  year: number | null;
  value: number;
  /** Decimals as the source printed them: 77.0 has one. */
  decimals: number;
  /** Revisions of the value, oldest first; empty = never revised. */
  revisions: Revision[];
  /** False where a line from the figure before would join what must not be joined. */
  joinsPrevious: boolean;
}

/** The figures of one area and coverage, in the order of time. */
export interface Series {
  id: string;
  area: Area;
  coverage: Observation['coverage'];
  figures: Figure[];
}

/** The end of an indicator: its last day, and what is to be read in its place. */
export interface Retirement {
  until: string;
  successors: Indicator[];
}

export interface IndicatorView {
  indicator: Indicator;
  /** Null = it is in use. */
  retired: Retirement | null;
  /** Those no longer used that this one replaced. */
  continues: Indicator[];
  series: Series[];
  /** What was set as its target, oldest first: shown beside its figures, never among them. */
  targets: TargetView[];
  /** The city's newest figure; null where none is known. */
  headline: Figure | null;
  /** The newest figure of the widest other area, shown where the city has none. */
  elsewhere: Figure | null;
  /** The headline held against each threshold. */
  verdicts: Verdict[];
  thresholds: AskedThreshold[];
  /** The editions those thresholds belong to. */
  editions: Edition[];
  /** Indicators of the same family: related, not comparable. */
  related: Indicator[];
}

export interface IndicatorSources {
  indicators: readonly Indicator[];
  areas: readonly Area[];
  thresholds: readonly Threshold[];
  editions: readonly Edition[];
  observations: readonly ObservationRecord[];
  targets: readonly TargetRecord[];
  /** Revisions of values by observation key. */
  revisions: ReadonlyMap<string, Revision[]>;
  /** Code of the city's own area. */
  cityArea: string;
}

/** Every indicator with its figures, verdicts and relatives, those no longer used too: their pages stay. */
export function viewIndicators(sources: IndicatorSources): IndicatorView[] {
  const listed = sources.indicators.map((indicator) => ({ ...indicator, code: indicator.id }));
  return sources.indicators.map((indicator) => {
    const until = indicator.valid_to;
    return {
      ...viewIndicator(indicator, sources),
      retired: until === null ? null : { until, successors: successorsOf(indicator.id, listed) },
      continues: predecessorsOf(indicator.id, listed),
    };
  });
}

/** How a figure is known, as a reader is told: where its source states no year, that is said in the same breath. */
export const certaintyOf = ({ observation, year }: Figure) =>
  year === null ? (`${observation.certainty}.undated` as const) : observation.certainty;

/** True where an indicator is in use: only such a one is counted and listed among the city's. */
export const isInUse = ({ retired }: Pick<IndicatorView, 'retired'>): boolean => retired === null;

function viewIndicator(indicator: Indicator, sources: IndicatorSources): Omit<IndicatorView, 'retired' | 'continues'> {
  const mine = sources.observations.filter(({ row }) => row.indicator === indicator.id);
  const series = groupSeries(
    mine.map((record) => figureOf(record, sources)),
    sources.cityArea,
  );
  const newest = (those: Series[]): Figure | null => newestOf(those.flatMap(({ figures }) => figures));
  const headline = newest(series.filter(({ area }) => area.code === sources.cityArea));
  const others = series.filter(({ area }) => area.code !== sources.cityArea);
  const thresholds = sources.thresholds
    .filter((threshold) => asksFor(threshold, indicator.id))
    .map((threshold) => askedBy(threshold, sources.editions));
  return {
    indicator,
    series,
    targets: targetsOf(indicator.id, sources),
    headline,
    elsewhere: headline ? null : newest(others.slice(0, 1)),
    verdicts: headline
      ? thresholds.map((one) => judge(headline.value, indicator.unit, one, courseOf(headline, series, one)))
      : [],
    thresholds,
    editions: sources.editions.filter(({ edition }) => thresholds.some((threshold) => threshold.edition === edition)),
    related: sources.indicators.filter(
      ({ id, family }) => family !== null && family === indicator.family && id !== indicator.id,
    ),
  };
}

function figureOf({ key, row, printed }: ObservationRecord, { areas, revisions }: IndicatorSources): Figure {
  const area = areas.find(({ code }) => code === row.area);
  if (!area) throw new Error(`The area ${row.area} of ${key} is in no release of areas.`);
  const period = { start: row.period_start, end: row.period_end };
  return {
    key,
    rowId: rowIdOf(row),
    observation: row,
    area,
    period,
    year: middleYear(period),
    value: row.value,
    decimals: printedDecimals(printed['value'] ?? ''),
    revisions: revisions.get(key) ?? [],
    joinsPrevious: false,
  };
}

/** Figures by area and coverage: the city first, then by area code; of an area the widest coverage first. */
function groupSeries(figures: Figure[], cityArea: string): Series[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = `${figure.area.code}-${figure.observation.coverage}`;
    groups.set(id, [...(groups.get(id) ?? []), figure]);
  }
  const rank = ({ area }: Series) => (area.code === cityArea ? '' : area.code);
  return [...groups]
    .flatMap(([id, members]): Series[] => {
      const ordered = members.sort((a, b) => comparePeriods(a.period, b.period));
      const [first] = ordered;
      if (!first) return [];
      const joined = ordered.map((figure, index) => ({
        ...figure,
        joinsPrevious: mayJoin(ordered[index - 1], figure),
      }));
      return [{ id, area: first.area, coverage: first.observation.coverage, figures: joined }];
    })
    .sort((a, b) => compareText(rank(a), rank(b)) || compareBreadth(a, b));
}

/**
 * A line may join two figures only without a gap between their periods, of one vintage (a preliminary and a
 * yearbook figure are not joined), and not from a sure figure to a merely likely one.
 */
function mayJoin(before: Figure | undefined, next: Figure): boolean {
  if (!before || !follows(before.period, next.period)) return false;
  const [left, right] = [before.observation, next.observation];
  return left.vintage === right.vintage && (left.certainty === 'likely') === (right.certainty === 'likely');
}

/** The newest year that any of the city's own figures is dated to; null = none is dated. */
export function newestYear(views: readonly IndicatorView[]): string | null {
  const ends = views.flatMap(({ headline }) => (headline?.period.end ? [headline.period.end] : []));
  return ends.sort().at(-1)?.slice(0, 4) ?? null;
}

/** True where any source says whether its figure is final. */
export const statesVintage = ({ series }: Pick<IndicatorView, 'series'>): boolean =>
  series.some(({ figures }) => figures.some(({ observation }) => observation.vintage !== 'unknown'));

/** How many figures there are, and which are the first and the last that are dated; null where there is none. */
export function spanOf({ series }: Pick<IndicatorView, 'series'>): { count: number; from: Figure; to: Figure } | null {
  const figures = series.flatMap((one) => one.figures);
  const [first] = figures;
  if (!first) return null;
  const dated = figures.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return { count: figures.length, from: dated[0] ?? first, to: dated.at(-1) ?? first };
}
