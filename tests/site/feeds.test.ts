import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { atomFaults, jsonFeedFaults, rssFaults } from '../support/feed-faults.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const formats = { 'feed.xml': rssFaults, 'atom.xml': atomFaults, 'feed.json': jsonFeedFaults };
const names = Object.keys(formats) as (keyof typeof formats)[];
const foldersOf = (name: string): string[] =>
  [...site.files]
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) => dirname(file))
    .sort();
const folders = foldersOf('feed.xml');
const parser = new XMLParser({ isArray: (name) => ['item', 'entry'].includes(name) });

test('feeds stand in all three formats, of every subject that has any', () => {
  expect(folders.length).toBeGreaterThan(50);
  for (const name of names) expect(foldersOf(name)).toEqual(folders);
});

test.each(names)('every %s has what its standard requires, and names its own address', (name) => {
  const faults = folders.flatMap((folder) =>
    formats[name](read(`${folder}/${name}`), `${site.origin}${site.base}/${folder}/${name}`).map(
      (fault) => `${folder}/${name}: ${fault}`,
    ),
  );
  expect(faults).toEqual([]);
});

test('the three formats of a feed tell the same entries', () => {
  for (const folder of folders) {
    const rss: string[] = (parser.parse(read(`${folder}/feed.xml`)).rss.channel.item ?? []).map(
      ({ link }: { link: string }) => link,
    );
    const atom: string[] = (parser.parse(read(`${folder}/atom.xml`)).feed.entry ?? []).map(
      ({ id }: { id: string }) => id,
    );
    const json: string[] = JSON.parse(read(`${folder}/feed.json`)).items.map(({ id }: { id: string }) => id);
    expect([folder, rss]).toEqual([folder, json]);
    expect([folder, atom]).toEqual([folder, json]);
  }
});

test('every entry leads to a page of the site', () => {
  const dead = folders.flatMap((folder) =>
    JSON.parse(read(`${folder}/feed.json`))
      .items.map(({ url }: { url: string }) => url)
      .filter((url: string) => !findFile(site, url.slice(site.origin.length))),
  );
  expect(dead).toEqual([]);
});

test('a feed that a page names in its head is there, in the format that it says', () => {
  const types: Record<string, string> = {
    'application/rss+xml': 'feed.xml',
    'application/atom+xml': 'atom.xml',
    'application/feed+json': 'feed.json',
  };
  const offered = new Set<string>();
  for (const file of site.files) {
    if (!file.endsWith('.html')) continue;
    const [head = ''] = read(file).split('</head>', 1);
    for (const [, type = '', address = ''] of head.matchAll(
      /<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g,
    ))
      offered.add(`${type} ${address}`);
  }
  expect(offered.size).toBe(folders.length * names.length);
  const wrong = [...offered].filter((line) => {
    const [type = '', address = ''] = line.split(' ');
    return !address.endsWith(`/${types[type]}`) || !findFile(site, address.slice(site.origin.length));
  });
  expect(wrong).toEqual([]);
});
