import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, queryOf, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const board = 'zh/red-black-list/';

describe('the filters of the list', () => {
  test('narrow the board down at once, say how many are left, and stay in the address', async () => {
    const { page, complaints } = await site.open(board);
    const all = await page.locator('.entry-card:visible').count();
    await page.locator('a[data-facet=area][data-value=S01]').click();
    const areas = await page
      .locator('.entry-card:visible')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-area')));
    expect(new Set(areas)).toEqual(new Set(['S01']));
    expect(areas.length).toBeLessThan(all);
    expect(await page.locator('[data-answer] [role=status]').textContent()).toMatch(
      /^甲区：曝光 \d+ 处；表扬 \d+ 处；/,
    );
    expect(await queryOf(page)).toBe('?area=S01');
    expect(await page.locator('a[data-facet=area][data-value=S01]').getAttribute('aria-current')).toBe('true');

    await page.reload();
    expect(await page.locator('.entry-card:visible').count()).toBe(areas.length);
    await page.locator('[data-clear]').click();
    expect(await page.locator('.entry-card:visible').count()).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('S01');
    expect(complaints).toEqual([]);
  });

  test('go together: an area and a list', async () => {
    const { page } = await site.open(`${board}?area=S01&list=black`);
    const cards = await page
      .locator('.entry-card:visible')
      .evaluateAll((all) => all.map((card) => `${card.getAttribute('data-area')} ${card.getAttribute('data-list')}`));
    expect(new Set(cards)).toEqual(new Set(['S01 black']));
    expect(await page.locator('.list-panel--red').isVisible()).toBe(false);
  });

  test('count anew what is left of each value, and tell of the issue before', async () => {
    const { page } = await site.open(`${board}?area=S01`);
    const counts = await page.locator('a[data-facet=category] .facet__count').allTextContents();
    const cards = await page.locator('.entry-card:visible').count();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(cards);
    // Those of the chosen facet itself tell what another choice would show.
    expect(await page.locator('a[data-facet=area][data-value=S02] .facet__count').textContent()).not.toBe('黑 0 红 0');
    const before = await page.locator('[data-last-issue] [data-area]:visible').count();
    const fixed = await page.locator('[data-last-issue] [data-area][data-fixed]:visible').count();
    expect(await page.locator('[data-answer] [role=status]').textContent()).toContain(
      `上一期曝光 ${before} 处，已整改 ${fixed} 处`,
    );
    expect(await page.locator('[data-narrowed] [data-area]:not([data-area=S01]):visible').count()).toBe(0);
  });

  test('are undone by Back, one step at a time', async () => {
    const { page } = await site.open(board);
    const shown = () => page.locator('.entry-card:visible').count();
    const all = await shown();
    await page.locator('a[data-facet=area][data-value=S01]').click();
    const ofArea = await shown();
    await page.locator('.facets summary').click();
    await page.locator('a[data-facet=list][data-value=black]').click();
    expect(await queryOf(page)).toBe('?area=S01&list=black');
    await page.goBack();
    await expect.poll(shown).toBe(ofArea);
    expect(await queryOf(page)).toBe('?area=S01');
    await page.goBack();
    await expect.poll(shown).toBe(all);
    expect(await page.locator('[data-answer]').isVisible()).toBe(false);
  });

  test('keep their answer in view, and never over what has the focus', async () => {
    const { page } = await site.open(`${board}?list=black`, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const links = page.locator('.entry-card:visible a');
    await links.last().focus();
    for (let at = (await links.count()) - 1; at > 0; at--) await page.keyboard.press('Shift+Tab');
    const [bar, link] = await page.evaluate(() =>
      ['[data-answer]', ':focus'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()),
    );
    expect(bar.top).toBe(0);
    expect(link.top).toBeGreaterThanOrEqual(bar.bottom);
  });

  test('open on the reader’s own district, say so, and show all of them at one tap', async () => {
    const { page } = await site.open('zh/');
    await page.evaluate(() => localStorage.setItem('area', 'S02'));
    await page.goto(site.at(board));
    expect(await page.locator('[data-own]').isVisible()).toBe(true);
    expect(await queryOf(page)).toBe('?area=S02');
    expect(await page.locator('[data-narrowed] [data-area]:not([data-area=S02]):visible').count()).toBe(0);
    await page.locator('[data-clear]').click();
    expect(await page.locator('.entry-card:visible').count()).toBe(await page.locator('.entry-card').count());
    await page.reload();
    expect(await queryOf(page)).toBe('?area=all');
    expect(await page.locator('[data-answer]').isVisible()).toBe(false);
    await page.goto(site.at(`${board}?area=S01`));
    expect(await page.locator('[data-own]').isVisible()).toBe(false);
    expect(await page.locator('.entry-card[data-area=S02]:visible').count()).toBe(0);
  });

  test('take no choice from the address that the page does not offer', async () => {
    const { page } = await site.open(`${board}?area=nowhere`);
    expect(await page.locator('.entry-card:visible').count()).toBe(await page.locator('.entry-card').count());
  });

  test('are plain links without JavaScript, to a page of their own', async () => {
    const { page } = await site.open(board, { javaScriptEnabled: false });
    await page.locator('a[data-facet=area][data-value=S01]').click();
    await page.waitForURL(/\/zh\/red-black-list\/area\/S01\/$/);
    const entries = await page
      .locator('.entry-rows > li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const areas = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'))
      .pages.filter(({ url }) => entries.includes(url))
      .map(({ root }) => root.querySelector('[data-found]')?.getAttribute('data-found') ?? '');
    expect(areas.length).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(0);
    expect(areas.filter((found) => !found.includes('甲区'))).toEqual([]);
  });
});

describe('an embedded board', () => {
  test('says nothing while its issue is the newest', async () => {
    const { page, complaints } = await site.open('zh/embed/red-black-list/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('newer-embed').textContent()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('that was kept by a cache says when the site has a newer issue', async () => {
    const { page } = await site.open('zh/');
    let asked = 0;
    await page.route('**/embed/red-black-list/', async (route) => {
      asked += 1;
      const answer = await route.fetch();
      const body = await answer.text();
      await route.fulfill({
        response: answer,
        body: asked === 1 ? body : body.replace(/data-shown="[^"]*"/, 'data-shown="2099-W01"'),
      });
    });
    await page.goto(site.at('zh/embed/red-black-list/'));
    await page.locator('newer-embed a').waitFor();
    expect(await page.locator('newer-embed').getAttribute('role')).toBe('status');
  });
});
