import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, type AskedLooks } from '../support/accessibility.ts';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { cityPages, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const { files } = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const types = pageTypesOf(files, cityPages);
const names = [...new Set(types.map(({ name }) => name))];
// One language each, in turn, and every rule in one look each, is a quarter of the time; the full test asks all of them of pages of
// every route, in both languages.
const inTurn = types.filter(({ name, locale }) => (names.indexOf(name) % 2 === 0) === (locale === 'zh'));
const none: AskedLooks = { light: null, 'high contrast': null, dark: null };
const turns: readonly AskedLooks[] = [
  { ...none, light: 'every rule' },
  { ...none, dark: 'every rule' },
  { ...none, 'high contrast': 'every rule' },
];
const addresses = [
  ...inTurn.map(({ name, locale, path }) => ({ name: `${locale} ${name}`, path: `${locale}/${path}` })),
  { name: 'language gateway', path: '' },
  { name: 'page not found', path: '404.html' },
].map((one, at) => ({ ...one, looks: turns[at % turns.length] }));

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
  ({ page } = await site.open(''));
});
afterAll(() => site.close());

describe('axe finds no violation, light, dark or in high contrast, and with large letters too nothing scrolls sideways or is cut off on a phone', () => {
  test.each(addresses)('$name', async ({ path, looks }) =>
    expect(await accessibilityFaults(page, site.at(path), looks)).toEqual([]),
  );
});
