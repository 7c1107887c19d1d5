import { nextDueBy, type Cadence } from '../cadence.ts';
import { addDays, daysBetween } from '../days.ts';
import type { Locale } from '../locale.ts';
import type { ObjectionLimits } from '../objection-limits.ts';
import type { Words } from '../words.ts';
import type { UpdateRule } from './update-rules.ts';

/** How something stands against what is promised: `empty` = there is nothing at all; `open` = nothing was promised. */
export type Standing = 'on-time' | 'late' | 'empty' | 'open';

/** When the newest was published, by when the next has to be, and how that stands on a day. */
export interface Freshness {
  standing: Standing;
  /** Day of the newest; null = there is none. */
  newest: string | null;
  /** Last day on which the next keeps the promise; null = nothing is promised, or there is nothing yet. */
  dueBy: string | null;
  /** Days past that one; 0 = not late. */
  daysLate: number;
}

export interface DatasetFreshness extends Freshness {
  dataset: string;
  title: Words;
  isSample: boolean;
  /** What its definition says of when it is updated. */
  promise: Words;
}

export interface ColumnFreshness extends Freshness {
  /** Path of its page, without language. */
  path: string;
  locale: Locale;
  title: Words;
  /** How many entries it has to read. */
  entries: number;
  /** What it is held to; null = nothing. */
  rule: UpdateRule | null;
}

/** An objection that waits to be acknowledged or settled. */
export interface WaitingObjection {
  dataset: string;
  title: Words;
  isSample: boolean;
  key: string;
  filedOn: string;
  waitsFor: 'acknowledgement' | 'settlement';
  dueBy: string;
  /** `open` = the limit rests on public holidays that are not announced yet: it may move, and accuses nobody. */
  standing: 'on-time' | 'late' | 'open';
  /** Working days past the limit. */
  daysLate: number;
  /** True where those are only the days that the calendar knows. */
  isLateAtLeast: boolean;
}

/** All that a city promised to keep fresh, as it is on its day. */
export interface CityFreshness {
  asOf: string;
  /** Last day on which this may be taken as it is: after it the site was not rebuilt when it should have been. */
  holdsUntil: string;
  datasets: readonly DatasetFreshness[];
  columns: readonly ColumnFreshness[];
  objections: readonly WaitingObjection[];
}

/** How what is published in every week or month stands; without a cadence nothing is promised. */
export function freshnessOf(newest: string | null, cadence: Cadence | undefined, asOf: string): Freshness {
  return standingBy(newest, newest === null || cadence === undefined ? null : nextDueBy(cadence, newest), asOf);
}

/** How what is to be updated within so many days stands. */
export const freshnessWithin = (newest: string | null, days: number | null, asOf: string): Freshness =>
  standingBy(newest, newest === null || days === null ? null : addDays(newest, days), asOf);

function standingBy(newest: string | null, dueBy: string | null, asOf: string): Freshness {
  const daysLate = dueBy === null ? 0 : Math.max(0, daysBetween(dueBy, asOf));
  const standing = newest === null ? 'empty' : dueBy === null ? 'open' : daysLate > 0 ? 'late' : 'on-time';
  return { standing, newest, dueBy, daysLate };
}

/** How an objection that still waits stands; null where it waits no longer. */
export function waitingBy(
  limits: ObjectionLimits,
): Pick<WaitingObjection, 'waitsFor' | 'dueBy' | 'standing' | 'daysLate' | 'isLateAtLeast'> | null {
  if (limits.state === 'settled') return null;
  const isFiled = limits.state === 'filed';
  const [dueBy, daysLate, provisional] = isFiled
    ? [limits.acknowledgeBy, limits.acknowledgedLate, limits.acknowledgeProvisional]
    : [limits.settleBy, limits.settledLate, limits.settleProvisional];
  return {
    waitsFor: isFiled ? 'acknowledgement' : 'settlement',
    dueBy,
    standing: provisional !== null ? 'open' : daysLate > 0 ? 'late' : 'on-time',
    daysLate,
    isLateAtLeast: limits.isLateAtLeast,
  };
}

/** How many of each there are. */
export interface FreshnessCounts {
  late: number;
  empty: number;
  onTime: number;
  open: number;
}

/** How many of some things stand how. */
export function countStandings(all: readonly { standing: Standing }[]): FreshnessCounts {
  const count = (standing: Standing): number => all.filter((one) => one.standing === standing).length;
  return { late: count('late'), empty: count('empty'), onTime: count('on-time'), open: count('open') };
}

/** A column in one language, or in both where it stands alike in them; `entries` are then those of both. */
export interface ShownColumn extends ColumnFreshness {
  isInBoth: boolean;
}

/** Each column once where it stands alike in both languages, else in each, in the order in which they came. */
export function columnsOnce(columns: readonly ColumnFreshness[]): ShownColumn[] {
  return columns.flatMap((one, index) => {
    const twins = columns.filter(({ path, newest }) => path === one.path && newest === one.newest);
    if (columns.findIndex((other) => other === twins[0]) < index) return [];
    return [{ ...one, isInBoth: twins.length > 1, entries: twins.reduce((sum, { entries }) => sum + entries, 0) }];
  });
}

/** Everything together, each thing once. */
export const countFreshness = ({ datasets, columns, objections }: CityFreshness): FreshnessCounts =>
  countStandings([...datasets, ...columnsOnce(columns), ...objections]);

const order: readonly Standing[] = ['late', 'empty', 'on-time', 'open'];

/** What is late first, the latest of them before the others; then what is empty; else as they came. */
export const worstFirst = <One extends { standing: Standing; daysLate: number }>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || b.daysLate - a.daysLate);
