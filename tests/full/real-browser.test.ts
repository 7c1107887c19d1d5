import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { samplePages, sampleSeed } from '../support/sample-pages.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const { files } = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

test('pages of every route have no violation, scroll sideways on no phone, and complain of nothing', async () => {
  const sample = samplePages(files);
  console.log(`${sample.length} pages in the browser, drawn by SITE_SAMPLE_SEED=${sampleSeed}`);
  const { page, complaints } = await site.open('zh/');
  const faults: string[] = [];
  for (const file of sample) {
    const found = await accessibilityFaults(page, site.at(file.replace(/index\.html$/, '')));
    faults.push(...found.map((text) => `${file}: ${text}`));
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
});
