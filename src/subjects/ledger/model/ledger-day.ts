import { dayOfRelease } from '../../../core/release-day.ts';

/**
 * The day to which the states of the ledger are counted: that of its newest release, never one after `asOf`. What happened
 * since then is not known here, and nobody is called late for a fix that the ledger has not heard of yet.
 */
export function ledgerDay(releases: readonly string[], asOf: string): string {
  const last = releases.at(-1);
  const newest = last === undefined ? asOf : dayOfRelease(last);
  return newest < asOf ? newest : asOf;
}
