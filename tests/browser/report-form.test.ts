import type { Dialog, Page } from 'playwright-core';
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

const focused = (page: Page): Promise<string> =>
  page.evaluate('`${document.activeElement.tagName} ${document.activeElement.className}`');

/** The texts of all drafts that the browser holds. */
const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(
    `new Promise((done) => {
      const opening = indexedDB.open('report-drafts', 1);
      opening.onsuccess = () => {
        const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
        all.onsuccess = () => (opening.result.close(), done(JSON.stringify(all.result)));
      };
    })`,
  );

/** How many drafts the browser holds. */
const drafts = (page: Page): Promise<number> =>
  page.evaluate(
    `new Promise((done) => {
      const opening = indexedDB.open('report-drafts', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
      opening.onsuccess = () => {
        const count = opening.result.transaction('drafts').objectStore('drafts').count();
        count.onsuccess = () => (opening.result.close(), done(count.result));
      };
    })`,
  );

/** Leaves a page although it asks not to; gives what it asked. */
async function leave(page: Page, how: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const answer = (dialog: Dialog): void => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page.on('dialog', answer);
  await how();
  page.off('dialog', answer);
  return asked;
}

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

  // The number and the code are still told in this tab, and no draft is left.
  await leave(page, () => page.reload());
  expect(await numbers(page)).toEqual(own);
  expect(await page.inputValue('textarea')).toBe('');
  expect(await drafts(page)).toBe(0);
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

test('what was changed after an answer was lost: the first is told with its code, where the reader sees it, and the change stays', async () => {
  proxy.loseAnswers(1);
  const { page } = await site.open('zh/report/');
  await fill(page, '第一稿');
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('还没发出去');
  expect(await focused(page)).toContain('report-form__status');
  await page.click('[data-stop]');
  expect(await status(page)).toContain('现在还不知道');
  expect(await focused(page)).toContain('report-form__button');
  await page.fill('textarea', '第二稿');
  await page.click('.report-form__button');
  await sent(page);
  expect(await page.locator('[data-note]').isVisible()).toBe(true);
  expect(await page.locator('[data-note]').textContent()).toContain('您后来改的没有送到');
  const first = await numbers(page);
  expect((await readOwn(server, first))['description']).toBe('第一稿');
  // The change is another report, when the reader sends it.
  await leave(page, () => page.click('[data-another]'));
  expect(await page.inputValue('textarea')).toBe('第二稿');
  expect(await focused(page)).not.toBe('BODY ');
  await page.check('[name=consent]');
  await page.click('.report-form__button');
  await sent(page);
  const second = await numbers(page);
  expect(second.service_request_id).not.toBe(first.service_request_id);
  expect((await readOwn(server, second))['description']).toBe('第二稿');
});

test('two tabs have a draft each, and each is sent', async () => {
  const { page } = await site.open('zh/report/');
  await fill(page, '第一个标签页');
  const other = await page.context().newPage();
  await other.goto(page.url());
  expect(await other.inputValue('textarea')).toBe('');
  await fill(other, '第二个标签页');
  const told: string[] = [];
  for (const tab of [page, other]) {
    await tab.click('.report-form__button');
    await sent(tab);
    told.push(String((await readOwn(server, await numbers(tab)))['description']));
  }
  expect(told).toEqual(['第一个标签页', '第二个标签页']);
  await leave(other, () => other.close());
});

test('a draft that another tab of an older browser sent meanwhile is sent as another report', async () => {
  // A context of its own: what it lacks it lacks for good.
  const { page } = await site.open('zh/report/', { viewport: { width: 900, height: 700 } });
  await page.context().addInitScript('delete Navigator.prototype.locks');
  await page.reload();
  await fill(page, '甲');
  await expect.poll(() => drafts(page)).toBe(1);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => other.inputValue('textarea')).toBe('甲');
  await page.click('.report-form__button');
  await sent(page);
  await other.check('[name=consent]');
  await other.fill('textarea', '乙');
  await other.click('.report-form__button');
  await sent(other);
  const both = [await numbers(page), await numbers(other)];
  expect(await Promise.all(both.map(async (own) => (await readOwn(server, own))['description']))).toEqual(['甲', '乙']);
  await leave(other, () => other.close());
});

test('a browser that has locks and is older otherwise has its draft again after a reload', async () => {
  const { page } = await site.open('zh/report/', { viewport: { width: 800, height: 700 } });
  await page.context().addInitScript('delete AbortSignal.timeout');
  await page.reload();
  await fill(page, '旧浏览器');
  await expect.poll(() => drafts(page)).toBe(1);
  await page.reload();
  await expect.poll(() => page.inputValue('textarea')).toBe('旧浏览器');
});

test('where an answer was lost a reload keeps how the reader may be reached in this tab, so that the same is told its code', async () => {
  proxy.loseAnswers(1);
  const { page } = await site.open('zh/report/');
  await fill(page, '留了电话');
  await page.click('.report-fold summary');
  await page.fill('[name=phone]', '0371 0000000');
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('还没发出去');
  await page.reload();
  await expect.poll(() => page.inputValue('[name=phone]')).toBe('0371 0000000');
  // What the browser keeps beyond the tab has no phone number in it.
  expect(await keptTexts(page)).not.toContain('0000000');
  expect(await keptTexts(page)).toContain('留了电话');
  await page.check('[name=consent]');
  await page.click('.report-form__button');
  await sent(page);
  const kept = await readOwn(server, await numbers(page));
  expect([kept['description'], kept['phone']]).toEqual(['留了电话', '0371 0000000']);
});

test('the page asks before the code is lost, until it was copied; on the page of the report one may come back to it', async () => {
  const { page } = await site.open('zh/report/', { permissions: ['clipboard-write'] });
  await fill(page, '没有复制');
  await page.click('.report-form__button');
  await sent(page);
  const own = await numbers(page);
  expect(await page.evaluate("document.querySelector('[data-taken]').getBoundingClientRect().top >= 0")).toBe(true);
  expect(await leave(page, () => page.reload())).toEqual(['beforeunload']);
  expect(await leave(page, () => page.locator('[data-taken] form button').click())).toEqual([]);
  await page.locator('h1').waitFor();
  await page.goBack();
  await sent(page);
  expect(await numbers(page)).toEqual(own);
  // Shown again it is as little kept elsewhere as before.
  expect(await leave(page, () => page.click('[data-another]'))).toEqual(['confirm']);
});

test('number and code are copied together, and then nothing is asked', async () => {
  const { page } = await site.open('zh/report/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await fill(page, '复制');
  await page.click('.report-form__button');
  await sent(page);
  const own = await numbers(page);
  await page.click('[data-copy]');
  await expect.poll(() => page.locator('[data-copied]').textContent()).toBe('已复制');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `编号：${own.service_request_id}\n查询码：${own.follow_up_code}`,
  );
  expect(await leave(page, () => page.click('[data-another]'))).toEqual([]);
  expect(await page.locator('form.report-form').isVisible()).toBe(true);
});

test('what a server in between refuses is said, and not tried for ever; too many is called that, and counts down', async () => {
  const { page } = await site.open('zh/report/');
  await fill(page, '被拦下');
  const answers = [
    { status: 413, contentType: 'text/html', body: '<h1>413</h1>' },
    { status: 403, contentType: 'text/html', body: '<h1>403</h1>' },
    { status: 429, contentType: 'text/html', headers: { 'Retry-After': '120' }, body: '' },
  ];
  await page.route('**/requests.json', (route) => route.fulfill(answers.shift()));
  const errors = page.locator('[data-errors] li');
  await page.click('.report-form__button');
  await expect.poll(() => errors.allTextContents()).toEqual(['照片太大，网站的服务器没有收。请少放一张再发。']);
  await page.click('.report-form__button');
  await expect.poll(() => errors.allTextContents()).toEqual([expect.stringContaining('（403）')]);
  await page.click('.report-form__button');
  await expect.poll(() => status(page)).toContain('太多');
  const wait = page.locator('[data-wait]');
  await expect.poll(() => wait.textContent()).toContain('117 秒');
  await page.click('[data-stop]');
  await page.unroute('**/requests.json');
  await page.click('[data-clear]');
});

test('a draft of a Chinese page is sent from an English one as what it is', async () => {
  const { page } = await site.open('zh/report/');
  await fill(page, '换语言');
  await page.goto(page.url().replace('/zh/', '/en/'));
  await expect.poll(() => page.inputValue('textarea')).toBe('换语言');
  expect(await page.locator('[data-restored]').isVisible()).toBe(true);
  expect(await page.inputValue('.report-form [name=locale]')).toBe('en');
  // Cleared by mistake it is put back.
  await page.click('[data-clear]');
  expect(await page.inputValue('textarea')).toBe('');
  await page.click('[data-undo]');
  expect([await page.inputValue('textarea'), await page.isChecked('[value=garbage]')]).toEqual(['换语言', true]);
});

test('a photo has a name and can be taken away; one that cannot be opened is an error until it is', async () => {
  const { page } = await site.open('zh/report/');
  await page.click('[data-clear]');
  await fill(page, '照片');
  const good = Buffer.from(await (await makePhoto(3)).arrayBuffer());
  const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: good }));
  await page.setInputFiles('[name=photo_more]', files);
  const more = page.locator('[data-shown=photo_more]');
  await expect.poll(() => more.locator('canvas').count()).toBe(2);
  expect(await more.textContent()).toContain('最多放 2 张，多的 1 张没有放');
  expect(await more.getByRole('img').first().getAttribute('aria-label')).toBe('还有（最多两张） 1');
  await more.getByRole('button').first().click();
  expect(await more.locator('canvas').count()).toBe(1);
  await page.setInputFiles('[name=photo_near]', {
    name: 'x.heic',
    mimeType: 'image/heic',
    buffer: Buffer.from('heic'),
  });
  await page.locator('[data-shown=photo_near] .report-form__error').waitFor();
  await page.click('.report-form__button');
  const errors = page.locator('[data-errors] li');
  expect(await errors.allTextContents()).toEqual(['有一张照片打不开：请换一张，或去掉它。']);
  await page.locator('[data-shown=photo_near] button').click();
  expect(await errors.count()).toBe(0);
  await page.reload();
  await more.locator('canvas').waitFor();
  expect(await more.locator('button').count()).toBe(1);
  await page.click('[data-clear]');
});

test('without a connection it waits and is sent when there is one; a reload keeps the draft', async () => {
  const { page } = await site.open('zh/report/');
  await fill(page, '断网时写的');
  const photo = Buffer.from(await (await makePhoto(2)).arrayBuffer());
  await page.setInputFiles('[name=photo_far]', { name: 'far.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.locator('[data-shown=photo_far] canvas').waitFor();
  await page.reload();
  await page.locator('[data-restored]').waitFor();
  expect(await page.inputValue('textarea')).toBe('断网时写的');
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

test('what is missing is listed and asked at its question, each a link that leads there; what is right is no longer red', async () => {
  const { page } = await site.open('en/report/');
  await page.click('[data-clear]');
  await page.click('.report-form__button');
  const errors = page.locator('[data-errors] li');
  expect(await errors.allTextContents()).toEqual([
    'Please read “First, please know”, then tick the box to agree.',
    'Choose what is wrong: dirty, messy or run-down.',
    'Say where it is.',
    'Say what you saw.',
  ]);
  await errors.locator('a').nth(2).click();
  expect(await page.evaluate('document.activeElement.name')).toBe('address_string');
  expect(await page.getAttribute('[name=address_string]', 'aria-describedby')).toBe(
    'report-error-address_string report-address-hint',
  );
  await page.fill('[name=address_string]', 'Sample Road 1');
  expect(await errors.count()).toBe(3);
  expect(await page.getAttribute('[name=address_string]', 'aria-describedby')).toBe('report-address-hint');
  const question = page.locator('[data-field=choice]');
  expect([await question.getAttribute('aria-invalid'), await question.getAttribute('aria-describedby')]).toEqual([
    'true',
    'report-error-choice',
  ]);
  await page.check('[value=messy]');
  await page.click('.report-form__button');
  expect(await errors.nth(1).textContent()).toBe('Messy: choose which kind it is.');
  await errors.locator('a').nth(1).click();
  expect(await page.evaluate("document.activeElement.closest('[data-choice]').dataset.choice")).toBe('messy');
  await page.check('[value=dirty]');
  expect(await errors.allTextContents()).not.toContain('Messy: choose which kind it is.');
});

test('too long a text is counted and not cut, and what is wrong is said with an example', async () => {
  const { page } = await site.open('zh/report/');
  await page.click('[data-clear]');
  await fill(page, '长'.repeat(1003));
  expect((await page.inputValue('textarea')).length).toBe(1003);
  expect(await page.locator('[data-count]').textContent()).toBe('多了 3 个字');
  await page.fill('[name=seen_at]', '2999-01-01');
  await page.click('.report-fold summary');
  await page.fill('[name=email]', 'me');
  await page.fill('[name=phone]', 'abc');
  await page.click('.report-form__button');
  const texts = await page.locator('[data-errors] li').allTextContents();
  expect(texts).toEqual([
    '“是什么情况”最多 1,000 个字，多了 3 个，请缩短。',
    '看到的日期还没有到，请选今天或以前的一天。',
    expect.stringContaining('138 0000 0000'),
    expect.stringContaining('name@example.com'),
  ]);
  await page.click('[data-clear]');
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

test('without scripts a kind that is chosen is never hidden', async () => {
  const { page } = await site.open('en/report/', { javaScriptEnabled: false });
  await page.check('[value=dirty]');
  await page.check('[value=garbage]');
  await page.check('[value=messy]');
  expect(await page.locator('[value=garbage]').isVisible()).toBe(true);
  expect(await page.locator('[value=dust]').isVisible()).toBe(false);
});

test('a number is looked up by the first two digits of its hash alone', async () => {
  const { page, complaints } = await site.open('en/report/status/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const answer = page.locator('[data-answer]');
  await page.locator('[data-sample]').nth(2).click();
  await expect.poll(() => answer.textContent()).toContain('Settled');
  expect(await answer.textContent()).toMatch(/since \d+ \w+ \d{4}/);
  expect(await answer.locator('a').getAttribute('href')).toMatch(/\/en\/ledger\/P-\d+\/$/);
  const number = (await page.locator('[data-sample]').first().textContent()) ?? '';
  await page.fill('#report-number', number.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect.poll(() => answer.textContent()).toContain('Received');
  await page.fill('#report-number', number.slice(0, -1));
  await page.keyboard.press('Enter');
  await expect.poll(() => answer.textContent()).toContain('no tracking number');
  expect(await page.getAttribute('#report-number', 'aria-invalid')).toBe('true');
  expect(asked.filter((path) => !/\/(status\/[0-9a-f]{2}\.json|_astro\/.+|favicon\.svg)$/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a city without a server gets a text to read to its hotline, and nothing is sent', async () => {
  // Later, what it displays has expired.
  vi.stubEnv('SITE_TODAY', officialDay);
  const official = await openSite(inject('officialFolder'), '/');
  const { page, complaints } = await official.open('zh/report/');
  await page.click('report-form [type=submit]');
  expect(await page.locator('[data-errors] li').count()).toBe(3);
  await page.check('[value=messy]');
  await page.check('[value=market]');
  await page.fill('[name=address_string]', '示例市场');
  await page.fill('textarea', '污水横流');
  expect(await page.locator('[data-text]').textContent()).toBe(
    '我要反映一个环境卫生问题。\n问题：农贸市场\n地点：示例市场\n情况：污水横流',
  );
  const file = (await page.getAttribute('[data-file]', 'href')) ?? '';
  expect(decodeURIComponent(file)).toContain('地点：示例市场');
  expect(await page.locator('report-form :is([name=consent], [name=phone], [type=file])').count()).toBe(0);
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
