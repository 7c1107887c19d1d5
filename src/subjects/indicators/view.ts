import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { posterOf } from '../../ui/share/share-poster.ts';
import type { Card, SubjectView } from '../subject-view.ts';
import { chartHeight } from './components/embed-height.ts';
import { figureWords } from './components/figure-words.ts';
import { indicatorShare } from './components/indicator-share.ts';
import { standardShare } from './components/standard-share.ts';
import { judgedLines, totalsOf } from './model/scorecard.ts';
import { replacedEditionOf } from './model/verdict.ts';
import { headlineIndicators, indicatorsAreSample, indicatorsInUse, indicatorViews } from './query/indicators.ts';
import { currentScorecards } from './query/scorecards.ts';
import { indicatorColumns } from './view-of-columns.ts';
import { standardFilled, standardGaps } from './view-of-gaps.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

function card(locale: Locale): Card | null {
  const t = translator(locale);
  const cards = currentScorecards();
  const totals = totalsOf(cards);
  const replaced = replacedEditionOf(judgedLines(cards));
  return {
    figure: t('card.figure', totals),
    text: replaced ? t('card.standard.replaced', { ...totals, ...replaced }) : t('card.standard', totals),
    isSample: indicatorsAreSample(),
  };
}

function shares(locale: Locale) {
  const isSample = indicatorsAreSample();
  const cards = currentScorecards();
  return [
    ...indicatorViews().flatMap((one) => {
      const share = indicatorShare(locale, site, one, isSample);
      return [share, posterOf(share, `indicators/${one.indicator.id}`)];
    }),
    standardShare(locale, site, cards, isSample),
    ...cards.map((one) => standardShare(locale, site, [one], isSample, one.edition.edition)),
  ];
}

export const view: SubjectView = {
  name: 'indicators',
  fragments: indicatorColumns,
  embedded: (locale) => {
    const [first] = [...headlineIndicators(), ...indicatorsInUse()].filter(({ series }) => series.length > 0);
    const id = first?.indicator.id ?? '';
    return first
      ? [
          {
            title: figureWords(locale).indicator(first),
            path: `embed/indicators/${id}`,
            shows: `indicators/${id}`,
            height: chartHeight,
          },
        ]
      : [];
  },
  cards: { standard: card },
  gaps: standardGaps,
  filled: standardFilled,
  shares,
  tables,
};
