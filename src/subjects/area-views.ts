import site from '#settings';
import { areaView as actions } from './actions/view-of-areas.ts';
import { areaView as assignments } from './assignments/view-of-areas.ts';
import { areaView as indicators } from './indicators/view-of-areas.ts';
import { areaView as inspectionRounds } from './inspection-rounds/view-of-areas.ts';
import { areaView as ledger } from './ledger/view-of-areas.ts';
import { areaView as pairing } from './pairing/view-of-areas.ts';
import { areaView as rankings } from './rankings/view-of-areas.ts';
import { areaView as redBlackList } from './red-black-list/view-of-areas.ts';
import type { AreaView } from './subject-view.ts';

// One line a subject that knows something of areas. Apart from `views.ts`, whose style sheets the home page bears.
const all: readonly AreaView[] = [
  actions,
  assignments,
  indicators,
  inspectionRounds,
  ledger,
  pairing,
  rankings,
  redBlackList,
];

/** What the subjects that this city lists know of areas, in its order. */
export const areaViews: readonly AreaView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
