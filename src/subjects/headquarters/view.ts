import site from '#settings';
import { pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import type { SubjectView } from '../subject-view.ts';
import { headquartersGaps } from './components/headquarters-gaps.ts';
import { headquartersShare } from './components/headquarters-share.ts';
import { answerOf } from './components/headquarters-words.ts';
import { actionsNow, headquartersAreSample, headquartersTree } from './query.ts';

export const view: SubjectView = {
  name: 'headquarters',
  cards: {
    headquarters: (locale) => {
      const tree = headquartersTree();
      return {
        figure: '',
        text: answerOf(locale, tree, site.city.name[locale]),
        isSample: headquartersAreSample(),
      };
    },
  },
  gaps: (locale) =>
    headquartersGaps(locale, headquartersTree(), actionsNow(), site.city.name[locale]).map((gap) => ({
      ...gap,
      since: null,
      href: pageUrl(locale, 'headquarters#gaps'),
      isSample: headquartersAreSample(),
    })),
  shares: (locale) => [headquartersShare(locale, site, headquartersTree(), asOf(), headquartersAreSample())],
};
