import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf } from '../../store/city.ts';
import type { Card, SubjectView } from '../subject-view.ts';
import { actionShare, actionsShare } from './components/action-share.ts';
import { standingWords } from './components/standing-words.ts';
import { onTimeCount } from './model/standing-counts.ts';
import { actions, actionsAreSample, areaNamed } from './query/actions.ts';
import { actionSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

function card(locale: Locale): Card | null {
  const t = translator(locale);
  const total = actions().length;
  return total === 0
    ? null
    : {
        figure: t('actions.card.figure', { good: onTimeCount(actions()), total }),
        text: t('actions.answer', { total, states: standingWords(locale, actions()) }),
        isSample: actionsAreSample(),
      };
}

export const view: SubjectView = {
  name: 'actions',
  cards: { actions: card },
  sums: actionSums,
  tables,
  shares: (locale) =>
    actions().length === 0
      ? []
      : [
          actionsShare(locale, site, actions(), areaNamed, actionsAreSample()),
          ...actions().map((action) => actionShare(locale, site, action, asOf(), areaNamed, actionsAreSample())),
        ],
};
