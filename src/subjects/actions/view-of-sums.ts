import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { actionPath } from './model/action-path.ts';
import { doneSum, problemSum, targetSum } from './model/action-sums.ts';
import { actions, actionsAreSample, planNote } from './query/actions.ts';
import { actionProblems } from './query/problems.ts';
import { translator } from './words.ts';

/** What the city has done and its areas; targets and what areas are to do; problems and what became of them. */
export function actionSums(locale: Locale): SumGroup[] {
  if (actions().length === 0) return [];
  const t = translator(locale);
  const isSample = actionsAreSample();
  const named = actions().map((action) => ({
    action,
    title: nameOf(locale, action.named),
    page: actionPath(action.id),
  }));
  const group = (kind: 'done' | 'target' | 'problems', sums: SumGroup['sums']): SumGroup => ({
    ...{ title: t(`actions.sums.${kind}`), href: pageUrl(locale, 'actions'), sums, isSample },
  });
  return [
    group(
      'done',
      named.map(({ action, title, page }) => ({
        ...{ title: `${title} · ${t('action.sum.done')}`, href: pageUrl(locale, `${page}#areas`) },
        ...doneSum(action.progress),
      })),
    ),
    group(
      'target',
      named.map(({ action, title, page }) => ({
        ...{ title: `${title} · ${t('action.sum.target')}`, href: pageUrl(locale, `${page}#areas`) },
        ...targetSum(action.goal, action.progress, planNote(locale, action)),
      })),
    ),
    group(
      'problems',
      named.flatMap(({ action, title, page }) => {
        const problems = actionProblems(action);
        return problems && problems.counts.found > 0
          ? [
              {
                ...{ title: `${title} · ${t('action.sum.problems')}`, href: pageUrl(locale, `${page}#problems`) },
                ...problemSum(problems.counts),
              },
            ]
          : [];
      }),
    ),
  ].filter(({ sums }) => sums.length > 0);
}
