/** The kinds of part that a city has, in the order in which they are shown. */
export const partKinds = ['district', 'county', 'zone'] as const;
export type PartKind = (typeof partKinds)[number];

/** Which kind of part of its city an area is, a county-level city among the counties; null = it is none. */
export const partKindOf = ({ kind }: { kind: string }): PartKind | null =>
  kind === 'county-level-city' ? 'county' : (partKinds.find((one) => one === kind) ?? null);

/** The parts of the city have pages of their own; a city, a province or the country has none. */
export const isPartOfCity = (area: { kind: string }): boolean => partKindOf(area) !== null;
