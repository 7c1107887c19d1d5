import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

describe('search', () => {
  test.each([
    ['zh', '垃圾', 'zh/indicators/garbage-treatment/'],
    ['zh', '示例市', 'zh/'],
    ['en', 'garbage', 'en/indicators/garbage-treatment/'],
  ])('in %s for "%s" finds %s', async (locale, words, path) => {
    const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('site-search a[href]').first().waitFor();
    const links = await page.locator('site-search a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.some((link) => link?.includes(path))).toBe(true);
    expect(await page.locator('site-search [aria-live]').textContent()).toMatch(/\d/);
    expect(complaints).toEqual([]);
  });

  test('from the masthead leads to the results', async () => {
    const { page } = await site.open('zh/', { viewport: { width: 1280, height: 800 } });
    await page.locator('#masthead-search').fill('垃圾');
    await page.keyboard.press('Enter');
    await page.locator('site-search a[href*="garbage-treatment"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('垃圾');
  });

  test('says so and links onwards without JavaScript', async () => {
    const { page } = await site.open('zh/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/zh/indicators/"]').count()).toBeGreaterThan(0);
  });
});
