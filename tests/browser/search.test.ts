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
    ['zh', '垃圾清运', 'zh/indicators/sample-litter-removal-rate/'],
    ['zh', '示例市', 'zh/'],
    ['en', 'litter removal', 'en/indicators/sample-litter-removal-rate/'],
  ])('in %s for "%s" finds %s', async (locale, words, path) => {
    const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('site-search [data-results] a').first().waitFor();
    const links = await page.locator('site-search [data-results] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.some((link) => link?.includes(path))).toBe(true);
    expect(await page.locator('site-search [role=status]').textContent()).toMatch(/\d/);
    expect(complaints).toEqual([]);
  });

  test('from the masthead leads to the results', async () => {
    const { page } = await site.open('zh/', { viewport: { width: 1280, height: 800 } });
    await page.locator('#masthead-search').fill('垃圾清运');
    await page.keyboard.press('Enter');
    await page.locator('site-search [data-results] a[href*="sample-litter-removal-rate"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('垃圾清运');
  });

  test('says so and links onwards without JavaScript', async () => {
    const { page } = await site.open('zh/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/zh/indicators/"]').count()).toBeGreaterThan(0);
  });
});
