import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { asOf } from '../../store/city.ts';
import { part, type Lead, type SubjectView } from '../subject-view.ts';
import { indicatorShare } from './components/indicator-share.ts';
import IndicatorHome from './components/IndicatorHome.astro';
import { countOutcomes } from './model/outcomes.ts';
import { headlineIndicators, indicatorsAreSample, indicatorsInUse, indicatorViews } from './query/indicators.ts';
import { translator } from './words.ts';

/** The state of the city against the standard. */
function lead(locale: Locale): Lead {
  const t = translator(locale);
  const counts = { city: site.city.name[locale], ...countOutcomes(indicatorsInUse()) };
  return {
    title: t('home.state', counts),
    text: t('home.stateLead', { ...counts, day: formatDay(locale, asOf()) }),
    isSample: indicatorsAreSample(),
    part: part(IndicatorHome, { locale, views: headlineIndicators() }),
  };
}

export const view: SubjectView = {
  name: 'indicators',
  lead,
  shares: (locale) => indicatorViews().map((one) => indicatorShare(locale, site, one, indicatorsAreSample())),
};
