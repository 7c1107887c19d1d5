import site from '#settings';
import { allAreasView as rankings } from './rankings/view-of-all-areas.ts';
import type { AllAreasView } from './subject-view.ts';

// One line a subject that has a picture of all areas. Apart from `area-views.ts`, as its style sheet is large and the
// page of one area would bear it.
const all: readonly AllAreasView[] = [rankings];

/** What the subjects that this city lists show of all areas at once, in its order. */
export const allAreasViews: readonly AllAreasView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
