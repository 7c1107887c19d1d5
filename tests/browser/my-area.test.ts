import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

test('a district is chosen by key, kept, first on the list of districts, lit in the ranking, and forgotten again', async () => {
  const { page, complaints } = await site.open('zh/areas/S02/');
  const to = (path: string) => page.goto(new URL(path, page.url()).href);
  const button = page.locator('my-area-choice button');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('my-area-choice [role=status]').textContent()).toContain('乙区');

  await to('../');
  const first = page.locator('.areas-table tbody tr').first();
  expect(await first.getAttribute('data-area')).toBe('S02');
  expect(await first.getAttribute('class')).toBe('is-mine');
  expect(await page.locator('.areas-table [aria-pressed=true]').count()).toBe(1);

  await to('../rankings/');
  expect(await page.locator('[data-mine-line]').textContent()).toMatch(/^你的区县：乙区，城区第 \d 名，共 \d 个/);
  expect(await page.locator('.tile-map .is-mine, .ranking-table .is-mine').count()).toBe(2);

  await to('../ledger/');
  const firstLink = page.locator('.ledger-areas li').first();
  expect(await firstLink.getAttribute('data-area')).toBe('S02');
  expect(await firstLink.getAttribute('class')).toBe('is-mine');

  await to('../areas/S02/');
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await to('../');
  expect(await first.getAttribute('data-area')).toBe('S01');
  expect(complaints).toEqual([]);
});

test('without a choice nothing is lit, and without scripts no button that would do nothing is shown', async () => {
  const { page } = await site.open('zh/rankings/');
  expect(await page.locator('.is-mine').count()).toBe(0);
  expect(await page.locator('[data-mine-line]').isVisible()).toBe(false);
  const { page: plain } = await site.open('zh/areas/S02/', { javaScriptEnabled: false });
  expect(await plain.locator('my-area-choice').isVisible()).toBe(false);
});
