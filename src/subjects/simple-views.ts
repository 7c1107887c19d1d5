import site from '#settings';
import { simpleView as indicators } from './indicators/view-of-simple.ts';
import { simpleView as ledger } from './ledger/view-of-simple.ts';
import { simpleView as rankings } from './rankings/view-of-simple.ts';
import { simpleView as redBlackList } from './red-black-list/view-of-simple.ts';
import type { SimpleView } from './subject-view.ts';

// One line a subject that has a short answer. In this order: first what was fixed, then what is still open.
const all: readonly SimpleView[] = [redBlackList, ledger, indicators, rankings];

/** What the subjects that this city lists say in the simple view. */
export const simpleViews: readonly SimpleView[] = all.filter(({ subject }) =>
  site.subjects.some(({ name }) => name === subject),
);
