import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import '../support/built-site.ts';
import { intakeProxy, type IntakeProxy } from '../support/intake-proxy.ts';
import { makePhoto, openIntakeFolder, readOwn, startServer, type IntakeServer } from '../support/intake-server.ts';
import { officialDay } from '../support/official-city.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let server: IntakeServer;
let proxy: IntakeProxy;
let site: OpenSite;
beforeAll(async () => {
  server = await startServer(openIntakeFolder());
  proxy = intakeProxy(server);
  site = await openSite(inject('siteFolder'), inject('siteBase'), proxy);
});
afterAll(async () => {
  await site.close();
  await server.end('SIGTERM');
});

const sendings = () => proxy.passed.filter(({ method, path }) => method === 'POST' && path.includes('requests'));
const status = (page: Page) => page.locator('[data-status]').textContent();
const sent = (page: Page) => page.locator('[data-taken]').waitFor();

async function fill(page: Page, description: string): Promise<void> {
  await page.check('[name=consent]');
  await page.check('[value=dirty]');
  await page.check('[value=garbage]');
  await page.fill('[name=address_string]', '示例一路 1 号');
  await page.fill('textarea', description);
}

const numbers = async (page: Page) => ({
  service_request_id: (await page.locator('[data-number]').textContent()) ?? '',
  follow_up_code: (await page.locator('[data-code]').textContent()) ?? '',
});

/** Presses the button as somebody who is not sure that it took. */
const pressTwice = (page: Page) =>
  page.evaluate(
    "(() => { const { form } = document.querySelector('[name=consent]'); form.requestSubmit(); form.requestSubmit(); })()",
  );

test('a report is sent once, its photo without what the phone wrote into it, and nothing of it stays on the device', async () => {
  const before = sendings().length;
  const { page, complaints } = await site.open('zh/report/');
  await fill(page, '两次点发送');
  const photo = Buffer.from(await (await makePhoto(1, 2400)).arrayBuffer());
  expect(photo.includes('Secret Phone')).toBe(true);
  await page.setInputFiles('[name=photo_near]', { name: 'near.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.locator('[data-shown=photo_near] canvas').waitFor();
  await pressTwice(page);
  await sent(page);
  const own = await numbers(page);
  const kept = await readOwn(server, own);
  expect([kept['description'], kept['address_string'], kept['state']]).toEqual([
    '两次点发送',
    '示例一路 1 号',
    'received',
  ]);
  expect(sendings().length).toBe(before + 1);
  const body = sendings().at(-1)?.body ?? Buffer.alloc(0);
  expect(['Exif', 'Secret'].filter((mark) => body.includes(mark))).toEqual([]);
  const picture = await sharp(body.subarray(body.indexOf(Buffer.from([0xff, 0xd8, 0xff])))).metadata();
  expect([picture.width, picture.height]).toEqual([1600, 1200]);

  await page.reload();
  expect(await page.inputValue('textarea')).toBe('');
  expect(complaints).toEqual([]);
});

test('an answer that is lost on its way makes no second report', async () => {
  const before = sendings().length;
  proxy.loseAnswers(1);
  const { page } = await site.open('zh/report/');
  await fill(page, '答复丢了');
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('还没发出去');
  await page.evaluate("dispatchEvent(new Event('online'))");
  await sent(page);
  const tries = sendings().slice(before);
  expect(tries.length).toBe(2);
  const answers = tries.map(({ answer }) => JSON.parse(answer)[0].service_request_id);
  expect(new Set([...answers, (await numbers(page)).service_request_id]).size).toBe(1);
});

test('what was changed after an answer was lost is not sent as another report', async () => {
  proxy.loseAnswers(1);
  const { page } = await site.open('zh/report/');
  await fill(page, '第一稿');
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('还没发出去');
  await page.click('[data-stop]');
  await page.fill('textarea', '第二稿');
  await page.click('.report-form__button');
  await sent(page);
  expect((await readOwn(server, await numbers(page)))['description']).toBe('第一稿');
});

test('without a connection it waits and is sent when there is one; a reload keeps the draft, but no way to reach the reader', async () => {
  const { page } = await site.open('zh/report/');
  await fill(page, '断网时写的');
  await page.click('.report-fold summary');
  await page.fill('[name=phone]', '0371 0000000');
  const photo = Buffer.from(await (await makePhoto(2)).arrayBuffer());
  await page.setInputFiles('[name=photo_far]', { name: 'far.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.locator('[data-shown=photo_far] canvas').waitFor();
  await page.reload();
  await expect.poll(() => status(page)).toContain('没发出的内容还在');
  expect(await page.inputValue('textarea')).toBe('断网时写的');
  expect(await page.inputValue('[name=phone]')).toBe('');
  expect(await page.isChecked('[name=consent]')).toBe(false);
  await page.check('[name=consent]');

  await page.context().setOffline(true);
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('没有网络');
  await page.context().setOffline(false);
  await sent(page);
  const kept = await readOwn(server, await numbers(page));
  expect([kept['description'], (kept['photos'] as unknown[]).length]).toEqual(['断网时写的', 1]);
});

test('what is missing is listed, each a link that leads to its field', async () => {
  const { page } = await site.open('en/report/');
  await page.click('[data-clear]');
  await page.click('.report-form__button');
  const errors = page.locator('[data-errors]');
  expect(await errors.locator('li').allTextContents()).toEqual([
    'Consent: not filled in.',
    'Problem: not filled in.',
    'Place: not filled in.',
    'What it is: not filled in.',
  ]);
  await errors.locator('a').nth(2).click();
  expect(await page.evaluate('document.activeElement.name')).toBe('address_string');
  expect(await page.getAttribute('[name=address_string]', 'aria-describedby')).toBe(
    'report-address-error report-address-hint',
  );
});

test('without scripts the form is sent by itself, and a whole page answers', async () => {
  const { page } = await site.open('en/report/', { javaScriptEnabled: false });
  await fill(page, 'Without a script');
  expect(await page.locator('.report-text').isVisible()).toBe(false);
  await page.click('.report-form__button');
  expect(await page.locator('h1').textContent()).toBe('We have received it');
  const [service_request_id = '', follow_up_code = ''] = await page.locator('.code').allTextContents();
  expect((await readOwn(server, { service_request_id, follow_up_code }))['description']).toBe('Without a script');
});

test('a number is looked up by the first two digits of its hash alone', async () => {
  const { page, complaints } = await site.open('en/report/status/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const answer = page.locator('[data-answer]');
  await page.locator('[data-sample]').nth(2).click();
  await expect.poll(() => answer.textContent()).toContain('Settled');
  expect(await answer.locator('a').getAttribute('href')).toMatch(/\/en\/ledger\/P-\d+\/$/);
  const number = (await page.locator('[data-sample]').first().textContent()) ?? '';
  await page.fill('#report-number', number.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect.poll(() => answer.textContent()).toContain('Received');
  await page.fill('#report-number', number.slice(0, -1));
  await page.keyboard.press('Enter');
  await expect.poll(() => answer.textContent()).toContain('no tracking number');
  expect(asked.filter((path) => !/\/(status\/[0-9a-f]{2}\.json|_astro\/.+|favicon\.svg)$/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a city without a server gets a text to read to its hotline, and nothing is sent', async () => {
  // Later, what it displays has expired.
  vi.stubEnv('SITE_TODAY', officialDay);
  const official = await openSite(inject('officialFolder'), '/');
  const { page, complaints } = await official.open('zh/report/');
  await page.check('[value=messy]');
  await page.check('[value=market]');
  await page.fill('[name=address_string]', '示例市场');
  await page.fill('textarea', '污水横流');
  expect(await page.locator('[data-text]').textContent()).toBe(
    '我要反映一个环境卫生问题。\n问题：农贸市场\n地点：示例市场\n情况：污水横流',
  );
  const file = (await page.getAttribute('[data-file]', 'href')) ?? '';
  expect(decodeURIComponent(file)).toContain('地点：示例市场');
  expect(await page.locator('report-form :is([name=consent], [name=phone])').count()).toBe(0);
  expect(await page.locator('.report-form').getAttribute('action')).toBe(null);
  // The one button leads to the text.
  await page.click('report-form [type=submit]');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('report-text__title');
  expect(complaints).toEqual([]);
  const { page: plain } = await official.open('zh/report/', { javaScriptEnabled: false });
  expect(await plain.locator('.report-form').isVisible()).toBe(false);
  expect(await plain.locator('[data-without-script]').first().isVisible()).toBe(true);
  await official.close();
  vi.unstubAllEnvs();
});
