/** Texts of `content/pages` that the site shows on a page of its own. */
export const textsOfPages = ['accessibility', 'report', 'objection'];

// Addresses that are no subject's, and two names that Astro reads otherwise.
const siteNames = [
  ...[
    '404',
    'campaign',
    'corrections',
    'data',
    'embed',
    'index',
    'search',
    'simple',
    'site-map',
    'this-week',
    'unknown',
  ],
];

/** What a subject's addresses begin with: its name, or the path of a page by which it is found. */
export interface NamedSubject {
  name: string;
  navigation?: readonly { path: string; section?: string }[];
}

/** Names that no text of `content/pages` may have: the addresses of the site and of these subjects. */
export const takenNames = (subjects: readonly NamedSubject[]): string[] =>
  [
    ...new Set([
      ...siteNames,
      // A text is a page of one name: below another page it stands in nobody's way.
      ...subjects.flatMap(({ name, navigation = [] }) => [
        name,
        ...navigation.map(({ path }) => path).filter((path) => !path.includes('/')),
      ]),
    ]),
  ].sort();
