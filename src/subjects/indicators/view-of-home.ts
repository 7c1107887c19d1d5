import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { asOf } from '../../store/city.ts';
import { part, type HomeView, type Lead } from '../subject-view.ts';
import IndicatorHome from './components/IndicatorHome.astro';
import { stateSay } from './components/state-say.ts';
import { indicatorsAreSample, indicatorsInUse } from './query/indicators.ts';
import { headlineLadder } from './query/scorecards.ts';
import { translator } from './words.ts';

/** The state of the city against the standard. */
function lead(locale: Locale): Lead {
  const t = translator(locale);
  const cityName = site.city.name[locale];
  const { title, remarks } = stateSay(locale, cityName, indicatorsInUse());
  return {
    title,
    text: [...remarks, t('home.lead.day', { day: formatDay(locale, asOf()) })].join(locale === 'zh' ? '' : ' '),
    isSample: indicatorsAreSample(),
    part: part(IndicatorHome, { locale, cityName, isSample: indicatorsAreSample(), ...headlineLadder() }),
  };
}

export const homeView: HomeView = { subject: 'indicators', lead };
