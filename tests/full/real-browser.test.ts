import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const { pages } = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

test('no page of the real site scrolls sideways on a phone of 320 px, or complains', async () => {
  const { page, complaints } = await site.open('zh/', { viewport: { width: 320, height: 700 } });
  const wide: string[] = [];
  for (const { file } of pages.filter((one) => /^(zh|en)\//.test(one.file))) {
    await page.goto(site.at(file.replace(/index\.html$/, '')));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${file}: ${width}`);
  }
  expect(wide).toEqual([]);
  expect(complaints).toEqual([]);
});
