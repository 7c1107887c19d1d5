import site from '#settings';
import { pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import type { SubjectView } from '../subject-view.ts';
import { reviewGaps } from './components/review-gaps.ts';
import { reviewShare } from './components/review-share.ts';
import { answerOf } from './components/review-words.ts';
import { yearOf } from './model/review-history.ts';
import { historyNow, procedureNow, reviewIsSample } from './query.ts';

export const view: SubjectView = {
  name: 'review',
  cards: {
    review: (locale) => {
      const history = historyNow();
      const { standing } = history;
      const text = answerOf(locale, history, site.city.name[locale]);
      return { figure: standing ? String(yearOf(standing.event)) : '', text, isSample: reviewIsSample() };
    },
  },
  gaps: (locale) =>
    reviewGaps(locale, historyNow(), procedureNow(), site.city.name[locale]).map((gap) => ({
      ...gap,
      since: null,
      href: pageUrl(locale, 'review#gaps'),
      isSample: reviewIsSample(),
    })),
  shares: (locale) => [reviewShare(locale, site, historyNow(), asOf(), reviewIsSample())],
};
