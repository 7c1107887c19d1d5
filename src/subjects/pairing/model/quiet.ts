import { daysBetween } from '../../../core/days.ts';

/** A quarter: so many days may pass without a record. */
export const quarterDays = 92;

/** That nothing was recorded for more than a quarter. */
export interface Quiet {
  /** The last activity; where there never was one, the day on which the pair began. */
  since: string;
  /** False where nothing was ever recorded. */
  hasRecord: boolean;
}

/** Null while no more than a quarter has passed since the last activity, or since the pair began. */
export function quietOf(
  { since, lastActivity }: { since: string; lastActivity: string | null },
  day: string,
): Quiet | null {
  const from = lastActivity ?? since;
  return daysBetween(from, day) > quarterDays ? { since: from, hasRecord: lastActivity !== null } : null;
}
