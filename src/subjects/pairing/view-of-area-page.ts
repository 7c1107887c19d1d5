import { part, type AreaPageView } from '../subject-view.ts';
import AreaPairing from './components/AreaPairing.astro';
import { communitiesOfArea, hasPairing, pairingIsSample } from './query.ts';

/** The communities of an area and who helps them, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'pairing',
  parts: (locale, area) => {
    const found = hasPairing() ? communitiesOfArea(area) : null;
    return found ? [part(AreaPairing, { locale, found, isSample: pairingIsSample() })] : [];
  },
};
