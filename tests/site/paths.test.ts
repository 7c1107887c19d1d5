import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { locales } from '../../src/core/locale.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import { isSeen } from '../../src/texts/read/held-articles.ts';
import { placedArticles, placedDocuments, placedPages } from '../../src/texts/read/placed-articles.ts';
import site from '../fixtures/city/site.config.ts';
import official from '../fixtures/official-site.ts';
import { officialDay } from '../support/official-city.ts';
import { listSiteFiles, pageFiles } from '../support/site-pages.ts';

const cities = [
  { name: 'fixture city', settings: site, folder: resolve('tests/fixtures/city'), out: inject('siteFolder') },
  { name: 'official city', settings: official, folder: inject('officialCity'), out: inject('officialFolder') },
];

describe.each(cities)('links are checked against what is built: the $name', ({ settings, folder, out }) => {
  const built = listSiteFiles(out, settings.base, settings.url);
  const loaded = loadCity({ ...settings, dataFolder: join(folder, 'data') });
  const { pathsBeside } = contentContext(settings, publishedCopies(loaded));
  const content = join(folder, 'content');
  const day = settings.demonstration ? loaded.asOf : officialDay;
  const articles = placedArticles(content).filter(({ visibility }) => isSeen(visibility, day));
  const pathsIn = (locale: (typeof locales)[number]) => [
    ...pathsBeside({
      locale,
      articles,
      pages: placedPages(content, locale),
      documents: placedDocuments(content, locale),
      asOf: day,
    }),
  ];

  test.each(locales)('every page in %s', (locale) => {
    const pages = pageFiles(built)
      .filter((file) => file.startsWith(`${locale}/`))
      .map((file) => file.slice(locale.length + 1).replace(/\/?index\.html$/, ''));
    expect(
      pathsIn(locale)
        .filter((path) => !path.startsWith('/'))
        .sort(),
    ).toEqual(pages.sort());
  });

  test('every file of a release', () => {
    const files = pathsIn('zh').flatMap((path) => (path.startsWith('/') ? [path.slice(1)] : []));
    const served = [...built.files].filter(
      (file) => file.startsWith('data/') && !/\/pictures\/|^data\/register\/articles/.test(file),
    );
    expect(files.filter((file) => !built.files.has(file))).toEqual([]);
    expect(served.filter((file) => !files.includes(file))).toEqual([]);
  });
});
