import type { AreaView } from '../subject-view.ts';
import { assignmentsAreSample, hasTasks, newestSheet, sheetsReleases } from './query.ts';
import { translator } from './words.ts';

/** What the sheets know of areas. */
export const areaView: AreaView = {
  subject: 'assignments',
  knows: ({ code }) => hasTasks(code),
  isSample: assignmentsAreSample,
  releases: (area) => (newestSheet() && area && hasTasks(area.code) ? sheetsReleases() : []),
  topic: (locale) => ({ page: translator(locale)('assign.area.topic') }),
};
