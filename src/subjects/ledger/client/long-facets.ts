/** As many values of a long facet are shown at first. */
const shownFirst = 12;

/**
 * The order in which a long facet shows its values: the most frequent first, equals as the ledger has them. All of them where
 * `isWhole`, else some of them and whatever is chosen; `hidden` says how many are left.
 */
export function longFacetOrder(
  values: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
  isWhole: boolean,
): { shown: string[]; hidden: number } {
  const order = values
    .map((_, at) => at)
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other);
  const isShown = (at: number, place: number): boolean =>
    isWhole || place < shownFirst || chosen.includes(values[at] ?? '');
  const shown = order.filter(isShown).map((at) => values[at] ?? '');
  return { shown, hidden: values.length - shown.length };
}
