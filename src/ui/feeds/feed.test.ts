import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { jsonFeed, rssOptions, type Feed } from './feed.ts';

const feed: Feed = {
  title: 'Sampleton - Sample News',
  description: 'Sample & demonstration.',
  language: 'en',
  home: 'https://portal.example/portal/en/news/',
  rss: 'https://portal.example/portal/en/feed.xml',
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

test('an RSS feed escapes what authors write and gives the instant of the day of publication', async () => {
  const xml = await getRssString(rssOptions(feed));
  expect(xml.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel>
    <title>Sampleton - Sample News</title>
    <description>Sample &amp; demonstration.</description>
    <link>https://portal.example/portal/en/news/</link>
    <language>en</language>
    <atom:link href="https://portal.example/portal/en/feed.xml" rel="self" type="application/rss+xml"/>
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
  expect(jsonFeed(feed)).toMatchInlineSnapshot(`
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
  expect(jsonFeed(plain)).not.toMatch(/date_modified|tags/);
});

test('an RSS feed has no character that XML forbids, wherever it came from', async () => {
  const odd = 'a\u000Bb\u0000\uFFFE\uD800c\t😀';
  const items = feed.items.map((item) => ({ ...item, title: odd, summary: odd, author: odd, tags: [odd] }));
  const xml = await getRssString(rssOptions({ ...feed, title: odd, description: odd, items }));
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  expect(xml.match(/abc\t😀/g)).toHaveLength(6);
});
