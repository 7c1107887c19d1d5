/** Texts of `content/pages` that the site shows on a page of its own. */
export const textsOfPages = ['report', 'objection'];

// Addresses that are no subject's, and two names that Astro reads otherwise.
const siteNames = ['404', 'corrections', 'data', 'embed', 'index', 'search'];

/** What a subject's addresses begin with: its name, or the path of its page in the masthead. */
export interface NamedSubject {
  name: string;
  navigation?: { path: string };
}

/** Names that no text of `content/pages` may have: the addresses of the site and of these subjects. */
export const takenNames = (subjects: readonly NamedSubject[]): string[] =>
  [
    ...new Set([
      ...siteNames,
      ...subjects.flatMap(({ name, navigation }) => (navigation ? [name, navigation.path] : [name])),
    ]),
  ].sort();
