import site from '#settings';
import { areaPageView as assignments } from './assignments/view-of-area-page.ts';
import { areaPageView as indicators } from './indicators/view-of-area-page.ts';
import { areaPageView as inspectionRounds } from './inspection-rounds/view-of-area-page.ts';
import { areaPageView as ledger } from './ledger/view-of-area-page.ts';
import { areaPageView as pairing } from './pairing/view-of-area-page.ts';
import { areaPageView as rankings } from './rankings/view-of-area-page.ts';
import { areaPageView as redBlackList } from './red-black-list/view-of-area-page.ts';
import type { AreaPageView } from './subject-view.ts';

// One line a subject that has sections on an area's page, which alone bears the style sheets of these.
const all: readonly AreaPageView[] = [
  assignments,
  indicators,
  inspectionRounds,
  ledger,
  pairing,
  rankings,
  redBlackList,
];

/** What the subjects that this city lists show on an area's page, in its order. */
export const areaPageViews: readonly AreaPageView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);
