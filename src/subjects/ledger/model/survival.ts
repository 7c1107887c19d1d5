/** One case: how many days it was watched, and whether what was waited for came at the end of them. */
export interface Watched {
  days: number;
  isEvent: boolean;
}

/** A day on which at least one event came. */
export interface SurvivalStep {
  days: number;
  /** How many cases were still waiting just before it. */
  atRisk: number;
  events: number;
  /** Share still waiting after it, 0 to 1. */
  survival: number;
}

/**
 * Share still waiting after n days, by Kaplan and Meier (J. Am. Stat. Assoc. 53, 1958): a case that is still open counts as
 * waiting for as long as it was watched. One whose watch ended on the day of an event was waiting on that day.
 */
export function survivalSteps(cases: readonly Watched[]): SurvivalStep[] {
  const days = new Map<number, { events: number; leaving: number }>();
  for (const { days: day, isEvent } of cases) {
    const known = days.get(day) ?? { events: 0, leaving: 0 };
    days.set(day, { events: known.events + (isEvent ? 1 : 0), leaving: known.leaving + 1 });
  }
  const steps: SurvivalStep[] = [];
  let [atRisk, survival] = [cases.length, 1];
  for (const [day, { events, leaving }] of [...days].sort(([left], [right]) => left - right)) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      steps.push({ days: day, atRisk, events, survival });
    }
    atRisk -= leaving;
  }
  return steps;
}

/** Share still waiting after that many days. */
export const survivalAt = (steps: readonly SurvivalStep[], days: number): number =>
  steps.findLast((step) => step.days <= days)?.survival ?? 1;

// A product of many shares may lie a hair above the half that it is.
const half = 0.5 + 1e-9;

/** The first day after which at most half are waiting; null where it has not come. */
export const medianDays = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ survival }) => survival <= half)?.days ?? null;
