import { XMLParser, XMLValidator } from 'fast-xml-parser';

// What each standard requires of a feed, and what of its optional parts this site gives: RSS 2.0 (rssboard.org), Atom 1.0
// (RFC 4287), JSON Feed 1.1 (jsonfeed.org). Each function names what is wrong; nothing = the feed is right.

interface Node {
  [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['item', 'entry', 'category', 'link', 'author', 'atom:link'].includes(name),
});

// RFC 822 as amended by RFC 1123, in GMT.
const rssTime =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
// RFC 3339.
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAddress = (value: unknown): boolean => isText(value) && URL.canParse(value) && /^https?:/.test(value);
const isTime = (value: unknown, form: RegExp): boolean =>
  isText(value) && form.test(value) && !Number.isNaN(Date.parse(value));
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);
const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Node)['#text'] : value;

/** The wrong ones of named claims, each with where it is. */
const wrong = (where: string, claims: Record<string, boolean>): string[] =>
  Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`${where}: ${claim}`]));

const repeated = (where: string, ids: readonly unknown[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}: ${String(id)} is there twice`);

function readXml(xml: string, root: string): Node | string {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return `not well-formed: ${valid.err.msg}`;
  const found: unknown = parser.parse(xml)[root];
  return typeof found === 'object' && found !== null ? (found as Node) : `no <${root}>`;
}

/** What is wrong with an RSS feed that is served at an address. */
export function rssFaults(xml: string, address: string): string[] {
  const rss = readXml(xml, 'rss');
  if (typeof rss === 'string') return [rss];
  const channel = (rss['channel'] ?? {}) as Node;
  const items = nodesOf(channel['item']);
  const [self] = nodesOf(channel['atom:link']);
  const [link] = nodesOf(channel['link']) as unknown[];
  const built = channel['lastBuildDate'];
  return [
    ...wrong('channel', {
      'version is 2.0': rss['@version'] === '2.0',
      'has a title': isText(channel['title']),
      'has a link': isAddress(link),
      'has a description': isText(channel['description']),
      'has a language': isText(channel['language']) && languageTag.test(channel['language']),
      'names itself': self?.['@href'] === address && self['@rel'] === 'self',
      'says when it changed, if it has entries': items.length === 0 ? built === undefined : isTime(built, rssTime),
    }),
    ...items.flatMap((item, index) => {
      const guid = (item['guid'] ?? {}) as Node;
      return wrong(`item ${index + 1}`, {
        'has a title': isText(item['title']),
        'has a link': isAddress(nodesOf(item['link'])[0]),
        'has a description': isText(item['description']),
        'has a guid that is its link': guid['@isPermaLink'] === 'true' && isAddress(guid['#text']),
        'has a day of publication': isTime(item['pubDate'], rssTime),
        'has an author': isText(item['dc:creator']),
      });
    }),
    ...repeated(
      'guid',
      items.map(({ guid }) => textOf(guid)),
    ),
  ];
}

/** What is wrong with an Atom feed that is served at an address. */
export function atomFaults(xml: string, address: string): string[] {
  const feed = readXml(xml, 'feed');
  if (typeof feed === 'string') return [feed];
  const entries = nodesOf(feed['entry']);
  const linkOf = (node: Node, rel: string): unknown =>
    nodesOf(node['link']).find((one) => one['@rel'] === rel)?.['@href'];
  return [
    ...wrong('feed', {
      'is in the name space of Atom': feed['@xmlns'] === 'http://www.w3.org/2005/Atom',
      'has an id': isAddress(feed['id']),
      'has a title': isText(feed['title']),
      'has a time of change': isTime(feed['updated'], instant),
      'names itself': linkOf(feed, 'self') === address,
      'names its page': isAddress(linkOf(feed, 'alternate')),
      'has a language': isText(feed['@xml:lang']) && languageTag.test(feed['@xml:lang']),
    }),
    ...entries.flatMap((entry, index) =>
      wrong(`entry ${index + 1}`, {
        'has an id': isAddress(entry['id']),
        'has a title': isText(entry['title']),
        'has a time of change': isTime(entry['updated'], instant),
        'has a time of publication': isTime(entry['published'], instant),
        'has an author with a name': nodesOf(entry['author']).some(({ name }) => isText(name)),
        'has a link, for it has no content': isAddress(linkOf(entry, 'alternate')),
        'has a summary': isText(textOf(entry['summary'])),
        'has terms in its categories': nodesOf(entry['category']).every((one) => isText(one['@term'])),
        'is not newer than the feed': Date.parse(String(entry['updated'])) <= Date.parse(String(feed['updated'])),
      }),
    ),
    ...repeated(
      'id',
      entries.map(({ id }) => id),
    ),
  ];
}

/** What is wrong with a JSON feed that is served at an address. */
export function jsonFeedFaults(json: string, address: string): string[] {
  const feed: Node = JSON.parse(json);
  const items = nodesOf(feed['items']);
  const isOptionalTime = (value: unknown): boolean => value === undefined || isTime(value, instant);
  return [
    ...wrong('feed', {
      'version is 1.1': feed['version'] === 'https://jsonfeed.org/version/1.1',
      'has a title': isText(feed['title']),
      'has items': Array.isArray(feed['items']),
      'names its page': isAddress(feed['home_page_url']),
      'names itself': feed['feed_url'] === address,
      'has a language': isText(feed['language']) && languageTag.test(feed['language']),
    }),
    ...items.flatMap((item, index) =>
      wrong(`item ${index + 1}`, {
        'has an id': isText(item['id']),
        'has an address': isAddress(item['url']),
        'has a content': isText(item['content_text']) || isText(item['content_html']),
        'has a time of publication': isTime(item['date_published'], instant),
        'has a time of change that is one': isOptionalTime(item['date_modified']),
        'has authors with names':
          nodesOf(item['authors']).length > 0 && nodesOf(item['authors']).every(({ name }) => isText(name)),
        'has tags that are words': item['tags'] === undefined || (item['tags'] as unknown[]).every(isText),
      }),
    ),
    ...repeated(
      'id',
      items.map(({ id }) => id),
    ),
  ];
}
