import { expect, test } from 'vitest';
import type { Feed } from '../../src/ui/feeds/feed.ts';
import { writeAtom } from '../../src/ui/feeds/write-atom.ts';
import { writeJsonFeed } from '../../src/ui/feeds/write-json-feed.ts';
import { writeRss } from '../../src/ui/feeds/write-rss.ts';
import { atomFaults, jsonFeedFaults, rssFaults } from './feed-faults.ts';

const item = {
  ...{ address: 'https://portal.example/en/a/', title: 'A sample', summary: 'Sample.', author: 'Sample office' },
  ...{ published: '2026-11-24T00:00:00+08:00', updated: null, tags: ['sample'] },
};
const feed: Feed = {
  ...{ title: 'Sample', description: 'Sample.', language: 'en', home: 'https://portal.example/en/' },
  rss: 'https://portal.example/en/feed.xml',
  atom: 'https://portal.example/en/atom.xml',
  json: 'https://portal.example/en/feed.json',
  items: [item],
};
const today = '2026-11-27T00:00:00+08:00';
const faultsOf = (one: Feed): string[][] => [
  rssFaults(writeRss(one), feed.rss),
  atomFaults(writeAtom(one, today), feed.atom),
  jsonFeedFaults(writeJsonFeed(one), feed.json),
];

test('finds nothing in feeds that are right, with entries and without', () => {
  expect([...faultsOf(feed), ...faultsOf({ ...feed, items: [] })].flat()).toEqual([]);
});

test('finds in every format what a standard requires and is not there', () => {
  const elsewhere = 'https://portal.example/en/b/feed';
  const broken = { ...feed, title: '', language: '', rss: elsewhere, atom: elsewhere, json: elsewhere };
  const [rss, atom, json] = faultsOf({
    ...broken,
    items: [{ ...item, summary: '', published: '2026-11-24' }, item, item],
  });
  expect(rss).toEqual([
    ...['channel: has a title', 'channel: has a language', 'channel: names itself', 'item 1: has a description'],
    'guid: https://portal.example/en/a/ is there twice',
    'guid: https://portal.example/en/a/ is there twice',
  ]);
  expect(atom).toEqual([
    ...['feed: has a title', 'feed: has a time of change', 'feed: names itself', 'feed: has a language'],
    ...['entry 1: has a time of change', 'entry 1: has a time of publication', 'entry 1: has a summary'],
    'id: https://portal.example/en/a/ is there twice',
    'id: https://portal.example/en/a/ is there twice',
  ]);
  expect(json).toEqual([
    ...['feed: has a title', 'feed: names itself', 'feed: has a language'],
    ...['item 1: has a content', 'item 1: has a time of publication'],
    'id: https://portal.example/en/a/ is there twice',
    'id: https://portal.example/en/a/ is there twice',
  ]);
});

test('finds a file that is no XML, and one of another kind', () => {
  expect(rssFaults('<rss><channel></rss>', feed.rss)).toEqual([expect.stringContaining('not well-formed')]);
  expect(rssFaults(writeAtom(feed, today), feed.rss)).toEqual(['no <rss>']);
  expect(atomFaults(writeRss(feed), feed.atom)).toEqual(['no <feed>']);
});
