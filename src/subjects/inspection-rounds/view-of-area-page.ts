import { part, type AreaPageView } from '../subject-view.ts';
import AreaRounds from './components/AreaRounds.astro';
import { aheadOf } from './model/round-lists.ts';
import { roundsAreSample, roundsOfArea } from './query/rounds.ts';

/** How many of the last rounds are shown, after the one that comes next. */
const shown = 3;

/** The next public round of an area and its last ones, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'inspection-rounds',
  parts: (locale, { code }) => {
    const all = roundsOfArea(code);
    const made = all.filter(({ standing }) => standing === 'made');
    const rounds = [...aheadOf(all).slice(0, 1), ...made.slice(0, shown)];
    return rounds.length > 0 ? [part(AreaRounds, { locale, rounds, isSample: roundsAreSample() })] : [];
  },
};
