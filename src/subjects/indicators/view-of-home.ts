import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { part, type HomeView, type Lead } from '../subject-view.ts';
import IndicatorHome from './components/IndicatorHome.astro';
import { stateSay } from './components/state-say.ts';
import { indicatorsAreSample, indicatorsInUse } from './query/indicators.ts';
import { headlineLadder } from './query/scorecards.ts';

/** How many indicators the first screen of a phone has room for. */
const mostRows = 3;

/** The state of the city against the standard. */
function lead(locale: Locale): Lead {
  const cityName = site.city.name[locale];
  const { title, remarks } = stateSay(locale, cityName, indicatorsInUse());
  return {
    title,
    text: joinSentences(locale, remarks),
    isSample: indicatorsAreSample(),
    part: part(IndicatorHome, { locale, cityName, isSample: indicatorsAreSample(), ...headlineLadder(mostRows) }),
  };
}

export const homeView: HomeView = { subject: 'indicators', lead };
