import { addDays } from '../../core/days.ts';
import { languageTag, type Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { WeekSection } from '../../subjects/subject-view.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { WeekTold } from './query.ts';
import { translator } from './words.ts';

/** The feed of weeks. */
export const weekFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('thisWeek.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/this-week`),
});

/** One item for each week that is over, on the Monday after it: what happened in it does not change any more. */
export function weekFeed(locale: Locale, site: Site, weeks: readonly WeekTold[]): Feed {
  const t = translator(locale);
  const place = weekFeedPlace(locale, site.title[locale]);
  /** A title that is read alone says that there is sample data behind it. */
  const said = (title: string, sections: readonly Pick<WeekSection, 'isSample'>[]): string =>
    sections.some(({ isSample }) => isSample) ? t('sample.caption', { caption: title }) : title;
  const about = t('thisWeek.description', { city: site.city.name[locale] });
  return {
    title: said(
      place.title,
      weeks.flatMap(({ sections }) => sections),
    ),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'this-week')),
    ...wholeAddresses(place),
    items: weeks.map(({ week: { week, monday, sunday }, sections }): FeedItem => ({
      address: absoluteUrl(pageUrl(locale, `this-week#${week}`)),
      title: said(
        t('thisWeek.feedItem', {
          ...{ year: week.slice(0, 4), week: String(Number(week.slice(6))) },
          ...{ monday: formatDay(locale, monday), sunday: formatDay(locale, sunday) },
        }),
        sections,
      ),
      summary: sections
        .map(({ title, answer, isSample }) => {
          const line = t('thisWeek.quietLine', { subject: title, answer });
          return isSample ? t('sample.sentence', { text: line }) : line;
        })
        .join('\n'),
      author: site.title[locale],
      published: startOfDay(addDays(sunday, 1), site.timeZone),
      updated: null,
      tags: [],
    })),
  };
}
