import { languageTag, type Locale } from '../../core/locale.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { Area } from '../areas/dataset.ts';
import { listWords } from './components/list-words.ts';
import { releaseAnchor } from './components/release-anchor.ts';
import { listEvents, type ListEvent } from './model/feed-items.ts';
import type { EntryView } from './model/list-entry.ts';
import { translator } from './words.ts';

// About three issues of events; what is older is on the pages.
const newestOnly = 100;

/** The feed of the list, or of one area's entries. */
export function listFeedPlace(locale: Locale, siteTitle: string, area?: Area): NamedFeed {
  const t = translator(locale);
  if (!area) return { title: t('list.feed.title', { site: siteTitle }), ...feedsIn(`${locale}/red-black-list`) };
  const name = listWords(locale).area({ area });
  return {
    title: t('list.feed.areaTitle', { site: siteTitle, area: name }),
    ...feedsIn(`${locale}/areas/${area.code}`),
  };
}

/** Who was listed, verified and taken off, newest first; `publisher` answers for the list. */
export function listFeed(
  locale: Locale,
  site: Site,
  entries: readonly EntryView[],
  { publisher, isSample }: { publisher: string; isSample: boolean },
  area?: Area,
): Feed {
  const t = translator(locale);
  const place = listFeedPlace(locale, site.title[locale], area);
  const about = t('list.description');
  return {
    title: isSample ? t('sample.caption', { caption: place.title }) : place.title,
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, area ? `areas/${area.code}` : 'red-black-list')),
    ...wholeAddresses(place),
    items: listEvents(entries)
      .slice(0, newestOnly)
      .map((event): FeedItem => {
        const title = eventTitle(locale, event);
        return {
          address: absoluteUrl(
            pageUrl(
              locale,
              `red-black-list/${event.entry.id}#${event.change ? releaseAnchor(event.change.release) : 'gone'}`,
            ),
          ),
          title: isSample ? t('sample.caption', { caption: title }) : title,
          summary: eventSummary(locale, event),
          author: publisher,
          published: startOfDay(event.on, site.timeZone),
          updated: null,
          tags: [listWords(locale).label('list', event.entry.row.list), listWords(locale).area(event.entry)],
        };
      }),
  };
}

function eventTitle(locale: Locale, { entry, kind }: ListEvent): string {
  const say = listWords(locale);
  return translator(locale)(`list.feed.${kind}`, { list: say.label('list', entry.row.list), place: say.name(entry) });
}

function eventSummary(locale: Locale, { entry, kind, change }: ListEvent): string {
  const t = translator(locale);
  const say = listWords(locale);
  const { row } = entry;
  if (kind === 'withdrawn' || kind === 'delisted' || kind === 'ended') return say.leaving(entry).join(' ');
  const note = change?.note?.[locale];
  if (kind === 'settled')
    return t('list.feed.settledSummary', {
      outcome: say.label('objection', change?.objection ?? row.objection),
      reason: note ?? '',
    }).trim();
  if (note) return note;
  const issue = say.issue(row.issue);
  if (kind === 'verified') {
    return t('list.feed.verifiedSummary', {
      issue,
      day: say.day(row.rectified_on ?? row.listed_on),
      verified: say.day(row.verified_on ?? row.listed_on),
    });
  }
  return t('list.feed.summary', {
    issue,
    area: say.area(entry),
    category: say.label('category', row.category),
    deed: say.shown(entry, 'deed') ?? '',
  });
}
