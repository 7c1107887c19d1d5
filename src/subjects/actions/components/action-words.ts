import type { Locale } from '../../../core/locale.ts';
import { formatDay, formatList, formatNumber } from '../../../i18n/format.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { nameOf, type Named } from '../../../i18n/name-of.ts';
import type { ActionGoal } from '../datasets/goals.ts';
import { furthestBehind, percentDone, stuckAreas, type AreaStanding } from '../model/action-progress.ts';
import type { Action } from '../query/actions.ts';
import { translator } from '../words.ts';

/** As many areas as a first sentence can hold. */
const mostAreas = 3;

/** Actions in the words of one language; `areaOf` names an area by its code. */
export function actionWords(locale: Locale, areaOf: (code: string) => Named | undefined) {
  const t = translator(locale);
  const number = (value: number): string => formatNumber(locale, value);
  const month = (name: string): string => formatMonth(locale, name);

  /** "12 markets", "1 market". */
  const amount = (goal: Pick<ActionGoal, 'unit_zh' | 'unit_en' | 'unit_one_en'>, count: number): string => {
    const unit = locale === 'zh' ? goal.unit_zh : Math.abs(count) === 1 ? goal.unit_one_en : goal.unit_en;
    return t('action.amount', { amount: number(count), unit });
  };

  const area = (code: string): string => {
    const named = areaOf(code);
    return named ? nameOf(locale, named) : code;
  };

  /** "41 of 60 markets, 68 %". */
  const ofTarget = ({ goal, progress }: Pick<Action, 'goal' | 'progress'>): string =>
    t('action.ofTarget', {
      ...{ done: number(progress.done), target: amount(goal, goal.target) },
      percent: number(percentDone(progress.done, goal.target)),
    });

  /** How far it is, and whether that is on time; `asOf` is the day of the site. */
  function answer({ goal, progress }: Pick<Action, 'goal' | 'progress'>, asOf: string): string {
    const { state, done, planned, behind, stillMonths: months } = progress;
    const end = formatDay(locale, goal.ends_on);
    if (progress.month === null || state === 'waiting')
      return t('action.answer.waiting', { target: amount(goal, goal.target), end });
    const first = t('action.answer.done', {
      ...{ month: month(progress.month), target: amount(goal, goal.target), amount: number(done), done },
      percent: number(percentDone(done, goal.target)),
    });
    const second =
      state === 'finished'
        ? t('action.answer.finished')
        : t(`action.answer.${state}`, {
            ...{ planned: number(planned), behind: number(behind), months },
          });
    const isOver = state !== 'finished' && goal.ends_on < asOf;
    return joinSentences(locale, [first, second, ...(isOver ? [t('action.answer.over', { end })] : [])]);
  }

  const behindOf = (one: AreaStanding): string =>
    t('action.stuck.area', { area: area(one.area), behind: number(one.behind) });

  /** The areas furthest behind by name; null where none is behind. */
  const behind = ({ progress }: Pick<Action, 'progress'>): string | null => {
    const { named, tied } = furthestBehind(progress, mostAreas);
    const [first] = tied;
    const shared = first ? [t('action.stuck.tied', { count: tied.length, behind: number(first.behind) })] : [];
    const all = [...named.map(behindOf), ...shared];
    return all.length === 0 ? null : formatList(locale, all);
  };

  /** Where it is stuck: the areas furthest behind, and those that have not moved. */
  function whereStuck({ progress }: Pick<Action, 'progress'>): string {
    if (progress.state === 'waiting') return '';
    const areas = behind({ progress });
    if (areas === null) return t('action.stuck.none');
    const { named, tied } = stuckAreas(progress, mostAreas);
    const [first] = tied;
    const still = [
      ...named.map((one) => t('action.stuck.stillArea', { area: area(one.area), months: one.stillMonths })),
      ...(first ? [t('action.stuck.stillTied', { count: tied.length, months: first.stillMonths })] : []),
    ];
    return joinSentences(locale, [
      t('action.stuck.behind', { areas }),
      ...(still.length === 0
        ? []
        : [
            t('action.stuck.still', {
              areas: formatList(locale, still),
            }),
          ]),
    ]);
  }

  /** How an area is, in a few words. */
  function standing({ state, behind: short, stillMonths: months }: AreaStanding): string {
    if (state === 'on-plan' && short < 0) return t('action.area.ahead', { count: number(-short) });
    if (state === 'finished' || state === 'on-plan') return t(`action.area.${state}`);
    return t(`action.area.${state}`, { count: number(short), months });
  }

  /** A text of the data: the Chinese one where there is no English. */
  const said = (text: { zh: string | null; en: string | null }): string | null => text[locale] ?? text.zh;

  return { t, number, month, amount, area, ofTarget, answer, behind, whereStuck, standing, said };
}

export type ActionWords = ReturnType<typeof actionWords>;
