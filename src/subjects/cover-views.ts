import site from '#settings';
import { coverView as indicators } from './indicators/view-of-covers.ts';
import type { CoverView } from './subject-view.ts';

// One line a subject whose figures can be drawn on the cover of a text that is bound to them.
const all: readonly CoverView[] = [indicators];

/** The covers that subjects of this city draw, in its order. */
export const coverViews: readonly CoverView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
