import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite, type SitePage } from '../support/site-pages.ts';
import { structuredData } from '../support/structured-data.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const contentOf = ({ root }: SitePage, property: string) =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
const thingsOf = ({ root }: SitePage, type: string) =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => structuredData(script.rawText).things)
    .filter((thing) => thing['@type'] === type);
const pagesAt = (pattern: RegExp) => site.pages.filter(({ file }) => pattern.test(file));
// A withdrawn article is none any more: search engines are told to leave it out.
const articles = pagesAt(/^(zh|en)\/articles\/[^/]+\/index\.html$/).filter(
  ({ root }) => !root.querySelector('meta[name=robots]'),
);

describe('share pictures', () => {
  const pictures = [...site.files].filter((name) => name.startsWith('share/'));

  test('are PNG of 1200 × 630, posters of 1080 × 1440, and at most 100 KB', () => {
    const wrong = pictures.filter((name) => {
      const bytes = readFileSync(join(site.folder, name));
      const [width, height] = name.includes('/poster/') ? [1080, 1440] : [1200, 630];
      return (
        bytes.toString('latin1', 1, 4) !== 'PNG' ||
        bytes.readUInt32BE(16) !== width ||
        bytes.readUInt32BE(20) !== height ||
        bytes.length > 100_000
      );
    });
    expect(wrong).toEqual([]);
    expect(pictures.length).toBeGreaterThan(10);
  });

  test('are made for pages alone: each is some page’s own, or the poster that a page links', () => {
    const used = site.pages.flatMap((page) => [
      findFile(site, (contentOf(page, 'og:image') ?? '').slice(site.origin.length)),
      ...page.root.querySelectorAll('.send-page > a').map((link) => findFile(site, link.getAttribute('href') ?? '')),
    ]);
    // A state that no problem of a category, or of its area, is in today keeps its picture: pages that were shared before name it.
    const ofLedger = /^share\/(zh|en)\/ledger\/[a-z-]+\/[a-z-]+(\/[^/]+)?\.png$/;
    expect(pictures.filter((name) => !used.includes(name) && !ofLedger.test(name))).toEqual([]);
  });

  test('of the ledger are one a state and category, of open problems one an area too: what is alike shares its own', () => {
    const problems = pagesAt(/^(zh|en)\/ledger\/P-\d+\/index\.html$/);
    const own = new Set(problems.map((page) => contentOf(page, 'og:image') ?? ''));
    expect(problems.length).toBeGreaterThan(100);
    const closed = [...own].filter((url) => !/\/(open|overdue|came-back)\//.test(url));
    expect(closed.length).toBeLessThan(problems.length / 3);
    expect(own.size).toBeLessThan(problems.length);
    expect([...own].filter((url) => /P-\d/.test(url))).toEqual([]);
    const pictureOf = (path: string) =>
      pagesAt(new RegExp(`^${path}/index\\.html$`)).map((page) => contentOf(page, 'og:image'));
    expect(pictureOf('zh/ledger')).toEqual([`${site.origin}${site.base}/share/zh/ledger/wall.png`]);
    expect(pictureOf('en/ledger/category/garbage')).toEqual([`${site.origin}${site.base}/share/en/ledger/garbage.png`]);
  });

  test('are an article’s and an indicator’s own, in its language', () => {
    const own = [...articles, ...pagesAt(/^(zh|en)\/indicators\/[^/]+\/index\.html$/)];
    const expected = own.map(({ file }) => `${site.origin}${site.base}/share/${file.replace('/index.html', '.png')}`);
    expect(own.map((page) => contentOf(page, 'og:image'))).toEqual(expected);
  });
});

describe('structured data', () => {
  test('of every article names headline, office, day and picture, and each correction the page shows', () => {
    expect(articles.length).toBeGreaterThan(2);
    for (const page of articles) {
      const [article] = thingsOf(page, 'NewsArticle');
      expect(article).toMatchObject({
        headline: page.root.querySelector('h1')?.text.trim(),
        image: contentOf(page, 'og:image'),
      });
      expect(article).toMatchObject({
        author: { '@type': 'Organization' },
        datePublished: contentOf(page, 'article:published_time'),
      });
      expect(article?.['dateModified']).toBe(contentOf(page, 'article:modified_time'));
      expect(contentOf(page, 'og:type')).toBe('article');
    }
    expect(
      articles.flatMap((page) => thingsOf(page, 'NewsArticle')).some(({ correction }) => Array.isArray(correction)),
    ).toBe(true);
  });

  test('of every dataset names files that exist, and the root of its newest release', () => {
    const datasets = pagesAt(/^(zh|en)\/data\/(?!register\/|api\/)[^/]+\/index\.html$/);
    expect(datasets.length).toBeGreaterThan(2);
    for (const page of datasets) {
      const found = structuredData(page.root.querySelector('script[type="application/ld+json"]')?.rawText ?? '');
      const files = found.addresses.filter((address) => /\.(csv|json)$/.test(address));
      expect(files.length).toBeGreaterThan(0);
      const root = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(thingsOf(page, 'Dataset')[0]).toMatchObject({ identifier: { value: root } });
      expect(files.filter((file) => !findFile(site, file.slice(site.origin.length)))).toEqual([]);
    }
  });

  test('of the home page names the search', () => {
    for (const locale of ['zh', 'en']) {
      const [home] = pagesAt(new RegExp(`^${locale}/index\\.html$`));
      const target = { urlTemplate: `${site.origin}${site.base}/${locale}/search/?q={words}` };
      expect(home && thingsOf(home, 'WebSite')[0]).toMatchObject({ potentialAction: { target } });
    }
  });
});

describe('the sitemap', () => {
  const read = (name: string): string => readFileSync(join(site.folder, name), 'utf8');
  const lists = [...read('sitemap.xml').matchAll(/<sitemap><loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    url.slice(`${site.origin}${site.base}/`.length),
  );
  const entries = lists.flatMap((name) =>
    [...read(name).matchAll(/<url><loc>([^<]+)<\/loc>(.*)<\/url>/g)].map(([, url = '', rest = '']) => ({ url, rest })),
  );
  const fileOf = (url: string): string => findFile(site, url.slice(site.origin.length)) ?? '';

  test('is an index of well-formed lists, one a language, none larger than a sitemap may be', () => {
    expect(lists).toEqual(['sitemap-en-1.xml', 'sitemap-zh-1.xml']);
    for (const name of ['sitemap.xml', ...lists]) {
      expect(XMLValidator.validate(read(name))).toBe(true);
      expect([...read(name).matchAll(/<loc>/g)].length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(read(name))).toBeLessThanOrEqual(52_428_800);
    }
  });

  test('says when a page was last changed only where the page does, and never a day after that of the site', () => {
    const days = entries.map(({ url, rest }) => [url, /<lastmod>([^<]*)<\/lastmod>/.exec(rest)?.[1]]);
    expect(days).toEqual(
      days.map(([url = '']) => [
        url,
        /<meta name="dcterms.modified" content="(\d{4}-\d{2}-\d{2})">/.exec(read(fileOf(url)))?.[1],
      ]),
    );
    const known = days.flatMap(([, day]) => day ?? []);
    expect(known.length).toBeGreaterThan(days.length / 2);
    expect(known.sort().at(-1)).toBe('2025-06-30');
    expect(known[0]).not.toBe(known.at(-1));
  });

  test('lists every page of both languages that may be listed, and nothing else', () => {
    const listed = site.pages
      .filter(({ file, root }) => /^(zh|en)\//.test(file) && !root.querySelector('meta[name=robots][content*=noindex]'))
      .map(({ url }) => site.origin + url);
    expect(entries.map(({ url }) => url).sort()).toEqual(listed.sort());
  });

  test('names a twin where there is one, and only there', () => {
    for (const { url, rest } of entries) {
      const file = fileOf(url);
      const twin = file.startsWith('zh/') ? file.replace('zh/', 'en/') : file.replace('en/', 'zh/');
      const named = [...rest.matchAll(/hreflang="(zh-CN|en)" href="([^"]+)"/g)].map(([, , href = '']) =>
        findFile(site, href.slice(site.origin.length)),
      );
      expect(named.sort()).toEqual(site.files.has(twin) ? [file, twin].sort() : []);
    }
  });

  test('stands without robots.txt under a base path', () => {
    expect(site.base).not.toBe('');
    expect(site.files.has('robots.txt')).toBe(false);
  });
});
