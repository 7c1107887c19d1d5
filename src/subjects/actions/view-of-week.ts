import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekLine, WeekSection, WeekView } from '../subject-view.ts';
import { actionWords } from './components/action-words.ts';
import { standingWords } from './components/standing-words.ts';
import { actionPath } from './model/action-path.ts';
import { actionReleases, actions, actionsAreSample, areaNamed } from './query/actions.ts';
import { actionNews } from './query/news.ts';
import { translator } from './words.ts';

/** What moved in a week, and what moved last before it. */
function newsOf({ monday, until }: ToldWeek) {
  const told = actionNews().filter(({ published }) => published <= until);
  return { now: told.filter(({ published }) => published >= monday), last: told[0] ?? null };
}

function week(locale: Locale, told: ToldWeek): WeekSection | null {
  const t = translator(locale);
  const words = actionWords(locale, areaNamed);
  const { now, last } = newsOf(told);
  if (last === null) return null;
  const about = { title: t('actions.title'), href: pageUrl(locale, 'actions'), isSample: actionsAreSample() };
  if (now.length === 0) {
    const slots = { month: words.month(last.month), day: formatDay(locale, last.published) };
    return { ...about, answer: t('actions.week.none', slots), hasNews: false };
  }
  const days = Map.groupBy(now, ({ published }) => published);
  return {
    ...about,
    answer: t('actions.week.moved', { count: new Set(now.map(({ id }) => id)).size, month: words.month(last.month) }),
    hasNews: true,
    lines: now.slice(0, 5).map(({ id, named, goal, month, rose }) => ({
      text: t('actions.feed.item', {
        ...{ name: nameOf(locale, named), month: words.month(month), rose: words.amount(goal, rose) },
      }),
      href: pageUrl(locale, actionPath(id)),
    })),
    counted: [
      { label: t('actions.week.counted'), counts: new Map([...days].map(([day, those]) => [day, those.length])) },
    ],
  };
}

/** How the actions stand, which changes month by month: there is always a line to say. */
function strip(locale: Locale, told: ToldWeek): WeekLine | null {
  const t = translator(locale);
  const { now } = newsOf(told);
  if (actions().length === 0) return null;
  const isSample = actionsAreSample();
  const [first] = now;
  if (!first) {
    const text = t('actions.strip', { total: actions().length, states: standingWords(locale, actions()) });
    return { text, href: pageUrl(locale, 'actions'), isSample };
  }
  const words = actionWords(locale, areaNamed);
  return {
    text: t('actions.week.moved', {
      ...{ count: new Set(now.map(({ id }) => id)).size, month: words.month(first.month) },
    }),
    href: pageUrl(locale, 'actions'),
    isSample,
  };
}

/** What the special actions tell of a week. */
export const weekView: WeekView = { subject: 'actions', releases: actionReleases, strip, week };
