import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, queryOf, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

test('two releases that are chosen are compared in words, from the older to the newer; the address asks it again', async () => {
  const { page, complaints } = await site.open('en/data/street-checks/compare/');
  await page.selectOption('select[name=from]', '2025-06-30');
  await page.selectOption('select[name=to]', '2024-05-06');
  await page.click('release-compare button');
  const result = page.locator('[data-result]');
  await result.locator('h2').waitFor();
  expect(await result.locator('h2').innerText()).toBe('Release 2024-05-06 → 2025-06-30');
  expect(await result.locator('dt').allInnerTexts()).toEqual(['Breaking', 'Correction', 'Update', 'Additions']);
  const told = await result.locator('li').allInnerTexts();
  expect(told.some((line) => line.includes('SC-0002') && line.includes('Score: from 68.5 to 86.5'))).toBe(true);
  const again = await site.open(`en/data/street-checks/compare/${await queryOf(page)}`);
  await again.page.locator('[data-result] h2').waitFor();
  expect(await again.page.locator('[data-result] li').allInnerTexts()).toEqual(told);
  expect([...complaints, ...again.complaints]).toEqual([]);
});

test('a release compared with itself does not differ', async () => {
  const { page, complaints } = await site.open('zh/data/street-checks/compare/?from=2025-06-30&to=2025-06-30');
  await page.getByText('这两个版本没有差别。').waitFor();
  expect(await page.locator('[data-result]').innerText()).toBe('');
  expect(complaints).toEqual([]);
});
