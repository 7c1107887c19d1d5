import site from '#settings';
import { view as actions } from './actions/view.ts';
import { view as areas } from './areas/view.ts';
import { view as articles } from './articles/view.ts';
import { view as assignments } from './assignments/view.ts';
import { view as documents } from './documents/view.ts';
import { view as headquarters } from './headquarters/view.ts';
import { view as hotline } from './hotline/view.ts';
import { view as indicators } from './indicators/view.ts';
import { view as inspectionRounds } from './inspection-rounds/view.ts';
import { view as ledger } from './ledger/view.ts';
import { view as pairing } from './pairing/view.ts';
import { view as rankings } from './rankings/view.ts';
import { view as redBlackList } from './red-black-list/view.ts';
import { view as reports } from './reports/view.ts';
import { view as review } from './review/view.ts';
import { view as rivers } from './rivers/view.ts';
import type { SubjectView } from './subject-view.ts';

// One line a subject that has a part in pages it shares with others.
const all: readonly SubjectView[] = [
  actions,
  areas,
  articles,
  assignments,
  documents,
  headquarters,
  hotline,
  indicators,
  inspectionRounds,
  ledger,
  pairing,
  rankings,
  redBlackList,
  reports,
  review,
  rivers,
];

/** The views of the subjects that this city lists, in its order. */
export const views: readonly SubjectView[] = site.subjects.flatMap(({ name }) =>
  all.filter((one) => one.name === name),
);
