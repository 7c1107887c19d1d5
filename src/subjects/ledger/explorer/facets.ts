/** By what problems are filtered; any values of each at once. The order is that of the address. */
export const explorerFacets = [
  'area',
  'subdistrict',
  'state',
  'deadline',
  'category',
  'class',
  'unit',
  'foundBy',
  'verifiedHow',
] as const;

export type ExplorerFacet = (typeof explorerFacets)[number];

/** Something of every facet. */
export type PerFacet<Kept> = Record<ExplorerFacet, Kept>;

export const perFacet = <Kept>(make: (facet: ExplorerFacet) => Kept): PerFacet<Kept> => ({
  area: make('area'),
  subdistrict: make('subdistrict'),
  state: make('state'),
  deadline: make('deadline'),
  category: make('category'),
  class: make('class'),
  unit: make('unit'),
  foundBy: make('foundBy'),
  verifiedHow: make('verifiedHow'),
});

/** The value of a row that has none: no subdistrict, not verified by anybody, a unit whose name has gone. */
export const noValue = 'none';

/** A value that rows have, with its name. */
export interface FacetValue {
  /** As it stands in the address: a code, a unit's Chinese name, or `none`. A subdistrict's code begins with its area's. */
  value: string;
  zh: string;
  /** Null where nobody has translated it: the Chinese is shown, marked with its language. */
  en: string | null;
}
