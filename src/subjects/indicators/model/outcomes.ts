import type { Figure, IndicatorView } from './indicators.ts';
import {
  compareEditions,
  isJudged,
  todayOf,
  unansweredBy,
  type AskedThreshold,
  type Hindrance,
  type Outcome,
  type Result,
  type Today,
  type Verdict,
} from './verdict.ts';

const gravity: Record<Outcome, number> = { 'not-met': 0, met: 1, 'cannot-judge': 2 };

/** The verdicts in the order in which they speak: one “not met” is enough, and of several alike the newest edition’s comes first. */
export const inOrderOfGravity = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort(
    (one, other) =>
      gravity[one.outcome] - gravity[other.outcome] || compareEditions(other.threshold.edition, one.threshold.edition),
  );

/** The verdict that speaks for an indicator held against several editions; null = nothing to judge. */
export const speakingVerdict = ({ verdicts }: Pick<IndicatorView, 'verdicts'>): Verdict | null =>
  inOrderOfGravity(verdicts)[0] ?? null;

/** The figure that answers for an indicator: the city's own, else that of the widest other area; null where none is known. */
export const shownFigure = ({ headline, elsewhere }: Pick<IndicatorView, 'headline' | 'elsewhere'>): Figure | null =>
  headline ?? elsewhere;

/** True where the source of the city's figure states no year: its verdict says so. */
export const isUndated = ({ headline }: Pick<IndicatorView, 'headline'>): boolean => headline?.year === null;

/** A threshold with what the city's figure makes of it, and what that tells of today. */
export interface HeldStandard {
  threshold: AskedThreshold;
  outcome: Result;
  hindrance: Hindrance | null;
  today: Today;
}

/** Every threshold with what the city's figure makes of it. */
export const standardsHeld = ({ headline, indicator, thresholds, verdicts }: IndicatorView): HeldStandard[] =>
  (headline
    ? verdicts
    : thresholds.map((threshold) => ({
        threshold,
        outcome: 'no-figure' as const,
        hindrance: unansweredBy(threshold, indicator.unit),
      }))
  ).map((one) => ({ ...one, today: todayOf(one.threshold, thresholds) }));

/** The verdict that speaks for an indicator, with what it tells of today; null = nothing to judge. */
export function speakingStandard(view: Pick<IndicatorView, 'verdicts' | 'thresholds'>): HeldStandard | null {
  const verdict = speakingVerdict(view);
  return verdict && { ...verdict, today: todayOf(verdict.threshold, view.thresholds) };
}

/** The verdicts that speak for indicators, where a number was compared. */
export const judgedOf = (views: readonly Pick<IndicatorView, 'verdicts' | 'thresholds'>[]) =>
  views.flatMap((view) => {
    const held = speakingStandard(view);
    return held && isJudged(held.outcome) ? [{ threshold: held.threshold, today: held.today }] : [];
  });

/** How many indicators the city has figures for, can be judged, meet the standard and do not. */
export function countOutcomes(views: readonly IndicatorView[]) {
  const outcomes = views.map((view) => speakingVerdict(view)?.outcome);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    known: views.filter(({ headline }) => headline !== null).length,
    judged: count('met') + count('not-met'),
    met: count('met'),
    /** Met by a figure whose source states no year. */
    undated: views.filter((view, index) => outcomes[index] === 'met' && isUndated(view)).length,
    notMet: count('not-met'),
    /** Asked for by a standard, without a figure that could be compared. */
    unanswered: views.filter(
      ({ thresholds }, index) => thresholds.length > 0 && !isJudged(outcomes[index] ?? 'no-figure'),
    ).length,
  };
}
