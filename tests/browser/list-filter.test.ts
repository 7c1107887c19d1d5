import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

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
    expect(await page.locator('[data-answer] [role=status]').textContent()).toContain(String(areas.length));
    expect(new URL(page.url()).search).toBe('?area=S01');
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

  test('take no choice from the address that the page does not offer', async () => {
    const { page } = await site.open(`${board}?area=nowhere`);
    expect(await page.locator('.entry-card:visible').count()).toBe(await page.locator('.entry-card').count());
  });

  test('are plain links without JavaScript, to a page of their own', async () => {
    const { page } = await site.open(board, { javaScriptEnabled: false });
    await page.locator('a[data-facet=area][data-value=S01]').click();
    expect(new URL(page.url()).pathname).toMatch(/\/zh\/red-black-list\/area\/S01\/$/);
    const areas = await page
      .locator('.entry-card')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-area')));
    expect(new Set(areas)).toEqual(new Set(['S01']));
  });
});

describe('an embedded board', () => {
  test('says nothing while its issue is the newest', async () => {
    const { page, complaints } = await site.open('zh/embed/red-black-list/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('newer-issue').textContent()).toBe('');
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
        body: asked === 1 ? body : body.replace(/data-issue="[^"]*"/, 'data-issue="2099-W01"'),
      });
    });
    await page.goto(site.at('zh/embed/red-black-list/'));
    await page.locator('newer-issue a').waitFor();
    expect(await page.locator('newer-issue').getAttribute('role')).toBe('status');
  });
});
