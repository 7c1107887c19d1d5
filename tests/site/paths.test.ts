import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { locales } from '../../src/core/locale.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import { isSeen } from '../../src/texts/read/held-articles.ts';
import { placedArticles, placedPages } from '../../src/texts/read/placed-articles.ts';
import site from '../fixtures/city/site.config.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const folder = resolve('tests/fixtures/city');
const built = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const loaded = loadCity({ ...site, dataFolder: join(folder, 'data') });
const context = contentContext(site, publishedCopies(loaded));
const content = join(folder, 'content');
const articles = placedArticles(content).filter(({ visibility }) => isSeen(visibility, loaded.asOf));

describe('the addresses that links are checked against are those of the built city', () => {
  test.each(locales)('every page in %s', (locale) => {
    const paths = [...context.pathsBeside({ locale, articles, pages: placedPages(content, locale) })];
    const pages = built.pages
      .filter(({ file }) => file.startsWith(`${locale}/`))
      .map(({ file }) => file.slice(locale.length + 1).replace(/\/?index\.html$/, ''));
    expect(paths.filter((path) => !path.startsWith('/')).sort()).toEqual(pages.sort());
  });

  test('every file', () => {
    const files = [...context.pathsBeside({ locale: 'zh', articles: [], pages: [] })].flatMap((path) =>
      path.startsWith('/') ? [path.slice(1)] : [],
    );
    const served = [...built.files].filter((file) => /^data\/.*(?<!\/index\.html)$/.test(file));
    expect(files.filter((file) => !built.files.has(file))).toEqual([]);
    expect(served.filter((file) => !files.includes(file) && !file.includes('/pictures/'))).toEqual([]);
  });
});
