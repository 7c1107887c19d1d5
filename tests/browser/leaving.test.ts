import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { siteState } from '../../scripts/build/site-state.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

/** The official city is of a day that is past: its texts have ended, and it would not be served. */
const folder = inject('officialFolder');
const state = siteState(folder);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(folder, '/', () => state);
});
afterAll(() => site.close());

test('a reader is asked before a link leads to a host that is not the city’s, and stays where the answer is no', async () => {
  const { page } = await site.open('en/about/');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => customElements.whenDefined('leaving-notice').then(() => undefined));
  await page.locator('.footer a[href*="beian.miit"]').click();
  expect(asked).toEqual([
    'You are leaving this site for beian.miit.gov.cn, which this site does not answer for. Continue?',
  ]);
  expect(page.url()).toBe(site.at('en/about/'));
});

test('nobody is asked on the way to another page of the site', async () => {
  const { page } = await site.open('en/about/');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => customElements.whenDefined('leaving-notice').then(() => undefined));
  await page.locator('.footer a[href$="/en/site-map/"]').click();
  await page.waitForURL('**/en/site-map/');
  expect(asked).toEqual([]);
});
