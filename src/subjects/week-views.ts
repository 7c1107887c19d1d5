import site from '#settings';
import { weekView as actions } from './actions/view-of-week.ts';
import { weekView as articles } from './articles/view-of-week.ts';
import { weekView as assignments } from './assignments/view-of-week.ts';
import { weekView as hotline } from './hotline/view-of-week.ts';
import { weekView as inspectionRounds } from './inspection-rounds/view-of-week.ts';
import { weekView as ledger } from './ledger/view-of-week.ts';
import { weekView as pairing } from './pairing/view-of-week.ts';
import { weekView as rankings } from './rankings/view-of-week.ts';
import { weekView as redBlackList } from './red-black-list/view-of-week.ts';
import type { WeekView } from './subject-view.ts';

// One line a subject that tells of a week, without a component.
const all: readonly WeekView[] = [
  actions,
  articles,
  assignments,
  hotline,
  inspectionRounds,
  ledger,
  pairing,
  rankings,
  redBlackList,
];

/** What the subjects that this city lists tell of a week, in its order. */
export const weekViews: readonly WeekView[] = site.subjects.flatMap(({ name }) =>
  all.filter(({ subject }) => subject === name),
);

/** True of a subject that has a line of every week: it is what the campaign does week by week. */
export const isWeekly = (subject: string): boolean => weekViews.some((one) => one.subject === subject && one.strip);
