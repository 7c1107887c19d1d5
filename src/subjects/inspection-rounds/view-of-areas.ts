import type { AreaView } from '../subject-view.ts';
import { hasRounds, roundReleases, roundsAreSample, roundsOfArea } from './query/rounds.ts';
import { translator } from './words.ts';

/** What the rounds know of areas. */
export const areaView: AreaView = {
  subject: 'inspection-rounds',
  knows: ({ code }) => roundsOfArea(code).length > 0,
  showsEveryKind: true,
  isSample: roundsAreSample,
  releases: (area) => (hasRounds() && area ? roundReleases() : []),
  topic: (locale) => ({ page: translator(locale)('roundBeside.areaTopic') }),
};
