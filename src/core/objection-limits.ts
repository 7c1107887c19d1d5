import { addWorkingDays, unknownYear, workingDaysBetween } from './working-days.ts';

/** Working days after its filing within which an objection is to be acknowledged. */
export const acknowledgeWithin = 3;
/** Working days after its filing within which it is to be settled. */
export const settleWithin = 7;

/** An objection as an entry of a list records it. */
export interface Objection {
  objection: string;
  objection_filed_on: string | null;
  objection_acknowledged_on: string | null;
  objection_settled_on: string | null;
}

/** The objection of a row, by its printed cells. */
export const objectionIn = (printed: Readonly<Record<string, string | null>>): Objection => ({
  objection: printed['objection'] ?? 'none',
  objection_filed_on: printed['objection_filed_on'] ?? null,
  objection_acknowledged_on: printed['objection_acknowledged_on'] ?? null,
  objection_settled_on: printed['objection_settled_on'] ?? null,
});

export interface ObjectionLimits {
  /** How far it has come. */
  state: 'filed' | 'acknowledged' | 'settled';
  /** Last days, `YYYY-MM-DD`. */
  acknowledgeBy: string;
  settleBy: string;
  /** The year whose public holidays are not known, where a limit rests on them: it may still move, and accuses nobody. */
  acknowledgeProvisional: number | null;
  settleProvisional: number | null;
  /** Working days past the limit, when it was done or, where it is still to be done, so far; 0 = the limit is kept. */
  acknowledgedLate: number;
  settledLate: number;
  /** True where those are only the days that the calendar knows: it is late by that many at least. */
  isLateAtLeast: boolean;
}

const states: Record<string, ObjectionLimits['state']> = {
  filed: 'filed',
  acknowledged: 'acknowledged',
  upheld: 'settled',
  rejected: 'settled',
};

/** True while an objection waits for its outcome. */
export const isPending = (objection: string | null): boolean => {
  const state = states[objection ?? ''];
  return state === 'filed' || state === 'acknowledged';
};

/** True where an objection has its outcome: the one meaning of “settled”. */
export const isSettled = (objection: string | null): boolean => states[objection ?? ''] === 'settled';

/** True where a limit was not kept, or is not. */
export const isLate = ({ acknowledgedLate, settledLate }: ObjectionLimits): boolean =>
  acknowledgedLate + settledLate > 0;

/** The year whose public holidays would have to be known for both limits; null = neither may move. */
export const provisionalYear = (limits: ObjectionLimits | null): number | null =>
  limits?.acknowledgeProvisional ?? limits?.settleProvisional ?? null;

/** The limits of an entry’s objection as they are on a day; null without an objection, or where its day was removed. */
export function objectionLimits(entry: Objection, asOf: string): ObjectionLimits | null {
  const { objection_filed_on: filed, objection_acknowledged_on: acknowledged, objection_settled_on: settled } = entry;
  const state = states[entry.objection];
  if (state === undefined || filed === null) return null;
  const acknowledgeBy = addWorkingDays(filed, acknowledgeWithin);
  const settleBy = addWorkingDays(filed, settleWithin);
  const [acknowledgeProvisional, settleProvisional] = [unknownYear(filed, acknowledgeBy), unknownYear(filed, settleBy)];
  const acknowledgedOn = state === 'filed' ? asOf : acknowledged;
  const settledOn = state === 'settled' ? settled : asOf;
  return {
    ...{ state, acknowledgeBy, settleBy, acknowledgeProvisional, settleProvisional },
    acknowledgedLate: acknowledgeProvisional === null ? daysLate(acknowledgeBy, acknowledgedOn) : 0,
    settledLate: settleProvisional === null ? daysLate(settleBy, settledOn) : 0,
    isLateAtLeast: unknownYear(filed, [acknowledgedOn ?? filed, settledOn ?? filed].sort().at(-1) ?? filed) !== null,
  };
}

/** A day past the limit is late by one working day at least, though it fall on a weekend. */
const daysLate = (limit: string, day: string | null): number =>
  day === null || day <= limit ? 0 : Math.max(1, workingDaysBetween(limit, day));
