import { describe, expect, test } from 'vitest';
import { listedPage, robotsText, sitemapFiles } from './sitemap.ts';

const canonical = '<link rel="canonical" href="https://x.example/zh/a/">';
const twins =
  '<link rel="alternate" hreflang="zh-CN" href="https://x.example/zh/a/"><link rel="alternate" hreflang="en" href="https://x.example/en/a/">';
const feed = '<link rel="alternate" type="application/rss+xml" title="All" href="https://x.example/zh/feed.xml">';
const pageWith = (head: string) => `<!doctype html><html><head>${head}</head><body>${canonical}</body></html>`;

describe('the sitemap', () => {
  test('lists a page by its canonical address with the twins its head names; feeds are none', () => {
    expect(listedPage(pageWith(canonical + twins + feed))).toEqual({
      url: 'https://x.example/zh/a/',
      changedOn: null,
      twins: [
        { language: 'zh-CN', url: 'https://x.example/zh/a/' },
        { language: 'en', url: 'https://x.example/en/a/' },
      ],
    });
    expect(listedPage(pageWith(canonical))).toEqual({
      ...{ url: 'https://x.example/zh/a/', changedOn: null, twins: [] },
    });
  });

  test('says when what a page shows was last changed, as the page itself does', () => {
    expect(listedPage(pageWith(`<meta name="dcterms.modified" content="2026-11-24">${canonical}`))?.changedOn).toBe(
      '2026-11-24',
    );
  });

  test('leaves out a page that asks not to be listed, and one without an address of its own', () => {
    expect(listedPage(pageWith(`<meta name="robots" content="noindex">${canonical}`))).toBeNull();
    expect(listedPage(pageWith(''))).toBeNull();
  });

  const page = (path: string, changedOn: string | null = null) => ({
    ...{ url: `https://x.example/base/${path}`, changedOn, twins: [] },
  });
  const home = 'https://x.example/base/';
  const roomy = { pages: 100, bytes: 100_000 };
  const listed = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url?.slice(home.length));

  test('is an index of one list a language, in the order of addresses, with the newest change of each', () => {
    const twins = [{ language: 'zh-CN', url: `${home}zh/` }];
    const pages = [page('zh/'), page('en/b/', '2026-11-24'), page('en/c/'), { ...page('en/', '2026-11-02'), twins }];
    const files = sitemapFiles(pages, home);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-en-1.xml', 'sitemap-zh-1.xml']);
    expect([files.get('sitemap.xml'), files.get('sitemap-en-1.xml')].join('\n')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://x.example/base/sitemap-en-1.xml</loc><lastmod>2026-11-24</lastmod></sitemap>
      <sitemap><loc>https://x.example/base/sitemap-zh-1.xml</loc></sitemap>
      </sitemapindex>

      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>https://x.example/base/en/</loc><lastmod>2026-11-02</lastmod><xhtml:link rel="alternate" hreflang="zh-CN" href="https://x.example/base/zh/"/></url>
      <url><loc>https://x.example/base/en/b/</loc><lastmod>2026-11-24</lastmod></url>
      <url><loc>https://x.example/base/en/c/</loc></url>
      </urlset>
      "
    `);
  });

  test('has several lists of a language that has more pages than one may list', () => {
    const files = sitemapFiles(
      ['zh/c/', 'zh/a/', 'zh/b/'].map((path) => page(path)),
      home,
      { ...roomy, pages: 2 },
    );
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-zh-1.xml', 'sitemap-zh-2.xml']);
    expect(listed(files.get('sitemap-zh-1.xml'))).toEqual(['zh/a/', 'zh/b/']);
    expect(listed(files.get('sitemap-zh-2.xml'))).toEqual(['zh/c/']);
    expect(listed(files.get('sitemap.xml'))).toEqual(['sitemap-zh-1.xml', 'sitemap-zh-2.xml']);
  });

  test('has several where one would be larger than a sitemap may be, and none is', () => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => page(`zh/${name.repeat(100)}/`));
    const files = sitemapFiles(pages, home, { ...roomy, bytes: 500 });
    const lists = [...files].filter(([name]) => name !== 'sitemap.xml');
    expect(lists.map(([, text]) => listed(text).length)).toEqual([2, 2, 1]);
    expect(Math.max(...lists.map(([, text]) => Buffer.byteLength(text)))).toBeLessThanOrEqual(500);
  });
});

describe('robots.txt', () => {
  test('names the sitemap where the site is at the root of its host', () => {
    expect(robotsText('https://x.example/', '/')).toMatchInlineSnapshot(`
      "User-agent: *
      Allow: /

      Sitemap: https://x.example/sitemap.xml
      "
    `);
  });

  test('is not written under a base path, where no crawler looks for it', () => {
    expect(robotsText('https://x.example', '/portal')).toBeNull();
  });
});
