import site from '#settings';
import { homeView as articles } from './articles/view-of-home.ts';
import { homeView as indicators } from './indicators/view-of-home.ts';
import { homeView as ledger } from './ledger/view-of-home.ts';
import { homeView as rankings } from './rankings/view-of-home.ts';
import { homeView as redBlackList } from './red-black-list/view-of-home.ts';
import type { HomeView } from './subject-view.ts';

// One line a subject that is on the home page, which alone bears the style sheets of these.
const all: readonly HomeView[] = [articles, indicators, ledger, rankings, redBlackList];

/** What the subjects that this city lists show on the home page, in its order. */
export const homeViews: readonly HomeView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
