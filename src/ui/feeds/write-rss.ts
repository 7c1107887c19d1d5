import { newestChange, type Feed, type FeedItem } from './feed.ts';
import { writeXml, type XmlPart } from './write-xml.ts';

/** RFC 822 with a year of four digits, as RSS asks: a day begins at midnight of the city, told in GMT. */
const rssTime = (instant: string): string => new Date(instant).toUTCString();

// The author is an office without a mailbox, hence Dublin Core.
const itemPart = ({ address, title, summary, author, published, tags }: FeedItem): XmlPart => ({
  title,
  link: address,
  guid: { '@isPermaLink': 'true', '#text': address },
  description: summary,
  pubDate: rssTime(published),
  'dc:creator': author,
  category: tags,
});

/** RSS 2.0 (https://www.rssboard.org/rss-specification) as text. */
export function writeRss(feed: Feed): string {
  const { title, description, language, home, rss, items } = feed;
  const newest = newestChange(feed);
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        ...{ title, link: home, description, language },
        'atom:link': { '@href': rss, '@rel': 'self', '@type': 'application/rss+xml' },
        lastBuildDate: newest === null ? undefined : rssTime(newest),
        item: items.map(itemPart),
      },
    },
  });
}
