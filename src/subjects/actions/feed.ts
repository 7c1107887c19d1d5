import { languageTag, type Locale } from '../../core/locale.ts';
import { nameOf, type Named } from '../../i18n/name-of.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { actionWords } from './components/action-words.ts';
import type { ActionGoal } from './datasets/goals.ts';
import { actionPath, monthAnchor } from './model/action-path.ts';
import { translator } from './words.ts';

/** A month in which an action moved on. */
export interface ActionNews {
  id: string;
  named: Named;
  goal: ActionGoal;
  month: string;
  planned: number;
  done: number;
  /** By how much the number done rose. */
  rose: number;
  /** The day on which the month was first reported. */
  published: string;
}

/** The feed of the special actions. */
export const actionFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('actions.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/actions`),
});

/** Every month in which an action moved on as an entry; `news` newest first. */
export function actionFeed(
  locale: Locale,
  site: Site,
  news: readonly ActionNews[],
  publisher: string,
  isSample: boolean,
): Feed {
  const words = actionWords(locale, () => undefined);
  const { t, number } = words;
  const place = actionFeedPlace(locale, site.title[locale]);
  const about = t('actions.feed.about');
  const sampled = (caption: string): string => (isSample ? t('sample.caption', { caption }) : caption);
  const itemOf = ({ id, named, goal, month, planned, done, rose, published }: ActionNews): FeedItem => ({
    address: absoluteUrl(pageUrl(locale, `${actionPath(id)}#${monthAnchor(month)}`)),
    title: sampled(
      t('actions.feed.item', {
        name: nameOf(locale, named),
        month: words.month(month),
        rose: words.amount(goal, rose),
      }),
    ),
    summary: t('actions.feed.summary', {
      ...{ month: words.month(month), done: number(done), planned: number(planned) },
      target: words.amount(goal, goal.target),
    }),
    author: publisher,
    published: startOfDay(published, site.timeZone),
    updated: null,
    tags: [nameOf(locale, named)],
  });
  return {
    title: sampled(place.title),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'actions')),
    ...wholeAddresses(place),
    items: news.map(itemOf),
  };
}
