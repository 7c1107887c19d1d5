import site from '#settings';
import { weekView as rankings } from './rankings/view-of-week.ts';
import type { WeekView } from './subject-view.ts';

// One line a subject that tells of a week, without a component.
const all: readonly WeekView[] = [rankings];

/** What the subjects that this city lists tell of a week, in its order. */
export const weekViews: readonly WeekView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
