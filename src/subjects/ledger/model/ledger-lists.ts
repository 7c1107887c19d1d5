import { problemCategories } from '../../../core/problem-categories.ts';
import { spansOf, type CountedRecord, type CountedRow } from './problem-spans.ts';
import { problemStates, type ProblemState } from './problem-state.ts';
import { mostEver } from './state-counts.ts';
import { subdistrictCode, type OfSubdistrict } from './subdistrict-code.ts';

/** By what problems are listed: each value of each has its own pages. */
export const listFacets = ['state', 'area', 'subdistrict', 'category', 'month'] as const;

export type ListFacet = (typeof listFacets)[number];

/** How many problems one page of a list holds. */
export const pageLength = 40;

/** A list that has pages, and how many. */
export interface ListedValue {
  facet: ListFacet;
  value: string;
  pages: number;
}

/** What of a row decides in which lists it is. */
export interface ListedRow extends CountedRow, OfSubdistrict {
  category: string;
  found_on: string;
}

/** Null = in no list of the facet. */
function valueIn(facet: Exclude<ListFacet, 'state'>, row: ListedRow): string | null {
  if (facet === 'month') return row.found_on.slice(0, 7);
  return facet === 'subdistrict' ? subdistrictCode(row) : row[facet];
}

/** The list of a facet that a problem is in now; null where it is in none. */
export const listOf = (facet: ListFacet, { row, state }: { row: ListedRow; state: ProblemState }): string | null =>
  facet === 'state' ? state : valueIn(facet, row);

/**
 * Every list with as many pages as it has ever needed up to `asOf`: what was once published stays, though problems have
 * been closed, corrected or withdrawn since. The states are all there, each with one page at least.
 */
export function listPages(histories: Iterable<readonly CountedRecord<ListedRow>[]>, asOf: string): ListedValue[] {
  const ever = new Map(listFacets.map((facet) => [facet, new Map<string, number>()]));
  const spans = [];
  for (const records of histories) {
    for (const span of spansOf(records)) spans.push(span);
    for (const facet of ['area', 'subdistrict', 'category', 'month'] as const) {
      const counts = ever.get(facet);
      for (const value of new Set(records.map(({ row }) => valueIn(facet, row)))) {
        if (value !== null) counts?.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  if (spans.length === 0) return [];
  const most = mostEver(spans, asOf);
  for (const state of problemStates) ever.get('state')?.set(state, most[state]);
  return listFacets.flatMap((facet) =>
    [...(ever.get(facet) ?? [])]
      .map(([value, count]) => ({ facet, value, pages: Math.max(1, Math.ceil(count / pageLength)) }))
      .sort((one, other) => orderOf(facet, one.value, other.value)),
  );
}

const categoryOrder = Object.keys(problemCategories);
const stateOrder: readonly string[] = problemStates;

/** States as the wall has them from above, categories as defined, areas and subdistricts by code, the newest month first. */
function orderOf(facet: ListFacet, one: string, other: string): number {
  if (facet === 'state') return stateOrder.indexOf(other) - stateOrder.indexOf(one);
  if (facet === 'category') return categoryOrder.indexOf(one) - categoryOrder.indexOf(other);
  if (one === other) return 0;
  return one < other === (facet !== 'month') ? -1 : 1;
}

/** Path of a page of a list, without language; pages count from 1. */
export const listPath = ({ facet, value }: Pick<ListedValue, 'facet' | 'value'>, page = 1): string =>
  `ledger/${facet}/${value}${page === 1 ? '' : `/${page}`}`;

/** True where one can subscribe to what is in a list: what happens in an area or subdistrict, or of a category. */
export const hasFeed = ({ facet }: Pick<ListedValue, 'facet'>): boolean => facet !== 'state' && facet !== 'month';
