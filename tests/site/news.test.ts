import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite, type SitePage } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');

function page(file: string): SitePage {
  const found = site.pages.find((one) => one.file === `${file}/index.html`);
  if (!found) throw new Error(`There is no page ${file}.`);
  return found;
}

/** Addresses of the articles that a part of a page links, in its order, without origin and base. */
const linked = ({ root }: SitePage, part: string): string[] =>
  root
    .querySelectorAll(`${part} a[href*="/articles/"]`)
    .map((link) => (link.getAttribute('href') ?? '').slice(site.base.length + 1));

const feeds = [...site.files].filter((name) => /^(zh|en)\/(news\/.+\/)?(feed\.(xml|json)|atom\.xml)$/.test(name));

describe('a draft or a piece whose day has not come', () => {
  const held = /sample-draft|sample-later|不应发布|还没有到发布日|还没到发布日|must not appear|whose day has not come/;
  const register = 'data/register/articles.json';

  test('has none of its pictures in the site: every picture there is named by a page, a feed or a file of data', () => {
    const named = [...site.files]
      .filter((name) => /\.(html|css|xml|json)$/.test(name))
      .map(read)
      .join('\n');
    const pictures = [...site.files].filter((name) => /\.(png|jpe?g|webp|avif|svg)$/.test(name));
    expect(pictures.some((name) => name.startsWith('_astro/sample-'))).toBe(true);
    expect(pictures.filter((name) => name.startsWith('_astro/') && !named.includes(name))).toEqual([]);
    expect(pictures.filter((name) => held.test(name))).toEqual([]);
  });

  test('is in no page, feed or other text file', () => {
    const texts = [...site.files].filter((name) => /\.(html|xml|json|txt|mdx)$/.test(name) && name !== register);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((name) => held.test(name) || held.test(read(name)))).toEqual([]);
  });

  test('is in the register by its name and day alone, where it is registered: its text and key are not served', () => {
    const { texts, entries } = JSON.parse(read(register));
    const ofHeld = ({ article }: { article?: string }) => article !== undefined && held.test(article);
    const later = ['zh', 'en'].map((locale) => ({
      article: `${locale}/sample-later`,
      version: 1,
      appears: '2025-07-01',
    }));
    expect(entries.filter(ofHeld)).toMatchObject(later);
    expect(texts.filter(ofHeld)).toEqual(later);
    expect(read(register).replaceAll('/sample-later', '')).not.toMatch(held);
  });

  test('is not in the search data', () => {
    const files = [...site.files].filter((name) => name.startsWith('search/pages/'));
    const texts = files.map((name) => readFileSync(join(site.folder, name), 'utf8'));
    expect(texts.some((text) => text.includes('zh/articles/sample-street-sweep/'))).toBe(true);
    expect(texts.filter((text) => held.test(text))).toEqual([]);
  });

  test('does not bring its month into the archive', () => {
    expect([...site.files].filter((name) => name.includes('news/archive/2025-07'))).toEqual([]);
  });
});

describe('an article without a translation', () => {
  test('is in the lists of the other language, marked, and links the original', () => {
    const lists = ['news', 'news/sample-news', 'news/tags/air', 'news/archive/2025-03'];
    for (const list of lists) {
      const link = page(`en/${list}`).root.querySelector('main a[href$="/zh/articles/sample-street-sweep/"]');
      expect([link?.getAttribute('lang'), link?.getAttribute('hreflang')], list).toEqual(['zh-CN', 'zh-CN']);
      expect(link?.parentNode?.text, list).toContain('in Chinese only');
    }
    const link = page('zh/news/sample-news').root.querySelector('main a[href$="/en/articles/sample-bin-colours/"]');
    expect(link?.parentNode?.text).toContain('只有英文版');
  });

  test('says so in the language it lacks, and offers that language’s column', () => {
    const notice = page('zh/articles/sample-street-sweep').root.querySelector('.article__language');
    expect(notice?.getAttribute('lang')).toBe('en');
    expect(notice?.text).toContain('in Chinese only');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(`${site.base}/en/news/sample-news/`);
    expect(page('en/articles/sample-bin-colours').root.querySelector('.article__language')?.text).toContain(
      '只有英文版',
    );
  });

  test('has no notice where there is one', () => {
    expect(page('zh/articles/sample-litter-explained').root.querySelector('.article__language')).toBeNull();
  });
});

describe('an article', () => {
  const article = page('en/articles/sample-litter-explained');

  test('names its column, author and day', () => {
    expect(article.root.querySelector('.article__section')?.text).toBe('Sample News');
    expect(article.root.querySelector('.article__byline')?.text).toContain('Sample desk (invented)');
    expect(article.root.querySelector('.article__byline time')?.getAttribute('datetime')).toBe('2025-05-12');
  });

  test('says when it was corrected, and why, the newest first', () => {
    const { root } = page('zh/articles/sample-corrected');
    const days = root.querySelectorAll('.article__byline time').map((time) => time.getAttribute('datetime'));
    expect(days).toEqual(['2024-05-10', '2025-02-01']);
    const reasons = root.querySelectorAll('#corrections time').map((time) => time.getAttribute('datetime'));
    expect(reasons).toEqual(['2025-02-01', '2024-09-01']);
  });

  test('links what it rests on', () => {
    const links = article.root.querySelectorAll('.article__topics a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      ['indicators/sample-litter-removal-rate', 'data/observations', 'news/tags/litter'].map(
        (path) => `${site.base}/en/${path}/`,
      ),
    );
  });

  test('has the older and the newer piece of its column beside it', () => {
    const { root } = page('zh/articles/sample-street-sweep');
    const target = (part: string) =>
      root.querySelector(`.neighbours__${part} a`)?.getAttribute('href')?.slice(site.base.length);
    expect(target('previous')).toBe('/en/articles/sample-bin-colours/');
    expect(target('next')).toBe('/zh/articles/sample-litter-explained/');
    expect(page('en/articles/sample-sums').root.querySelector('.neighbours__next')).toBeNull();
  });

  test('shows related articles, never itself', () => {
    expect(linked(article, '.article-list')).toEqual([
      'en/articles/sample-sums/',
      'en/articles/sample-bin-colours/',
      'en/articles/sample-corrected/',
    ]);
  });

  test('shows its cover with words and measures, at once', () => {
    const cover = page('en/articles/sample-clean-air').root.querySelector('.article__cover img');
    expect(cover?.getAttribute('alt')).toContain('Sample picture');
    expect([cover?.getAttribute('width'), cover?.getAttribute('height')]).toEqual(['1200', '675']);
    expect(cover?.getAttribute('loading')).toBe('eager');
  });

  test('without a picture of its own has a cover drawn from its figures, else one of type; each is told in words', () => {
    const cover = (slug: string) => page(`en/articles/${slug}`).root.querySelector('.article__cover .cover');
    const drawn = cover('sample-litter-explained');
    expect(drawn?.querySelector('.cover__picture path')).toBeTruthy();
    expect(drawn?.getAttribute('aria-label')).toContain(drawn?.querySelector('.cover__name')?.text.trim());
    expect(drawn?.text).toContain('sample');
    const type = page('zh/articles/sample-street-sweep').root.querySelector('.article__cover .cover--type');
    expect(type?.getAttribute('role')).toBe('img');
    // Neither a superseded text nor an article that was withdrawn has one.
    const pages = site.pages.filter(({ file }) => /\/articles\/(?!sample-withdrawn)[^/]+\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(({ root }) => !root.querySelector('.article__cover')).map(({ file }) => file)).toEqual([]);
  });
});

describe('lists', () => {
  test('the news page shows the newest three of each column, newest first', () => {
    const { root } = page('zh/news');
    const columns = root
      .querySelectorAll('.news-section')
      .map((column) => column.querySelectorAll('time').map((time) => time.getAttribute('datetime')));
    expect(columns).toEqual([['2025-06-28', '2025-05-12', '2025-03-08'], ['2024-12-20']]);
  });

  test('only tags and months with articles are listed', () => {
    const links = page('zh/news')
      .root.querySelectorAll('.news-ways a')
      .map((link) => link.getAttribute('href')?.split('/zh/news/')[1]);
    expect(links).toEqual([
      'tags/litter/',
      'tags/air/',
      'archive/2025-06/',
      'archive/2025-05/',
      'archive/2025-03/',
      'archive/2024-12/',
      'archive/2024-05/',
    ]);
  });

  test('a column lists all its articles, a month and a tag those of every column', () => {
    expect(linked(page('en/news/sample-news'), '.article-list')).toHaveLength(5);
    expect(linked(page('en/news/tags/air'), '.article-list')).toEqual([
      'en/articles/sample-sums/',
      'zh/articles/sample-street-sweep/',
      'en/articles/sample-clean-air/',
    ]);
    expect(linked(page('en/news/archive/2025-03'), '.article-list')).toEqual([
      'zh/articles/sample-street-sweep/',
      'en/articles/sample-bin-colours/',
    ]);
  });
});

describe('feeds', () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const xml = (file: string) => parser.parse(read(file)).rss;
  const json = (file: string) => JSON.parse(read(file));

  test('stand for all articles and for each column, in both languages and all formats', () => {
    const folders = ['zh', 'en'].flatMap((locale) =>
      ['', 'news/sample-news/', 'news/sample-health/'].map((folder) => `${locale}/${folder}`),
    );
    expect(feeds.sort()).toEqual(
      folders.flatMap((folder) => ['atom.xml', 'feed.json', 'feed.xml'].map((name) => `${folder}${name}`)).sort(),
    );
  });

  test('RSS is version 2.0, names itself, its language and its page, and says it is a demonstration', () => {
    const { '@_version': version, channel } = xml('zh/news/sample-news/feed.xml');
    expect([version, channel.language]).toEqual(['2.0', 'zh-CN']);
    expect(channel['atom:link']['@_href']).toBe(`${site.origin}${site.base}/zh/news/sample-news/feed.xml`);
    expect(channel.link).toBe(`${site.origin}${site.base}/zh/news/sample-news/`);
    expect(channel.description).toContain('演示网站');
  });

  test('an entry begins its day at midnight of the city and keeps its address as its id', () => {
    const address = `${site.origin}${site.base}/en/articles/sample-sums/`;
    const [entry] = xml('en/feed.xml').channel.item;
    expect([entry.link, entry.guid['#text'], entry.guid['@_isPermaLink']]).toEqual([address, address, 'true']);
    expect(entry.pubDate).toBe('Fri, 27 Jun 2025 16:00:00 GMT');
    const [item] = json('en/feed.json').items;
    expect([item.id, item.url, item.date_published]).toEqual([address, address, '2025-06-28T00:00:00+08:00']);
  });

  test('JSON Feed is version 1.1 and tells of corrections', () => {
    const feed = json('zh/feed.json');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe(`${site.origin}${site.base}/zh/feed.json`);
    expect(feed.description).toContain('演示网站');
    const corrected = feed.items.find(({ id }: { id: string }) => id.endsWith('/sample-corrected/'));
    expect(corrected.date_modified).toBe('2025-02-01T00:00:00+08:00');
  });

  test('RSS and JSON Feed carry the same entries, newest first, in one language, and each has its page', () => {
    for (const file of feeds.filter((name) => name.endsWith('.json'))) {
      const ids: string[] = json(file).items.map(({ id }: { id: string }) => id);
      const dates: string[] = json(file).items.map(({ date_published }: { date_published: string }) => date_published);
      const entries = [xml(file.replace('.json', '.xml')).channel.item].flat();
      expect(
        entries.map(({ guid }) => guid['#text']),
        file,
      ).toEqual(ids);
      expect(dates, file).toEqual([...dates].sort().reverse());
      expect(
        ids.filter((id) => !id.startsWith(`${site.origin}${site.base}/${file.slice(0, 2)}/`)),
        file,
      ).toEqual([]);
      expect(
        ids.filter((id) => !findFile(site, id.slice(site.origin.length))),
        file,
      ).toEqual([]);
    }
  });

  test('are named in the head of the pages they follow, the column’s own first', () => {
    const named = (file: string) =>
      page(file)
        .root.querySelectorAll('link[rel=alternate][type]')
        .map(
          (link) =>
            `${link.getAttribute('type')} ${link.getAttribute('href')?.slice(site.origin.length + site.base.length)}`,
        );
    const all = [
      'application/rss+xml /en/feed.xml',
      'application/atom+xml /en/atom.xml',
      'application/feed+json /en/feed.json',
    ];
    const column = all.map((line) => line.replace('/en/', '/en/news/sample-news/'));
    expect(named('en/news')).toEqual(all);
    expect(named('en/news/sample-news')).toEqual([...column, ...all]);
    expect(named('en/articles/sample-litter-explained')).toEqual([...column, ...all]);
  });
});
