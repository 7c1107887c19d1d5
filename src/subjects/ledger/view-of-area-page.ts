import { part, type AreaPageView } from '../subject-view.ts';
import AreaWall from './components/AreaWall.astro';
import { areaLedger } from './query/area-ledger.ts';
import { wallOf } from './query/board.ts';
import { countedTo, ledgerIsSample } from './query/problems.ts';

/** The problems of an area, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'ledger',
  parts: (locale, area) => [
    part(AreaWall, {
      ...{ locale, area: area.code, wall: wallOf(area.code), ledger: areaLedger(area.code) },
      ...{ asOf: countedTo(), isSample: ledgerIsSample() },
    }),
  ],
};
