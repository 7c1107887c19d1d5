import { expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { searchFaults } from '../support/searched-site.ts';
import { searchableTexts } from '../support/searched-texts.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

test.each(['zh', 'en'] as const)('search finds every run of text, and nothing else (%s)', async (locale) => {
  const { real, made, faults } = await searchFaults(site, locale, searchableTexts(site.pages, locale));
  expect(faults).toEqual([]);
  expect([real.length, made.length]).toEqual([locale === 'zh' ? 500 : 160, 100]);
});
