/**
 * The day to which the states of the ledger are counted: that of its newest release, never one after `asOf`. What happened
 * since then is not known here, and nobody is called late for a fix that the ledger has not heard of yet.
 */
export function ledgerDay(releases: readonly string[], asOf: string): string {
  const newest = releases.at(-1)?.slice(0, 10) ?? asOf;
  return newest < asOf ? newest : asOf;
}
