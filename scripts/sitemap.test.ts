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
      twins: [
        { language: 'zh-CN', url: 'https://x.example/zh/a/' },
        { language: 'en', url: 'https://x.example/en/a/' },
      ],
    });
    expect(listedPage(pageWith(canonical))).toEqual({ url: 'https://x.example/zh/a/', twins: [] });
  });

  test('leaves out a page that asks not to be listed, and one without an address of its own', () => {
    expect(listedPage(pageWith(`<meta name="robots" content="noindex">${canonical}`))).toBeNull();
    expect(listedPage(pageWith(''))).toBeNull();
  });

  test('is in the order of addresses', () => {
    const pages = [
      { url: 'https://x.example/zh/', twins: [] },
      { url: 'https://x.example/en/', twins: [{ language: 'zh-CN', url: 'https://x.example/zh/' }] },
    ];
    expect([...sitemapFiles(pages, 'https://x.example/')]).toEqual([
      [
        'sitemap.xml',
        `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://x.example/en/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://x.example/zh/"/></url>
<url><loc>https://x.example/zh/</loc></url>
</urlset>
`,
      ],
    ]);
  });

  test('is an index of several where it would list more pages than one may', () => {
    const pages = ['c', 'a', 'b'].map((name) => ({ url: `https://x.example/base/${name}/`, twins: [] }));
    const files = sitemapFiles(pages, 'https://x.example/base/', 2);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://x.example/base/sitemap-1.xml</loc></sitemap>
      <sitemap><loc>https://x.example/base/sitemap-2.xml</loc></sitemap>
      </sitemapindex>
      "
    `);
    const listed = ['sitemap-1.xml', 'sitemap-2.xml'].map((name) =>
      [...(files.get(name) ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url),
    );
    expect(listed).toEqual([['https://x.example/base/a/', 'https://x.example/base/b/'], ['https://x.example/base/c/']]);
    expect([...sitemapFiles(pages, 'https://x.example/base/', 3).keys()]).toEqual(['sitemap.xml']);
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
