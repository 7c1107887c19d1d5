import { expect, test } from 'vitest';
import { newestChange, type Feed } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const today = '2026-11-27T00:00:00+08:00';
const lines = (xml: string): string => xml.replaceAll('><', '>\n<');

const feed: Feed = {
  title: 'Sampleton - Sample News',
  description: 'Sample & demonstration.',
  language: 'en',
  home: 'https://portal.example/portal/en/news/',
  rss: 'https://portal.example/portal/en/feed.xml',
  atom: 'https://portal.example/portal/en/atom.xml',
  json: 'https://portal.example/portal/en/feed.json',
  items: [
    {
      address: 'https://portal.example/portal/en/articles/litter/',
      title: 'Litter < 5 %',
      summary: 'A sample & nothing else.',
      author: 'Parks <& Streets>',
      published: '2025-03-01T00:00:00+08:00',
      updated: '2025-04-01T00:00:00+08:00',
      tags: ['Sample litter', 'Sample air'],
    },
  ],
};
const plain: Feed = { ...feed, items: feed.items.map((item) => ({ ...item, updated: null, tags: [] })) };

test('an RSS feed escapes what authors write and gives the instant of the day of publication', () => {
  expect(lines(writeRss(feed))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel>
    <title>Sampleton - Sample News</title>
    <link>https://portal.example/portal/en/news/</link>
    <description>Sample &amp; demonstration.</description>
    <language>en</language>
    <atom:link href="https://portal.example/portal/en/feed.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Mon, 31 Mar 2025 16:00:00 GMT</lastBuildDate>
    <item>
    <title>Litter &lt; 5 %</title>
    <link>https://portal.example/portal/en/articles/litter/</link>
    <guid isPermaLink="true">https://portal.example/portal/en/articles/litter/</guid>
    <description>A sample &amp; nothing else.</description>
    <pubDate>Fri, 28 Feb 2025 16:00:00 GMT</pubDate>
    <dc:creator>Parks &lt;&amp; Streets&gt;</dc:creator>
    <category>Sample litter</category>
    <category>Sample air</category>
    </item>
    </channel>
    </rss>"
  `);
});

test('a JSON feed has the fields of version 1.1', () => {
  expect(writeJsonFeed(feed)).toMatchInlineSnapshot(`
    "{
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Sampleton - Sample News",
      "home_page_url": "https://portal.example/portal/en/news/",
      "feed_url": "https://portal.example/portal/en/feed.json",
      "description": "Sample & demonstration.",
      "language": "en",
      "items": [
        {
          "id": "https://portal.example/portal/en/articles/litter/",
          "url": "https://portal.example/portal/en/articles/litter/",
          "title": "Litter < 5 %",
          "summary": "A sample & nothing else.",
          "content_text": "A sample & nothing else.",
          "date_published": "2025-03-01T00:00:00+08:00",
          "date_modified": "2025-04-01T00:00:00+08:00",
          "authors": [
            {
              "name": "Parks <& Streets>"
            }
          ],
          "tags": [
            "Sample litter",
            "Sample air"
          ]
        }
      ]
    }
    "
  `);
});

test('a JSON feed leaves out a day of correction and tags where there are none', () => {
  expect(writeJsonFeed(plain)).not.toMatch(/date_modified|tags/);
});

test('an Atom feed says when each entry was published and changed last, and the feed with it', () => {
  expect(lines(writeAtom(feed, today))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>https://portal.example/portal/en/atom.xml</id>
    <title>Sampleton - Sample News</title>
    <subtitle>Sample &amp; demonstration.</subtitle>
    <updated>2025-04-01T00:00:00+08:00</updated>
    <link rel="self" type="application/atom+xml" href="https://portal.example/portal/en/atom.xml"/>
    <link rel="alternate" type="text/html" href="https://portal.example/portal/en/news/"/>
    <entry>
    <id>https://portal.example/portal/en/articles/litter/</id>
    <title>Litter &lt; 5 %</title>
    <link rel="alternate" type="text/html" href="https://portal.example/portal/en/articles/litter/"/>
    <published>2025-03-01T00:00:00+08:00</published>
    <updated>2025-04-01T00:00:00+08:00</updated>
    <author>
    <name>Parks &lt;&amp; Streets&gt;</name>
    </author>
    <category term="Sample litter"/>
    <category term="Sample air"/>
    <summary>A sample &amp; nothing else.</summary>
    </entry>
    </feed>"
  `);
});

test('a feed changed when its newest entry did: no clock is asked, and offsets do not mislead', () => {
  const early = { ...plain.items[0], published: '2025-10-26T00:00:00+01:00' };
  const late = { ...early, published: '2025-10-25T23:30:00+00:00' };
  const items = [early, late].flatMap(({ address = '', title = '', summary = '', author = '', ...rest }) => ({
    ...{ address, title, summary, author, updated: null, tags: [] },
    published: rest.published,
  }));
  expect(newestChange({ ...feed, items })).toBe(late.published);
  expect(writeRss(feed)).toContain('<lastBuildDate>Mon, 31 Mar 2025 16:00:00 GMT</lastBuildDate>');
  expect(writeAtom(plain, today)).toContain('<updated>2025-03-01T00:00:00+08:00</updated>');
});

test('a feed without entries invents no day: RSS gives none, Atom the day on which it is known to be empty', () => {
  const empty: Feed = { ...feed, items: [] };
  expect(writeRss(empty)).not.toMatch(/Date|<item/);
  expect(writeAtom(empty, today)).toContain(`<updated>${today}</updated>`);
  expect(JSON.parse(writeJsonFeed(empty)).items).toEqual([]);
});

test.each([
  ['RSS', writeRss],
  ['Atom', (one: Feed) => writeAtom(one, today)],
])('a feed in %s has no character that XML forbids, wherever it came from', (_format, write) => {
  const odd = 'a\u000Bb\u0000\uFFFE\uD800c\t😀';
  const items = feed.items.map((item) => ({ ...item, title: odd, summary: odd, author: odd, tags: [odd] }));
  const xml = write({ ...feed, title: odd, description: odd, items });
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  expect(xml.match(/abc\t😀/g)).toHaveLength(6);
});
