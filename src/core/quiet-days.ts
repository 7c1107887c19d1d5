import { addDays } from './days.ts';

/**
 * How many days a page that counts to a day may be old before it says so. An official site is rebuilt every night; a
 * demonstration speaks of the day of its newest release, of which there is one a week.
 */
export const quietDays = (demonstration: boolean): number => (demonstration ? 7 : 1);

/** The last day on which what was counted to a day may be taken as it is. */
export const holdsUntil = (asOf: string, demonstration: boolean): string => addDays(asOf, quietDays(demonstration));
