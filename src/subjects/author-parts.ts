import site from '#settings';
import { authorComponents as indicators } from './indicators/author/index.ts';

// One line a subject that offers authors a tag, by its name. They are apart from `views.ts`, whose parts of home and
// areas would bring their style sheets into every article.
const all = new Map<string, Readonly<Record<string, unknown>>>([['indicators', indicators]]);

/** The components, by their tag, that authors may use of the subjects that this city lists. */
export const authorParts: Readonly<Record<string, unknown>> = Object.fromEntries(
  site.subjects.flatMap(({ name }) => Object.entries(all.get(name) ?? {})),
);
