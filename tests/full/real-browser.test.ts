import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import '../support/built-site.ts';
import { routeFinder } from '../../scripts/page-routes.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { samplePages, sampleSeed } from '../support/sample-pages.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const { files } = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
/** A page takes seconds in a browser: of each route fewer are looked at than where HTML alone is read. */
const pagesPerRoute = 3;
const sample = samplePages(files, sampleSeed, pagesPerRoute);
console.log(`${sample.length} pages in the browser, drawn by SITE_SAMPLE_SEED=${sampleSeed}`);

let site: OpenSite;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
  ({ page, complaints } = await site.open('zh/'));
});
afterAll(() => site.close());

describe('in the browser, nothing is inaccessible, scrolls sideways on a phone or complains', () => {
  test.each([...Map.groupBy(sample, routeFinder())])('on pages of %s', async (_, pages) => {
    const faults: string[] = [];
    for (const file of pages) {
      const found = await accessibilityFaults(page, site.at(file.replace(/index\.html$/, '')));
      faults.push(...[...found, ...complaints.splice(0)].map((text) => `${file}: ${text}`));
    }
    expect(faults).toEqual([]);
  });
});
