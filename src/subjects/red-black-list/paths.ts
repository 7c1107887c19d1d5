import type { RowRecord } from '../../releases/read/read-rows.ts';
import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { namedAreaPaths } from '../areas/model/area-addresses.ts';
import { redBlackList } from './dataset.ts';
import { facetPageCount, facetPath, type FacetRow } from './model/facet-pages.ts';
import { facetGroups, listFacets } from './model/list-facets.ts';

/** Every page of the list: issues with their sheets for notice boards, entries, what is open, facets, boards to embed, and the areas it names. */
export function listPaths({ newest, histories }: AddressedCity): string[] {
  const state = newest.get(redBlackList.name);
  if (!state) return [];
  const entries = [...state.values()].map(facetRow);
  const history = histories.get(redBlackList.name);
  const written = [...state.keys()].map((id) => (history?.rowsOf(id) ?? []).map(facetRow));
  const issues = [...new Set([...state.values()].flatMap(({ printed }) => printed['issue'] ?? []))];
  return [
    ...['red-black-list', 'red-black-list/open', 'red-black-list/in-time', 'objection'],
    ...(issues.length > 0 ? ['embed/red-black-list'] : []),
    ...issues.flatMap((issue) => [
      `red-black-list/${issue}`,
      `red-black-list/${issue}/notice`,
      `embed/red-black-list/${issue}`,
    ]),
    ...[...state.keys()].map((id) => `red-black-list/${id}`),
    ...listFacets.flatMap((facet) =>
      facetGroups(entries, facet).flatMap(([value]) =>
        Array.from({ length: facetPageCount(written, facet, value) }, (_, at) => facetPath(facet, value, at + 1)),
      ),
    ),
    ...namedAreaPaths(new Set(entries.map(({ row }) => row.area)), listedCodes(newest.get(areas.name))),
  ];
}

/** What decides on which pages a row is, as its file prints it. */
const facetRow = ({ release, printed }: Pick<RowRecord, 'release' | 'printed'>): FacetRow => ({
  release,
  row: {
    area: printed['area'] ?? '',
    category: printed['category'] ?? '',
    list: printed['list'] ?? '',
    status: printed['status'] ?? '',
    display_until: printed['display_until'] ?? null,
  },
});
