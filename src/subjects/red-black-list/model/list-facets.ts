/** The ways to narrow the list down, in the order they are offered. */
export const listFacets = ['area', 'category', 'list', 'status'] as const;
export type ListFacet = (typeof listFacets)[number];

/**
 * A facet's values in use, with the entries of each; in the order of the codes, or of `order` where it names them.
 * The status tells how far a problem has been fixed: the red list has none.
 */
export function facetGroups<Entry extends { row: Readonly<Record<ListFacet, string>> }>(
  entries: readonly Entry[],
  facet: ListFacet,
  order: readonly string[] = [],
): [value: string, entries: Entry[]][] {
  const those = facet === 'status' ? entries.filter(({ row }) => row.list === 'black') : entries;
  const groups = Map.groupBy(those, ({ row }): string => row[facet]);
  const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...groups].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}
