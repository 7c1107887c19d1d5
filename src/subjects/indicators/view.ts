import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { asOf } from '../../store/city.ts';
import { part, type Lead, type Part, type SubjectView } from '../subject-view.ts';
import FigureBeside from './components/FigureBeside.astro';
import { indicatorShare } from './components/indicator-share.ts';
import IndicatorHome from './components/IndicatorHome.astro';
import { countOutcomes } from './model/outcomes.ts';
import {
  figureBeside,
  headlineIndicators,
  indicatorsAreSample,
  indicatorsInUse,
  indicatorViews,
} from './query/indicators.ts';
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

/** The figure that the city's settings want told on a subject's page. */
function beside(locale: Locale, subject: string): Part | null {
  const told = figureBeside(subject);
  return told && part(FigureBeside, { locale, view: told, isSample: indicatorsAreSample() });
}

export const view: SubjectView = {
  name: 'indicators',
  lead,
  beside,
  shares: (locale) => indicatorViews().map((one) => indicatorShare(locale, site, one, indicatorsAreSample())),
};
