import { monthsBetween } from '../../../core/months.ts';
import { sampleAreas } from '../../areas/sample/areas.ts';
import type { Pace, SampleAction } from './plans.ts';

/** The last month that the sample reports. */
export const lastMonth = '2026-10';

/** What an area was to do and had done of an action by the end of a month. */
export interface DrawnMonth {
  area: string;
  month: string;
  planned: number;
  /** Its first plan; null where the month lies after the first deadline. */
  firstPlanned: number | null;
  /** Null ahead of the last month. */
  done: number | null;
}

/** Splits a whole by weights into whole numbers that add up to it. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, one) => sum + one, 0);
  let [given, weighed] = [0, 0];
  return weights.map((weight) => {
    weighed += weight;
    const share = Math.round((total * weighed) / all) - given;
    given += share;
    return share;
  });
}

/** Slow at first and at the end; 0 to 1. */
const course = (share: number): number => 0.4 * share + 0.6 * share * share * (3 - 2 * share);

/** The plan of an area for each of `count` months, its last the whole. */
export const planOf = (total: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.round(total * course((at + 1) / count)));

/** The months of an action, area by area; an extended one keeps its first plan up to the month before the change. */
export function drawMonths(one: SampleAction): DrawnMonth[] {
  const months = monthsBetween(one.startsOn.slice(0, 7), one.endsOn.slice(0, 7));
  const firstMonths = one.extended ? months.filter((month) => month <= (one.extended?.firstEnd ?? '')) : months;
  const turn = one.extended ? firstMonths.filter((month) => month < (one.extended?.on ?? '').slice(0, 7)).length : 0;
  const areas = sampleAreas.map(({ code }) => code).filter((code) => one.weights[code] !== undefined);
  const totals = shareOut(
    one.target,
    areas.map((code) => one.weights[code] ?? 0),
  );
  return areas.flatMap((area, index) => {
    const total = totals[index] ?? 0;
    const first = planOf(total, firstMonths.length);
    const held = turn > 0 ? (first[turn - 1] ?? 0) : 0;
    const planned = one.extended
      ? [...first.slice(0, turn), ...planOf(total - held, months.length - turn).map((more) => held + more)]
      : first;
    let done = 0;
    return months.map((month, at): DrawnMonth => {
      const plan = planned[at] ?? 0;
      const firstPlanned = first[at] ?? null;
      if (month > lastMonth) return { area, month, planned: plan, firstPlanned, done: null };
      done = Math.max(done, doneOf(one.paces[area] ?? {}, month, plan, total, done));
      return { area, month, planned: plan, firstPlanned, done };
    });
  });
}

function doneOf(
  { share = 1, stopsAfter, ahead }: Pace,
  month: string,
  plan: number,
  total: number,
  before: number,
): number {
  if (stopsAfter !== undefined && month > stopsAfter) return before;
  if (ahead && month >= ahead.from) return Math.min(total, plan + ahead.by);
  return Math.floor(plan * share);
}
