import { languageTag, type Locale } from '../../core/locale.ts';
import { dayOfRelease } from '../../core/release-day.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import { sheetWords } from './components/sheet-words.ts';
import type { Sheet } from './model/sheets.ts';
import { translator } from './words.ts';

/** The feed of the sheets. */
export const assignmentFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('assign.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/assignments`),
});

/** Every sheet as an entry, the newest first; one that was corrected is updated. */
export function assignmentFeed(
  locale: Locale,
  site: Site,
  sheets: readonly Sheet[],
  { author, isSample }: { author: string; isSample: boolean },
): Feed {
  const { t, week, said, last } = sheetWords(locale);
  const place = assignmentFeedPlace(locale, site.title[locale]);
  const about = t('assign.description', { count: sheets.length });

  const titleOf = ({ week: name, open, done, due }: Sheet): string => {
    const slots = { week: week(name), open: open.length };
    const title =
      due === null ? t('assign.feed.firstItem', slots) : t('assign.feed.item', { ...slots, due, done: done.length });
    return isSample ? t('sample.caption', { caption: title }) : title;
  };
  const itemOf = (sheet: Sheet): FeedItem => {
    const [first = '', newest = first] = [sheet.releases[0], sheet.releases.at(-1)];
    const lines = sheet.open.map((task) =>
      t('assign.feed.line', {
        task: said(task, 'task')?.text ?? t('assign.removed'),
        unit: said(task, 'lead_unit')?.text ?? t('assign.removed'),
      }),
    );
    return {
      address: absoluteUrl(pageUrl(locale, `assignments/${sheet.week}`)),
      title: titleOf(sheet),
      summary: [last(sheet), ...lines].join('\n'),
      author,
      published: startOfDay(dayOfRelease(first), site.timeZone),
      updated: newest === first ? null : startOfDay(dayOfRelease(newest), site.timeZone),
      tags: [],
    };
  };

  return {
    title: isSample ? t('sample.caption', { caption: place.title }) : place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'assignments')),
    ...wholeAddresses(place),
    items: sheets.map(itemOf),
  };
}
