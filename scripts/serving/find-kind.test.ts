import { describe, expect, test } from 'vitest';
import { headersOf, kindOf, patternOf } from './find-kind.ts';

const headers = (path: string): Record<string, string> => Object.fromEntries(headersOf(path));

describe('how an address is served', () => {
  test('the last rule that matches counts', () => {
    const asked = {
      '/': 'page',
      '/zh/': 'page',
      '/404.html': 'page',
      '/zh/embed/': 'page',
      '/zh/embed/index.html': 'page',
      '/zh/embed/red-black-list/': 'embed',
      '/en/embed/rankings/2025-05/index.html': 'embed',
      '/_astro/page.CknEZDQe.css': 'asset',
      '/first-paint.js': 'script',
      '/first-paintXjs': 'page',
      '/data/ledger/latest.csv': 'file',
      '/data/ledger/pictures/bin-7a472b008423.svg': 'picture',
      '/data/ledger/2025-06-30/pictures/bin.svg': 'file',
      '/share/zh/home.png': 'file',
      '/fragments/en/news.htm': 'fragment',
      '/database/': 'page',
      '/zh/data/': 'page',
      '/DATA/ledger/latest.csv': 'page',
    };
    expect(Object.fromEntries(Object.keys(asked).map((path) => [path, kindOf(path)]))).toEqual(asked);
  });

  test('pages may stand in no frame, embeds in any, and nothing else may', () => {
    for (const path of ['/zh/', '/zh/embed/', '/data/ledger/latest.csv', '/_astro/a.js'])
      expect(headers(path)).toMatchObject({
        'Content-Security-Policy': expect.stringMatching(/frame-ancestors 'none'/),
        'X-Frame-Options': 'DENY',
      });
    const embed = headers('/zh/embed/rankings/');
    expect(embed['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
    expect(embed).not.toHaveProperty('X-Frame-Options');
  });

  test('a picture or a file that is opened by itself is in a sandbox and runs nothing', () => {
    for (const path of ['/data/ledger/pictures/bin-7a472b008423.svg', '/share/zh/home.png', '/tables/unknown.csv'])
      expect(headers(path)['Content-Security-Policy']).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      );
  });

  test('pieces for other sites are for no search engine, and nothing else is kept from one', () => {
    expect(headers('/fragments/en/news.htm')['X-Robots-Tag']).toBe('noindex');
    for (const path of ['/zh/', '/zh/embed/rankings/', '/data/ledger/latest.csv', '/share/zh/home.png'])
      expect(headers(path)).not.toHaveProperty('X-Robots-Tag');
  });

  test('what can be corrected, withdrawn or removed under its name is never shown unasked: a release too', () => {
    for (const path of ['/zh/', '/data/ledger/latest.csv', '/data/ledger/2025-06-30/ledger.csv', '/share/zh/home.png'])
      expect(headers(path)['Cache-Control']).toBe('no-cache');
    expect(headers('/_astro/a.CknEZDQe.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headers('/data/ledger/pictures/bin-7a472b008423.svg')['Cache-Control']).toBe('public, max-age=3600');
  });

  test('a pattern holds the base path, letter by letter', () => {
    expect(patternOf('/data/:dataset/pictures/*', '/a.b')).toBe('^/a\\.b/data/[^/]+/pictures/');
    expect(patternOf('/zh/embed/', '')).toBe('^/zh/embed/$');
  });
});
