import type { Figure, IndicatorView } from './indicators.ts';
import { todayOf, type AskedThreshold, type Outcome, type Today, type Verdict } from './verdict.ts';

const gravity: Record<Outcome, number> = { 'not-met': 0, met: 1, 'in-words': 2 };

/** The verdicts in the order in which they speak: one “not met” is enough, and of several alike the newest edition’s comes first. */
export const inOrderOfGravity = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort(
    (one, other) =>
      gravity[one.outcome] - gravity[other.outcome] || compareEditions(other.threshold.edition, one.threshold.edition),
  );

const compareEditions = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The verdict that speaks for an indicator held against several editions; null = nothing to judge. */
export const speakingVerdict = ({ verdicts }: Pick<IndicatorView, 'verdicts'>): Verdict | null =>
  inOrderOfGravity(verdicts)[0] ?? null;

/** The figure that answers for an indicator: the city's own, else that of the widest other area; null where none is known. */
export const shownFigure = ({ headline, elsewhere }: Pick<IndicatorView, 'headline' | 'elsewhere'>): Figure | null =>
  headline ?? elsewhere;

/** True where the source of the city's figure states no year: its verdict says so. */
export const isUndated = ({ headline }: Pick<IndicatorView, 'headline'>): boolean => headline?.year === null;

/** The one outcome of an indicator. `not-judged`: a standard asks, and the city has no figure; null = no standard asks. */
export function outcomeOf(view: IndicatorView): Outcome | 'not-judged' | null {
  if (view.headline) return speakingVerdict(view)?.outcome ?? null;
  return view.thresholds.length > 0 ? 'not-judged' : null;
}

/** A threshold with what the city's figure makes of it, and what that tells of today. */
export interface HeldStandard {
  threshold: AskedThreshold;
  outcome: Outcome | 'not-judged';
  today: Today;
}

/** Every threshold with what the city's figure makes of it. */
export const standardsHeld = ({ headline, thresholds, verdicts }: IndicatorView): HeldStandard[] =>
  (headline ? verdicts : thresholds.map((threshold) => ({ threshold, outcome: 'not-judged' as const }))).map((one) => ({
    ...one,
    today: todayOf(one.threshold, thresholds),
  }));

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
  };
}

/** The edition by which every verdict on the city speaks, where another replaced it of which nothing is known there. */
export function replacedEditionHeld(views: readonly IndicatorView[]): { edition: string; newer: string } | null {
  const judged = views.flatMap(({ verdicts, thresholds }) => {
    const verdict = speakingVerdict({ verdicts });
    return verdict && verdict.outcome !== 'in-words'
      ? [{ verdict, today: todayOf(verdict.threshold, thresholds) }]
      : [];
  });
  const [first] = judged;
  if (!first?.verdict.threshold.replacedBy) return null;
  const { edition, replacedBy } = first.verdict.threshold;
  const isAlike = judged.every(({ verdict, today }) => verdict.threshold.edition === edition && today === 'not-known');
  return isAlike ? { edition, newer: replacedBy } : null;
}
