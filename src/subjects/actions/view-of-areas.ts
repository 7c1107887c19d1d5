import type { Locale } from '../../core/locale.ts';
import { formatList } from '../../i18n/format.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Area } from '../areas/dataset.ts';
import type { AreaAnswer, AreaView } from '../subject-view.ts';
import { actionReleases, actionsAreSample, actionsOfArea, takesPart } from './query/actions.ts';
import { translator } from './words.ts';

function answers(locale: Locale, { code }: Area): AreaAnswer[] {
  const t = translator(locale);
  const reported = actionsOfArea(code).filter(({ action }) => action.progress.month !== null);
  if (reported.length === 0) return [];
  const behind = reported.filter(({ standing }) => standing.behind > 0);
  const text = joinSentences(locale, [
    t('actions.area.answer', { total: reported.length, good: reported.length - behind.length }),
    ...(behind.length === 0
      ? []
      : [
          t('actions.area.behind', {
            actions: formatList(
              locale,
              behind.map(({ action, standing }) =>
                t('actions.area.one', { name: nameOf(locale, action.named), behind: standing.behind }),
              ),
            ),
          }),
        ]),
  ]);
  return [{ text, href: pageUrl(locale, 'actions'), isSample: actionsAreSample() }];
}

/** What the special actions know of areas. */
export const areaView: AreaView = {
  subject: 'actions',
  knows: ({ code }) => takesPart(code),
  isSample: actionsAreSample,
  releases: actionReleases,
  topic: (locale) => ({ page: translator(locale)('actions.area.topic') }),
  answers,
};
