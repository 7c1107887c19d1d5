import { changedAt, newestChange, type Feed, type FeedItem } from './feed.ts';
import { writeXml, type XmlPart } from './write-xml.ts';

const entryPart = (item: FeedItem): XmlPart => ({
  id: item.address,
  title: item.title,
  link: { '@rel': 'alternate', '@type': 'text/html', '@href': item.address },
  published: item.published,
  updated: changedAt(item),
  author: { name: item.author },
  category: item.tags.map((tag) => ({ '@term': tag })),
  summary: item.summary,
});

/**
 * Atom 1.0 (RFC 4287) as text. A feed has to say when it changed: one without entries changed last at `emptySince`, the
 * site's day, on which it is known to hold none.
 */
export const writeAtom = (feed: Feed, emptySince: string): string =>
  writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      id: feed.atom,
      title: feed.title,
      subtitle: feed.description,
      updated: newestChange(feed) ?? emptySince,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.atom },
        { '@rel': 'alternate', '@type': 'text/html', '@href': feed.home },
      ],
      entry: feed.items.map(entryPart),
    },
  });
