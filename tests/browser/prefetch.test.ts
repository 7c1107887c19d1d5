import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const hints = (page: Page): Promise<string[]> =>
  page.locator('link[rel=prefetch]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe('the page behind a link', () => {
  test('is asked for once a pointer or the focus rests on it, and once only', async () => {
    const { page, complaints } = await site.open('zh/rankings/');
    const link = page.locator('.masthead__pages a[href$="/zh/ledger/"]');
    await link.hover();
    await page.locator('link[rel=prefetch][href$="/zh/ledger/"]').waitFor({ state: 'attached' });
    await link.focus();
    await page.locator('.masthead__pages a[href$="/zh/indicators/"]').focus();
    await page.locator('link[rel=prefetch][href$="/zh/indicators/"]').waitFor({ state: 'attached' });
    expect((await hints(page)).map((path) => path.split('/').at(-2))).toEqual(['ledger', 'indicators']);
    expect(complaints).toEqual([]);
  });

  test('is not asked for where it is a file or another host’s, nor from a reader who saves data', async () => {
    const { page } = await site.open('en/data/street-checks/');
    for (const selector of ['main a[href$=".csv"]', '.footer a[href^="https://creativecommons.org"]']) {
      await page.locator(selector).first().focus();
      await page.waitForTimeout(150);
    }
    expect(await hints(page)).toEqual([]);
    await page.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.locator('.masthead__pages a').last().focus();
    await page.waitForTimeout(150);
    expect(await hints(page)).toEqual([]);
  });
});
