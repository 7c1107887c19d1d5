import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { asOf } from '../../store/city.ts';
import { part, type Card, type Lead, type Part, type SubjectView } from '../subject-view.ts';
import FigureBeside from './components/FigureBeside.astro';
import { indicatorShare } from './components/indicator-share.ts';
import IndicatorHome from './components/IndicatorHome.astro';
import { standardShare } from './components/standard-share.ts';
import { stateSay } from './components/state-say.ts';
import { replacedEditionJudged, totalsOf } from './model/scorecard.ts';
import { figureBeside, indicatorsAreSample, indicatorsInUse, indicatorViews } from './query/indicators.ts';
import { currentScorecards, headlineLadder } from './query/scorecards.ts';
import { standardFilled, standardGaps } from './view-of-gaps.ts';
import { clauseSums } from './view-of-sums.ts';
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

/** The figure that the city's settings want told on a subject's page. */
function beside(locale: Locale, subject: string): Part | null {
  const told = figureBeside(subject);
  return told && part(FigureBeside, { locale, view: told, isSample: indicatorsAreSample() });
}

function card(locale: Locale, path: string): Card | null {
  if (path !== 'standard') return null;
  const t = translator(locale);
  const cards = currentScorecards();
  const totals = totalsOf(cards);
  const replaced = replacedEditionJudged(cards);
  return {
    figure: t('card.figure', { judged: totals.met + totals.notMet, clauses: totals.clauses }),
    text: replaced ? t('card.standard.replaced', { ...totals, ...replaced }) : t('card.standard', totals),
    isSample: indicatorsAreSample(),
  };
}

function shares(locale: Locale) {
  const isSample = indicatorsAreSample();
  const cards = currentScorecards();
  return [
    ...indicatorViews().map((one) => indicatorShare(locale, site, one, isSample)),
    standardShare(locale, site, cards, isSample),
    ...cards.map((one) => standardShare(locale, site, [one], isSample, one.edition.edition)),
  ];
}

export const view: SubjectView = {
  name: 'indicators',
  sums: clauseSums,
  lead,
  beside,
  card,
  gaps: standardGaps,
  filled: standardFilled,
  shares,
};
