import { wholeLedger, type Choice, type SortColumn } from '../explorer/choice.ts';
import { explorerFacets, type ExplorerFacet } from '../explorer/facets.ts';

/** A choice with some of it changed: its first page, as the others are others now. */
export const changed = (choice: Choice, change: Partial<Choice>): Choice => ({ ...choice, page: 1, ...change });

/** A value chosen that was not, or no longer chosen that was. */
export function toggled(choice: Choice, facet: ExplorerFacet, value: string): Choice {
  const before = choice.values[facet];
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value].sort();
  return changed(choice, { values: { ...choice.values, [facet]: values } });
}

/** Columns that are most useful from their end: what was found last. */
const downwards: readonly SortColumn[] = ['found'];

/** Sorted by a column; by the one that it is sorted by already, the other way round. */
export const sortedBy = (choice: Choice, sort: SortColumn): Choice =>
  changed(choice, { sort, descending: choice.sort === sort ? !choice.descending : downwards.includes(sort) });

/** No filter left; order, day and comparison stay as they are. */
export const unfiltered = (choice: Choice): Choice =>
  changed(choice, {
    values: wholeLedger.values,
    text: '',
    inDescriptions: false,
    from: null,
    to: null,
  });

/** True where anything keeps a problem out. */
export const isFiltered = ({ values, text, from, to }: Choice): boolean =>
  text !== '' || from !== null || to !== null || explorerFacets.some((facet) => values[facet].length > 0);
