import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

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

  test('misses no run of two to four Chinese characters of a heading (recall)', async () => {
    const headings = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'))
      .pages.filter(({ file, root }) => file.startsWith('zh/') && root.querySelector('[data-pagefind-body]'))
      .map(({ url, root }) => ({ url, runs: root.querySelector('h1')?.text.match(/[\u4e00-\u9fff]{2,}/g) ?? [] }));
    const queries = headings.flatMap(({ url, runs }) =>
      runs.flatMap((run) =>
        [2, 3, 4].flatMap((length) =>
          Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => ({ url, words: run.slice(at, at + length) })),
        ),
      ),
    );
    expect(queries.length).toBeGreaterThan(50);
    const { page } = await site.open('zh/search/');
    // As text: the test runner rewrites an import() in a function before the browser gets it.
    const missed = await page.evaluate(`(async () => {
      const pagefind = await import(${JSON.stringify(site.at('pagefind/pagefind.js'))});
      const missed = [];
      for (const { url, words } of ${JSON.stringify(queries)}) {
        const { results } = await pagefind.search(words);
        const urls = await Promise.all(results.map(async (one) => (await one.data()).url));
        if (!urls.includes(url)) missed.push(words + ' on ' + url);
      }
      return missed;
    })()`);
    expect(missed).toEqual([]);
  });

  test('says so and links onwards without JavaScript', async () => {
    const { page } = await site.open('zh/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/zh/indicators/"]').count()).toBeGreaterThan(0);
  });
});
