import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, queryOf, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const explorer = 'zh/ledger/explore/';
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

const result = (page: Page) => page.locator('[data-result]').textContent();
const box = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"] input[value="${value}"]`);
const countOf = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(await page.locator(`[data-facet="${facet}"] li:has(input[value="${value}"]) b`).textContent());
const says = (page: Page, text: string) => page.locator('[data-result]', { hasText: text }).waitFor();
const rows = (page: Page) => page.locator('[data-rows] tr');
const statesOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.querySelector('[data-state]')?.getAttribute('data-state')));

describe('the explorer', () => {
  test('has its first forty rows and its counts before any choice', async () => {
    const { page, complaints } = await site.open(explorer, desk);
    expect(await rows(page).count()).toBe(40);
    expect(await result(page)).toBe('全部 59 个 · 超期 4 个');
    expect(await countOf(page, 'area', 'S01')).toBe(15);
    expect(complaints).toEqual([]);
  });

  test('filters by facets together, with counts that follow; Back undoes one step after another', async () => {
    const { page, complaints } = await site.open(explorer, desk);
    await box(page, 'area', 'S01').check();
    await says(page, '59 个里选出 15 个');
    expect(await queryOf(page)).toBe('?area=S01');
    // A value that would leave nothing says so.
    expect(await countOf(page, 'state', 'came-back')).toBe(0);
    expect(await countOf(page, 'area', 'S02')).toBe(12);

    const overdue = await countOf(page, 'state', 'overdue');
    await box(page, 'state', 'overdue').check();
    await says(page, `选出 ${overdue} 个`);
    expect(await statesOf(page)).toEqual(Array.from({ length: overdue }, () => 'overdue'));
    expect(await queryOf(page)).toBe('?area=S01&state=overdue');

    await page.goBack();
    await says(page, '选出 15 个');
    expect(await box(page, 'state', 'overdue').isChecked()).toBe(false);
    expect(await box(page, 'area', 'S01').isChecked()).toBe(true);
    await page.goBack();
    await says(page, '全部 59 个');
    await page.goForward();
    await says(page, '选出 15 个');
    expect(complaints).toEqual([]);
  });

  test('shows what an address asks for, and takes it away chip by chip', async () => {
    const { page } = await site.open(`${explorer}?area=S01&state=closed-on-time&page=9`, desk);
    await page.locator('[data-chips] a').first().waitFor();
    expect(await page.locator('[data-chips] a').allTextContents()).toEqual(['甲区', '按期解决', '全部去掉']);
    await page.getByRole('link', { name: '去掉“甲区”' }).click();
    await page.locator('[data-chips]', { hasNotText: '甲区' }).waitFor();
    expect(await queryOf(page)).toBe('?state=closed-on-time');
    await page.locator('[data-chips] a').click();
    await says(page, '全部 59 个');
    expect(await queryOf(page)).toBe('');
  });

  test('finds words as they are typed; the words are one step for Back', async () => {
    const { page } = await site.open(explorer, desk);
    await page.locator('[data-text]').pressSequentially('公厕', { delay: 30 });
    await says(page, '59 个里选出');
    await expect.poll(() => queryOf(page)).toBe(`?q=${encodeURIComponent('公厕')}`);
    const places = () => rows(page).locator('th').allTextContents();
    await expect.poll(async () => (await places()).filter((place) => !place.includes('公厕'))).toEqual([]);
    expect((await places()).length).toBeGreaterThan(0);
    await page.locator('[data-text]').blur();
    await page.goBack();
    await says(page, '全部 59 个');
    expect(await page.locator('[data-text]').inputValue()).toBe('');
  });

  test('sorts by the head of a column, and says which way', async () => {
    const { page } = await site.open(explorer, desk);
    const sorted = page.locator('th[aria-sort]');
    expect(await sorted.textContent()).toContain('发现');
    await page.getByRole('button', { name: '编号' }).click();
    await page.locator('[data-rows] tr:first-child', { hasText: 'P-000001' }).waitFor();
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: '编号' }).click();
    await page.locator('[data-rows] tr:first-child', { hasText: 'P-000060' }).waitFor();
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    await page.locator('[data-next]').click();
    await page.locator('[data-rows] tr:last-child', { hasText: 'P-000001' }).waitFor();
    expect(await queryOf(page)).toBe('?sort=-id&page=2');
  });

  test('chooses weeks by dragging over the wall, though the data come later, and days by its fields', async () => {
    const { page } = await site.open(explorer, desk);
    const dragged = Promise.withResolvers<void>();
    await page.route('**/ledger/explore/*.json', async (route) => {
      await dragged.promise;
      await route.continue();
    });
    const place = await page.locator('[data-brush]').boundingBox();
    if (!place) throw new Error('There is no wall.');
    const y = place.y + place.height / 2;
    await page.mouse.move(place.x + place.width * 0.82, y);
    await page.mouse.down();
    await page.mouse.move(place.x + place.width * 0.86, y, { steps: 4 });
    await page.mouse.up();
    dragged.resolve();
    await says(page, '59 个里选出');
    const searchParams = new URLSearchParams(await queryOf(page));
    const from = searchParams.get('from') ?? '';
    expect(from < (searchParams.get('to') ?? '')).toBe(true);
    expect(await page.locator('[data-from]').inputValue()).toBe(from);
    await page.locator('[data-from]').fill('2025-06-29');
    await page.locator('[data-to]').fill('2025-06-30');
    await says(page, '选出 2 个');
  });

  test('compares with all: every value has both shares, each with n / N', async () => {
    const { page } = await site.open(`${explorer}?area=S01`, desk);
    await says(page, '选出 15 个');
    await page.locator('[data-compare]').check();
    const shares = page.locator('[data-facet="state"] small', { hasText: '/59' });
    await expect.poll(() => shares.count()).toBe(6);
    const lines = await page.locator('[data-facet="state"] small').allTextContents();
    expect(lines.length).toBe(6);
    for (const line of lines) expect(line).toMatch(/^[\d.]+%（\d+\/15）.*[\d.]+%（\d+\/59）$/);
    expect(await queryOf(page)).toBe('?area=S01&compare=all');
  });

  test('shows the ledger as it was on another day', async () => {
    const { page } = await site.open(explorer, desk);
    await page.locator('[data-at]').selectOption('2025-06-09');
    await page.locator('[data-notice]', { hasText: '2025年6月9日' }).waitFor();
    expect(await queryOf(page)).toBe('?at=2025-06-09');
    expect(await result(page)).not.toContain('59');
    expect(await page.locator('caption').textContent()).toContain('2025年6月9日');
  });

  test('gives what is chosen as a CSV that says what it is', async () => {
    const { page } = await site.open(`${explorer}?area=S01`, desk);
    await page.locator('[data-csv]', { hasText: '15' }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    expect(download.suggestedFilename()).toMatch(/^ledger-.*-filtered\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    const head = lines.filter((line) => /^\uFEFF?"?#/.test(line)).join('\n');
    expect(head).toMatch(/示例/);
    expect(head).toContain('area=S01');
    expect(lines.filter((line) => /^P-\d+,/.test(line)).length).toBe(15);
  });

  test('offers the feeds of what is chosen: of a subdistrict, of a category', async () => {
    const { page } = await site.open(`${explorer}?category=dust&area=S01&subdistrict=S01-12364c74`, desk);
    await page.locator('[data-follow] a').first().waitFor();
    const feeds = await page
      .locator('[data-follow] a[href$="/feed.xml"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(feeds.map((feed) => feed.replace(inject('siteBase'), '').replace(/^\//, ''))).toEqual([
      'zh/ledger/subdistrict/S01-12364c74/feed.xml',
      'zh/ledger/category/dust/feed.xml',
    ]);
    for (const feed of feeds) expect((await page.request.get(new URL(feed, page.url()).href)).status()).toBe(200);
  });
});

describe('the keys of the explorer', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('/ goes to the search box, j and k from row to row; who types is left alone', async () => {
    const { page } = await site.open(explorer, desk);
    const [first = '', second = ''] = await rows(page).locator('th').allTextContents();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(first.trim());
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(second.trim());
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first.trim());
    await page.keyboard.press('/');
    await page.keyboard.type('jk/');
    expect(await page.locator('[data-text]').inputValue()).toBe('jk/');
  });

  test('can be switched off', async () => {
    const { page } = await site.open(explorer, desk);
    await page.locator('[data-keys]').uncheck();
    await page.reload();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('the explorer on a phone', () => {
  test('has its filters in a sheet, which keeps what is chosen', async () => {
    const { page, complaints } = await site.open(explorer, phone);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    await page.locator('[data-sheet]').click();
    expect(await page.locator('dialog').getAttribute('open')).not.toBe(null);
    await box(page, 'area', 'S03').check();
    await page.locator('[data-dialog-result]', { hasText: '选出 12 个' }).waitFor();
    await page.locator('[data-close]').click();
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await rows(page).count()).toBe(12);
    expect(await page.locator('[data-sheet]').textContent()).toContain('1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });

  test('keeps the number of what is found in sight', async () => {
    const { page } = await site.open(explorer, phone);
    await page.locator('[data-rows] tr').nth(20).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await page.locator('.explorer__bar').boundingBox())?.y).toBeCloseTo(0, 0);
  });
});

describe('where the explorer cannot filter', () => {
  test('without JavaScript it says so, has its rows, and leads to the lists', async () => {
    const { page } = await site.open(explorer, { ...phone, javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(40);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    for (const facet of ['state', 'area', 'subdistrict', 'category', 'month'])
      expect(await page.locator(`a[href*="/ledger/${facet}/"]`).count()).toBeGreaterThan(0);
  });

  test('without its data it says so, and tries again when asked', async () => {
    const { page } = await site.open('zh/', desk);
    await page.route('**/ledger/explore/*.json', (route) => route.abort());
    await page.goto(site.at(`${explorer}?area=S01`));
    await page.locator('[data-failed]', { hasText: '没有读到' }).waitFor();
    expect(await rows(page).count()).toBe(40);
    await page.unroute('**/ledger/explore/*.json');
    await page.locator('[data-retry]').click();
    await says(page, '选出 15 个');
    await page.locator('[data-failed]').waitFor({ state: 'hidden' });
  });
});
