import site from '#settings';
import { partsView as indicators } from './indicators/view-of-parts.ts';
import { partsView as inspectionRounds } from './inspection-rounds/view-of-parts.ts';
import { partsView as ledger } from './ledger/view-of-parts.ts';
import type { PartsView } from './subject-view.ts';

// One line a subject that shows something on a page of another one, or on the search page.
const all: readonly PartsView[] = [indicators, inspectionRounds, ledger];

/** What the subjects that this city lists show on single pages that are not theirs, in its order. */
export const partsViews: readonly PartsView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
