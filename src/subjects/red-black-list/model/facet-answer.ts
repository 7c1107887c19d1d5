import type { EntryView } from './list-entry.ts';
import type { ListFacet } from './list-facets.ts';
import { openAmong } from './open-entries.ts';

/** What a facet's page says first. Each facet counts what it is about; a status that nothing more can be said of counts its own. */
export interface FacetAnswer {
  kind: 'area' | 'category' | 'red' | 'black' | 'listed' | 'rectified' | 'verified' | 'delisted' | 'withdrawn';
  /** Entries whose text is shown, red and black. */
  red: number;
  black: number;
  /** Black ones that are not fixed yet. */
  open: number;
  withdrawn: number;
  /** Entries whose display is over: they keep their number alone. */
  displayEnded: number;
}

const kinds: Record<string, FacetAnswer['kind']> = {
  ...{ red: 'red', black: 'black', listed: 'listed', rectified: 'rectified' },
  ...{ verified: 'verified', delisted: 'delisted', withdrawn: 'withdrawn' },
};

/** The answer of a facet's page; `entries` are all that ever had the value. */
export function facetAnswer(facet: ListFacet, value: string, entries: readonly EntryView[]): FacetAnswer {
  const shown = entries.filter(({ ended }) => ended === null);
  const black = shown.filter(({ row }) => row.list === 'black');
  const withdrawn = entries.filter(({ row }) => row.status === 'withdrawn').length;
  return {
    kind: facet === 'area' || facet === 'category' ? facet : (kinds[value] ?? 'listed'),
    red: shown.length - black.length,
    black: black.length,
    open: openAmong(entries).length,
    withdrawn,
    displayEnded: entries.filter(({ ended }) => ended?.why === 'display-ended').length,
  };
}
