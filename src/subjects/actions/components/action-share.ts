import type { Locale } from '../../../core/locale.ts';
import { nameOf, type Named } from '../../../i18n/name-of.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { actionPath } from '../model/action-path.ts';
import { countStandings } from '../model/standing-counts.ts';
import type { Action } from '../query/actions.ts';
import { actionWords } from './action-words.ts';
import { lastReported, standingWords } from './standing-words.ts';

type AreaNamed = (code: string) => Named | undefined;

const noteOf = (locale: Locale, month: string | null, areaOf: AreaNamed): string => {
  const words = actionWords(locale, areaOf);
  return month === null ? '' : words.t('actions.share.note', { month: words.month(month) });
};

/** The picture of all actions: how many are in each state. */
export function actionsShare(
  locale: Locale,
  site: SharedSite,
  actions: readonly Action[],
  areaOf: AreaNamed,
  isSample: boolean,
): SharePicture {
  const { t, number } = actionWords(locale, areaOf);
  const title = t('actions.share.title', { total: actions.length });
  return pictureOf('actions', t('actions.answer', { total: actions.length, states: standingWords(locale, actions) }), {
    ...frameOf(locale, site, isSample),
    kind: 'figures',
    kicker: t('actions.title'),
    title,
    figures: countStandings(actions)
      .slice(0, 3)
      .map(({ state, count }) => ({
        value: number(count),
        label: t(`action.state.${state}`),
        isGrave: state === 'late' || state === 'stuck',
      })),
    note: noteOf(locale, lastReported(actions), areaOf),
  });
}

/** The picture of an action: what is done, what was planned by now, and the goal. */
export function actionShare(
  locale: Locale,
  site: SharedSite,
  action: Action,
  asOf: string,
  areaOf: AreaNamed,
  isSample: boolean,
): SharePicture {
  const words = actionWords(locale, areaOf);
  const { t, number } = words;
  const { goal, progress } = action;
  const title = nameOf(locale, action.named);
  return pictureOf(actionPath(action.id), [title, words.answer(action, asOf)].join(' · '), {
    ...frameOf(locale, site, isSample),
    kind: 'figures',
    kicker: t('actions.title'),
    title,
    figures: [
      { value: number(progress.done), label: t('action.share.done'), isGrave: progress.behind > 0 },
      { value: number(progress.planned), label: t('action.share.planned') },
      { value: words.amount(goal, goal.target), label: t('action.share.target') },
    ],
    note: noteOf(locale, progress.month, areaOf),
  });
}
