import { execFileSync } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';
import officialSite from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { mainText } from '../support/main-text.ts';
import { pageMarks } from '../support/page-marks.ts';
import { officialPageTypes, pageStates, pageTypes } from '../support/page-types.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const fileName = (type: string): string => type.replaceAll(/[^a-z]+/g, '-');

/** Which commit is built, and whether anything came on top, is no matter of the page's words. */
const withoutCommit = (text: string): string =>
  text.replaceAll(new RegExp(`(?:${commit}|${commit.slice(0, 7)}).*`, 'g'), '<commit>');

const framed = new Set(['home', 'article', 'indicator', 'embedded board']);

// The text of a page is reviewed like code: `npm test -- golden -u` writes it anew.
const cities = {
  city: {
    folder: inject('siteFolder'),
    base: inject('siteBase'),
    origin: inject('siteOrigin'),
    types: { ...pageTypes, ...pageStates },
  },
  'official-city': {
    folder: inject('officialFolder'),
    base: officialSite.base,
    origin: officialSite.url,
    types: officialPageTypes,
  },
};

describe.each(Object.entries(cities))('what pages of the fixture %s say', (name, { folder, base, origin, types }) => {
  const site = readBuiltSite(folder, base, origin);
  const pages = (['zh', 'en'] as const).flatMap((locale) =>
    Object.entries(types).map(([type, path]) => ({ locale, type, path })),
  );

  test.each(pages)('$locale $type', async ({ locale, type, path }) => {
    const file = `${locale}/${path.split('?')[0]}index.html`;
    const page = site.pages.find((one) => one.file === file);
    const text = page ? withoutCommit(mainText(page.root)) : `${file} is not there\n`;
    await expect(text).toMatchFileSnapshot(`../golden/${name}/${locale}/${fileName(type)}.txt`);
  });

  // The frame is the same everywhere: of most pages the main part alone.
  test.each(pages)('$locale $type, in links and states', async ({ locale, type, path }) => {
    const page = site.pages.find((one) => one.file === `${locale}/${path.split('?')[0]}index.html`);
    const marks = page ? withoutCommit(pageMarks(page.root, framed.has(type) ? 'body' : 'main')) : '';
    await expect(marks).toMatchFileSnapshot(`../golden/${name}/${locale}/${fileName(type)}.marks.txt`);
  });
});
