/** Districts, zones and counties: the kinds of area that have pages of their own; a city, a province or the country has none. */
export const isPartOfCity = ({ kind }: { kind: string }): boolean =>
  kind === 'district' || kind === 'zone' || kind === 'county';
