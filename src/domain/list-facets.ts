import type { EntryView } from './list-entry.ts';

/** The ways to narrow the list down, in the order they are offered. */
export const listFacets = ['area', 'category', 'list', 'status'] as const;
export type ListFacet = (typeof listFacets)[number];

export const isListFacet = (text: string): text is ListFacet => listFacets.some((facet) => facet === text);

/** The value of an entry under a facet: a code. */
export const facetValue = ({ row }: EntryView, facet: ListFacet): string => row[facet];

/** A facet's values in use, with the entries of each; in the order of the codes, or of `order` where it names them. */
export function facetGroups(entries: readonly EntryView[], facet: ListFacet, order: readonly string[] = []): [value: string, entries: EntryView[]][] {
  const groups = new Map<string, EntryView[]>();
  for (const entry of entries) {
    const value = facetValue(entry, facet);
    groups.set(value, [...(groups.get(value) ?? []), entry]);
  }
  const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...groups].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}
