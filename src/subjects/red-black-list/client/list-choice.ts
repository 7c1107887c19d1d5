/** The ways to narrow an issue down, in the order of the address. */
export const facets = ['area', 'category', 'list', 'status'] as const;
export type Facet = (typeof facets)[number];

/** One value a facet; a facet that is left out keeps nothing out. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;

/** What an entry has of each facet. */
export type Facts = Readonly<Partial<Record<string, string>>>;

/** In the address: a reader with a district of their own asked for all of them. */
const everyArea = 'all';

/** True where an entry meets every choice; `except` is not asked, for the counts of a facet's own values. */
export const fits = (facts: Facts, choice: Choice, except?: Facet): boolean =>
  facets.every((facet) => facet === except || choice[facet] === undefined || facts[facet] === choice[facet]);

/** A value chosen instead of another, or let go by choosing it again. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
  const { [facet]: before, ...others } = choice;
  return before === value ? others : { ...others, [facet]: value };
}

/** What an address chooses of what the page offers; where it names no choice at all, the reader's own district. */
export function readChoice(
  address: URLSearchParams,
  isOffered: (facet: Facet, value: string) => boolean,
  ownArea: string | null,
): Choice {
  const named = facets.filter((facet) => address.has(facet));
  if (named.length === 0 && ownArea !== null && isOffered('area', ownArea)) return { area: ownArea };
  const choice: Partial<Record<Facet, string>> = {};
  for (const facet of named) {
    const value = address.get(facet) ?? '';
    if (isOffered(facet, value)) choice[facet] = value;
  }
  return choice;
}

/** The query that `readChoice` reads as this choice; '' = none is needed. */
export function printChoice(choice: Choice, ownArea: string | null): string {
  const printed = new URLSearchParams();
  for (const facet of facets) {
    const value = choice[facet];
    if (value !== undefined) printed.set(facet, value);
  }
  if (printed.size === 0 && ownArea !== null) printed.set('area', everyArea);
  return printed.toString();
}
