import { expect, inject, test } from 'vitest';
import { routeFinder } from '../../scripts/page-routes.ts';
import '../support/built-site.ts';
import { cityPages, pageStates, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles, pageFiles } from '../support/site-pages.ts';
import { htmlFaults } from '../support/validate-html.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

/** Of each route so many pages; the full test looks at twenty, of the real city. */
const pagesPerRoute = 1;

test('pages of every kind and state, and some more of every route, are valid HTML', async () => {
  const named = pageTypesOf(site.files, { ...cityPages, ...pageStates }).map(
    ({ locale, path }) => `${locale}/${path.split('?')[0]}index.html`,
  );
  const byRoute = [...Map.groupBy(pageFiles(site).sort(), routeFinder()).values()];
  const chosen = new Set([...named, ...byRoute.flatMap((files) => files.slice(0, pagesPerRoute))]);
  expect(chosen.size).toBeGreaterThan(200);
  // A text in Chinese alone has no page in English.
  const there = [...chosen].filter((file) => site.files.has(file)).sort();
  expect(await htmlFaults(site.folder, there)).toEqual([]);
});
