import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { RowView } from '../subject-view.ts';
import { actionWords } from './components/action-words.ts';
import { actionPath } from './model/action-path.ts';
import { actions, actionsAreSample, areaNamed } from './query/actions.ts';
import { actionsOfProblem } from './query/problems.ts';
import { translator } from './words.ts';

/** On a problem's page the action that covers it; on the list of the actions how far each is. */
export const rowView: RowView = {
  subject: 'actions',
  notes: (locale, dataset, key) => {
    const t = translator(locale);
    const about = { term: t('actions.row.term'), isSample: actionsAreSample() };
    if (dataset === 'ledger')
      return actionsOfProblem(key).map(({ id, named }) => ({
        ...{ ...about, text: nameOf(locale, named), href: pageUrl(locale, actionPath(id)) },
      }));
    if (dataset !== 'special-actions') return [];
    const words = actionWords(locale, areaNamed);
    return actions()
      .filter(({ id }) => id === key)
      .map(({ id, goal, progress }) => ({
        ...about,
        text: t('actions.row.progress', {
          ...{ state: t(`action.state.${progress.state}`), done: words.number(progress.done) },
          target: words.amount(goal, goal.target),
        }),
        href: pageUrl(locale, actionPath(id)),
      }));
  },
};
