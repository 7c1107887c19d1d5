import site from '#settings';
import { figureView as indicators } from './indicators/view-of-figures.ts';
import type { FigureView } from './subject-view.ts';

// One line a subject that offers authors a tag of its own that shows a figure.
const all: readonly FigureView[] = [indicators];

/** What the tags of subjects of this city show, in its order. */
export const figureViews: readonly FigureView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
