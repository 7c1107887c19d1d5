import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const sent = 'en/red-black-list/2025-W26-B01/';

test('an entry is copied by what it says in a line and its address alone, and a reader who does not see it is told', async () => {
  const { page, complaints } = await site.open(`${sent}?from=singlemessage#top`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText('Address copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Sample: [^·]+ · District \w · [^·]+: http/);
  expect(copied.endsWith(`: ${site.at(sent)}`)).toBe(true);
  expect(await page.locator('send-page [role="status"]').textContent()).toBe('Address copied');
  expect(complaints).toEqual([]);
});

test.each([
  ['zh', '复制网址', '网址已复制'],
  ['en', 'Copy the address', 'Address copied'],
])(
  'the address of a problem is copied too, in words that its page does not bear (%s)',
  async (locale, copy, answer) => {
    const { page, complaints } = await site.open(`${locale}/ledger/P-000001/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: copy }).click();
    await page.getByText(answer).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.at(`${locale}/ledger/P-000001/`));
    expect(complaints).toEqual([]);
  },
);

test('where the browser does not copy, the address is shown and selected', async () => {
  const { page } = await site.open(sent);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(site.at(sent));
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText('Please copy it by hand').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain(site.at(sent));
});

test('a page is printed by its button', async () => {
  const { page } = await site.open(sent);
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor();
});

test('a browser that can send has a button for it, and only that one', async () => {
  const { page } = await site.open(sent);
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() }));
  await page.goto(site.at(sent));
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(1);
});

test.each([
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 QQ/9.0.8.614', true],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 DingTalk/7.6', true],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 MQQBrowser/15.2 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36', false],
])('beside files, a browser inside an app is told where they open: %s', async (userAgent, isTold) => {
  const { page } = await site.open('en/data/red-black-list/', { userAgent });
  expect(await page.getByText('Open in browser').first().isVisible()).toBe(isTold);
});
