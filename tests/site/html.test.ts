import { expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { listSiteFiles, pageFiles } from '../support/site-pages.ts';
import { htmlFaults } from '../support/validate-html.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  expect(await htmlFaults(site.folder, pageFiles(site))).toEqual([]);
});
