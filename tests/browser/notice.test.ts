import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

test.each(['zh/red-black-list/2025-W26/notice/', 'en/red-black-list/2025-W26/notice/'])(
  '%s prints the sheet of an issue and nothing else, on one page',
  async (path) => {
    const { page, complaints } = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['.sheet h1', '.sheet-panel--black', '.sheet-panel--red', '.sheet .qr', '.sheet .badge--sample'])
      expect(await page.locator(name).first().isVisible()).toBe(true);
    for (const name of ['.masthead', '.footer', '.breadcrumb', '.sheet-how', '.report-error'])
      expect(await page.locator(name).first().isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test.each(['zh/ledger/P-000032/', 'en/ledger/P-000032/', 'zh/ledger/P-000018/', 'en/ledger/P-000020/'])(
  '%s prints as a notice of one sheet, with its id, its state and its QR code',
  async (path) => {
    const { page, complaints } = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['.problem-kicker', '.problem-state', '.problem-notice > .qr', '.badge--sample'])
      expect(await page.locator(name).first().isVisible()).toBe(true);
    for (const name of ['.problem-history', '.problem-near', '.footer', '.breadcrumb'])
      expect(await page.locator(name).first().isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test.each([
  'zh/assignments/2025-W24/',
  'en/assignments/2025-W24/',
  'zh/assignments/2025-W26/',
  'en/assignments/2025-W27/',
])('%s prints the sheet of a week and nothing else, on one page', async (path) => {
  const { page, complaints } = await site.open(path);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.task-sheet h1', '.task-sheet .badge--sample', '#now .task', '#report .task'])
    expect(await page.locator(name).first().isVisible()).toBe(true);
  for (const name of ['.masthead', '.footer', '.breadcrumb', '.sheet-screen', '.report-error', '.citation'])
    expect(await page.locator(name).first().isVisible()).toBe(false);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(complaints).toEqual([]);
});
