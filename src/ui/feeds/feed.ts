import type { RSSOptions } from '@astrojs/rss';
import { xmlText } from '../../core/xml-text.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Whole address of the page; it never changes and so is the entry's id as well. */
  address: string;
  title: string;
  summary: string;
  author: string;
  /** RFC 3339 with the offset of the city's time zone. */
  published: string;
  /** The same, of the newest correction; null = never corrected. */
  updated: string | null;
  /** In words. */
  tags: readonly string[];
}

/** A feed, whatever format it is written in. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Whole address of the page that the feed follows. */
  home: string;
  /** Whole addresses of the feed itself. */
  rss: string;
  json: string;
  items: readonly FeedItem[];
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as text. */
export function jsonFeed({ title, description, language, home, json, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    description,
    language,
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.summary,
      // The format asks for the content; the feed carries no more than the summary.
      content_text: item.summary,
      date_published: item.published,
      ...(item.updated !== null && { date_modified: item.updated }),
      authors: [{ name: item.author }],
      ...(item.tags.length > 0 && { tags: item.tags }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What `rss()` of @astrojs/rss wants. The author is an office without a mailbox, hence Dublin Core. */
export const rssOptions = ({ title, description, language, home, rss, items }: Feed): RSSOptions => ({
  title: xmlText(title),
  description: xmlText(description),
  site: home,
  xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
  customData: `<language>${language}</language><atom:link href="${escapeXml(rss)}" rel="self" type="application/rss+xml"/>`,
  items: items.map((item) => ({
    link: item.address,
    title: xmlText(item.title),
    description: xmlText(item.summary),
    pubDate: new Date(item.published),
    categories: item.tags.map(xmlText),
    customData: `<dc:creator>${escapeXml(item.author)}</dc:creator>`,
  })),
});

const escapeXml = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
