import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import type { SubjectView, SumGroup } from '../subject-view.ts';
import { headquartersGaps } from './components/headquarters-gaps.ts';
import { headquartersShare } from './components/headquarters-share.ts';
import { answerOf } from './components/headquarters-words.ts';
import { actionSum } from './model/action-sum.ts';
import { actionsNow, headquartersAreSample, headquartersTree } from './query.ts';
import { translator } from './words.ts';

function sums(locale: Locale): SumGroup[] {
  const actions = actionsNow();
  const [title, href] = [translator(locale)('headquarters.actionSum'), pageUrl(locale, 'headquarters')];
  const isSample = headquartersAreSample();
  return actions.total === 0 ? [] : [{ title, href, sums: [{ title, href, ...actionSum(actions) }], isSample }];
}

export const view: SubjectView = {
  name: 'headquarters',
  sums,
  card: (locale, path) => {
    if (path !== 'headquarters') return null;
    const tree = headquartersTree();
    return {
      figure: tree.units.length > 0 ? String(tree.leastNamed?.count ?? tree.units.length) : '',
      text: answerOf(locale, tree, site.city.name[locale]),
      isSample: headquartersAreSample(),
    };
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
