import type { Area } from '../areas/dataset.ts';
import type { AreaView } from '../subject-view.ts';
import { communitiesOfArea, hasPairing, pairingIsSample, pairingReleases } from './query.ts';
import { translator } from './words.ts';

const knows = (area: Area): boolean => hasPairing() && communitiesOfArea(area) !== null;

/** What paired help knows of areas: that communities of them are listed. */
export const areaView: AreaView = {
  subject: 'pairing',
  knows,
  isSample: () => hasPairing() && pairingIsSample(),
  releases: (area) => (area !== null && knows(area) ? pairingReleases() : []),
  topic: (locale) => ({ page: translator(locale)('pairingArea.topic') }),
};
