import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { FragmentColumn } from '../fragment-column.ts';
import { figureWords } from './components/figure-words.ts';
import { indicatorShare } from './components/indicator-share.ts';
import { headlineIndicators, indicatorsAreSample, indicatorsInUse } from './query/indicators.ts';
import { translator } from './words.ts';

/** The indicators that the city shows first, or, where its settings name none, those in use; each with what its figure says. */
export const indicatorColumns = (locale: Locale): FragmentColumn[] => [
  {
    name: 'indicators',
    read: () => {
      const isSample = indicatorsAreSample();
      const t = translator(locale);
      const named = headlineIndicators();
      return {
        title: t('indicators.title'),
        home: absoluteUrl(pageUrl(locale, 'indicators')),
        isSample,
        items: (named.length > 0 ? named : indicatorsInUse()).map((view) => ({
          address: absoluteUrl(pageUrl(locale, `indicators/${view.indicator.id}`)),
          title: figureWords(locale).indicator(view),
          summary: indicatorShare(locale, site, view, isSample).alt,
        })),
      };
    },
  },
];
