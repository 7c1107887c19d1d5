import { daysOfYear } from '../../../core/days-of-year.ts';
import type { Figure, IndicatorView } from './indicators.ts';
import { shownFigure, speakingVerdict } from './outcomes.ts';
import type { AskedThreshold } from './verdict.ts';

/** What a cover shows of an indicator: one figure, what it is held against, and what is drawn of them. */
export interface CoverView {
  figure: Figure;
  /** The clause whose number the city's figure was compared with; null = none. */
  threshold: (AskedThreshold & { target_value: number }) | null;
  /** The dated figures of its own series, the shown one last; fewer than three are no course. */
  course: readonly Figure[];
  /** Days of the year of which the figure counts some; null = it counts no days of one year. */
  days: 365 | 366 | null;
}

/** Fewer dated figures than these are no course worth a line. */
const fewest = 3;

/**
 * What a cover shows of an indicator. `key` names the figure the text is bound to; without one, the text shows the
 * indicator as a whole: the city's days of a year, else the newest of the longest series, else the city's figure.
 */
export function coverView(view: IndicatorView, key: string | null): CoverView | null {
  const all = view.series.flatMap(({ figures }) => figures);
  const alone = (figure: Figure | undefined): CoverView | null =>
    figure ? { figure, threshold: thresholdOf(view, figure), course: [], days: null } : null;
  if (key !== null) return alone(all.find((one) => one.key === key));
  const counted = countedDays(view);
  if (counted) return counted;
  const courses = view.series.map(({ figures }) => figures.filter(({ year }) => year !== null));
  const longest = courses.reduce((best, one) => (one.length > best.length ? one : best), []);
  const newest = longest.at(-1);
  if (newest && longest.length >= fewest) return { figure: newest, threshold: null, course: longest, days: null };
  return alone(shownFigure(view) ?? all[0]);
}

/** The city's figure as days of its year: whole days, and a whole calendar year; null where it is none such. */
export function countedDays(view: IndicatorView): (CoverView & { days: 365 | 366 }) | null {
  const { headline } = view;
  const days = headline && view.indicator.unit === 'day' ? daysOfYear(headline.period) : null;
  if (!headline || days === null || !Number.isInteger(headline.value) || headline.value > days) return null;
  return { figure: headline, threshold: thresholdOf(view, headline), course: [], days };
}

/** Only the city's own figure is held against the standard. */
function thresholdOf(view: IndicatorView, figure: Figure): CoverView['threshold'] {
  const verdict = figure === view.headline ? speakingVerdict(view) : null;
  if (!verdict || verdict.threshold.unit !== view.indicator.unit) return null;
  const { threshold } = verdict;
  return threshold.target_value === null ? null : { ...threshold, target_value: threshold.target_value };
}
