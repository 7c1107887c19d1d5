import { execFileSync } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';
import officialSite from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { mainText } from '../support/main-text.ts';
import { pageMarks } from '../support/page-marks.ts';
import { cityPages, officialPages, pageStates, pageTypesOf } from '../support/page-types.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const fileName = (type: string): string => type.replaceAll(/[^a-z]+/g, '-').replace(/^-|-$/g, '');

/** Which commit is built, whether anything came on top, and how many pages there are, is no matter of the page's words. */
const withoutCommit = (text: string): string =>
  text
    .replaceAll(new RegExp(`(?:${commit}|${commit.slice(0, 7)}).*`, 'g'), '<commit>')
    .replaceAll(/(?<=^(?:Result: held \(|结果：做到（查了 ))\d+/gm, '<count>');

const framed = new Set(['home', 'article', 'indicator', 'embedded board']);

// The text of a page is reviewed like code: `npm test -- golden -u` writes it anew.
const cities = {
  city: {
    folder: inject('siteFolder'),
    base: inject('siteBase'),
    origin: inject('siteOrigin'),
    named: { ...cityPages, ...pageStates },
  },
  'official-city': {
    folder: inject('officialFolder'),
    base: officialSite.base,
    origin: officialSite.url,
    named: officialPages,
  },
};

describe.each(Object.entries(cities))('what pages of the fixture %s say', (name, { folder, base, origin, named }) => {
  const site = readBuiltSite(folder, base, origin);
  const pages = pageTypesOf(site.files, named);

  test.each(pages)('$locale $name', async ({ locale, name: type, path }) => {
    const file = `${locale}/${path.split('?')[0]}index.html`;
    const page = site.pages.find((one) => one.file === file);
    const text = page ? withoutCommit(mainText(page.root)) : `${file} is not there\n`;
    await expect(text).toMatchFileSnapshot(`../golden/${name}/${locale}/${fileName(type)}.txt`);
  });

  // The frame is the same everywhere: of most pages the main part alone.
  test.each(pages)('$locale $name, in links and states', async ({ locale, name: type, path }) => {
    const page = site.pages.find((one) => one.file === `${locale}/${path.split('?')[0]}index.html`);
    const marks = page ? withoutCommit(pageMarks(page.root, framed.has(type) ? 'body' : 'main')) : '';
    await expect(marks).toMatchFileSnapshot(`../golden/${name}/${locale}/${fileName(type)}.marks.txt`);
  });
});
