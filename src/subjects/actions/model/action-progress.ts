import { cutAtTies, type FairCut } from '../../../core/cut-at-ties.ts';
import { addMonths, monthsBetween } from '../../../core/months.ts';
import type { ActionGoal } from '../datasets/goals.ts';
import type { ProgressRow } from '../datasets/progress.ts';

/** How an action is, in one word: the first that fits. */
export type ActionState = 'waiting' | 'finished' | 'on-time' | 'stuck' | 'late';

/** How an area is in an action. */
export type AreaState = 'finished' | 'on-plan' | 'stuck' | 'late';

/** Months without any progress after which what is behind its plan counts as stuck. */
export const stuckAfterMonths = 2;

/** The areas of an action together, at the end of a month. */
export interface MonthPoint {
  month: string;
  planned: number;
  /** Null where no area reported the month. */
  done: number | null;
  /** Areas that take part and did not report it: of these what they reported last counts. */
  missing: number;
}

/** An area in an action, as of its last reported month. */
export interface AreaStanding {
  area: string;
  planned: number;
  done: number;
  /** Its plan for the last month. */
  total: number;
  /** By how much it is behind; below 0 where it is ahead. */
  behind: number;
  /** Months since its number last rose. */
  stillMonths: number;
  state: AreaState;
  /** The last month it reported; null = none yet. */
  reported: string | null;
  /** Where it is stuck, as it said for that month. */
  stuck: { zh: string | null; en: string | null };
  /** Why its number is what it is, as it said for that month. */
  note: { zh: string | null; en: string | null };
}

export interface ActionProgress {
  /** Every month of the plan, oldest first. */
  months: MonthPoint[];
  /** The last month that any area reported; null = none yet. */
  month: string | null;
  /** As of that month. */
  planned: number;
  done: number;
  behind: number;
  /** The plans of the areas for the last month. */
  planTotal: number;
  stillMonths: number;
  state: ActionState;
  /** Furthest behind first, then in the order of the list of areas. */
  areas: AreaStanding[];
}

/** An area as far as it says until when it counts. */
export interface CountedArea {
  code: string;
  valid_to: string | null;
}

type Goal = Pick<ActionGoal, 'starts_on' | 'target'>;

/** How far an action is, from the newest rows of its areas; `areas` in the order of their list. */
export function progressOf(goal: Goal, rows: readonly ProgressRow[], areas: readonly CountedArea[]): ActionProgress {
  const counted = rows.filter(({ change }) => change !== 'withdrawn');
  const start = goal.starts_on.slice(0, 7);
  const last = counted.reduce((latest, { month }) => (month > latest ? month : latest), start);
  const month = counted.reduce<string | null>(
    (latest, row) => (row.done !== null && (latest === null || row.month > latest) ? row.month : latest),
    null,
  );
  const series = areas.flatMap((area) => {
    const own = counted
      .filter((row) => row.area === area.code)
      .sort((one, other) => (one.month < other.month ? -1 : 1));
    return own.length === 0 ? [] : [{ ...area, rows: own }];
  });
  const months = monthsBetween(start, last).map((one) => pointOf(one, series, month));
  const now = months.find((point) => point.month === month);
  const [planned, done] = [now?.planned ?? 0, now?.done ?? 0];
  const stillMonths = month === null ? 0 : stillFor(start, month, (at) => doneIn(at, series));
  const behind = planned - done;
  const standings = series
    .filter((one) => counts(one, month ?? last))
    .map((one) => standingOf(one, start, month))
    .sort((one, other) => other.behind - one.behind);
  return {
    ...{ months, month, planned, done, behind, stillMonths },
    planTotal: months.at(-1)?.planned ?? 0,
    state: month === null ? 'waiting' : done >= goal.target ? 'finished' : paceOf(behind, stillMonths),
    areas: standings,
  };
}

interface Series extends CountedArea {
  /** Oldest first. */
  rows: readonly ProgressRow[];
}

/** An area whose code has ended counts no longer: what took its place has rows of its own. */
const counts = ({ valid_to }: CountedArea, month: string): boolean =>
  valid_to === null || month <= valid_to.slice(0, 7);

const upTo = ({ rows }: Series, month: string): ProgressRow[] => rows.filter((row) => row.month <= month);

const plannedIn = (month: string, series: readonly Series[]): number =>
  series.filter((one) => counts(one, month)).reduce((sum, one) => sum + (upTo(one, month).at(-1)?.planned ?? 0), 0);

const doneBy = (one: Series, month: string): number =>
  upTo(one, month).findLast(({ done }) => done !== null)?.done ?? 0;

const doneIn = (month: string, series: readonly Series[]): number =>
  series.filter((one) => counts(one, month)).reduce((sum, one) => sum + doneBy(one, month), 0);

function pointOf(month: string, series: readonly Series[], lastReported: string | null): MonthPoint {
  const taking = series.filter((one) => counts(one, month));
  const reported = taking.filter(({ rows }) => rows.some((row) => row.month === month && row.done !== null));
  const isOver = lastReported !== null && month <= lastReported;
  return {
    month,
    planned: plannedIn(month, series),
    done: isOver && reported.length > 0 ? doneIn(month, series) : null,
    missing: isOver ? taking.length - reported.length : 0,
  };
}

/** Months since a number last rose; since before the start where it never did. */
function stillFor(start: string, month: string, doneAt: (month: string) => number): number {
  const now = doneAt(month);
  let [at, still] = [month, 0];
  while (at >= start && doneAt(addMonths(at, -1)) >= now) {
    at = addMonths(at, -1);
    still += 1;
  }
  return still;
}

const paceOf = (behind: number, stillMonths: number): 'on-time' | 'stuck' | 'late' => {
  if (behind <= 0) return 'on-time';
  return stillMonths >= stuckAfterMonths ? 'stuck' : 'late';
};

function standingOf(one: Series, start: string, month: string | null): AreaStanding {
  const at = month ?? start;
  const newest = upTo(one, at).findLast(({ done }) => done !== null);
  // What it said of an earlier month is not said of this one.
  const now = newest?.month === month ? newest : undefined;
  const [planned, done] = [month === null ? 0 : (upTo(one, at).at(-1)?.planned ?? 0), newest?.done ?? 0];
  const total = one.rows.at(-1)?.planned ?? 0;
  const behind = planned - done;
  const stillMonths = month === null ? 0 : stillFor(start, month, (then) => doneBy(one, then));
  const pace = paceOf(behind, stillMonths);
  return {
    ...{ area: one.code, planned, done, total, behind, stillMonths },
    state: month !== null && done >= total ? 'finished' : pace === 'on-time' ? 'on-plan' : pace,
    reported: newest?.month ?? null,
    stuck: { zh: now?.stuck_zh ?? null, en: now?.stuck_en ?? null },
    note: { zh: now?.note_zh ?? null, en: now?.note_en ?? null },
  };
}

/** Of the target in per cent, to one decimal; what is nearly done is not yet 100. */
export function percentDone(done: number, target: number): number {
  const percent = Math.round((done * 1000) / target) / 10;
  return done < target ? Math.min(percent, 99.9) : percent;
}

/** The areas that are furthest behind, about `most`; none where none is. */
export const furthestBehind = ({ areas }: Pick<ActionProgress, 'areas'>, most: number): FairCut<AreaStanding> =>
  cutAtTies(
    areas.filter(({ behind }) => behind > 0),
    ({ behind }) => behind,
    most,
  );

/** The areas behind their plan whose number has not risen for two months or more, the longest first; about `most`. */
export const stuckAreas = ({ areas }: Pick<ActionProgress, 'areas'>, most: number): FairCut<AreaStanding> =>
  cutAtTies(
    areas.filter(({ state }) => state === 'stuck').sort((one, other) => other.stillMonths - one.stillMonths),
    ({ stillMonths }) => stillMonths,
    most,
  );

/** By how much the number done rose in each reported month; newest first, those without a rise left out. */
export function movedMonths({
  months,
}: Pick<ActionProgress, 'months'>): { month: string; done: number; rose: number }[] {
  let before = 0;
  return months
    .flatMap(({ month, done }) => {
      if (done === null) return [];
      const rose = done - before;
      before = done;
      return rose > 0 ? [{ month, done, rose }] : [];
    })
    .toReversed();
}
