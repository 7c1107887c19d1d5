import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  startServer,
  type Acknowledged,
  type IntakeServer,
} from '../../tests/support/intake-server.ts';
import { rates } from './rate-limits.ts';

let server: IntakeServer;
let asked = 0;
beforeAll(async () => {
  server = await startServer({ ...openIntakeFolder(), env: { INTAKE_PROXY: '1' } });
});

/** Each test has a network of its own. */
const network = (): Record<string, string> => {
  asked += 1;
  return { 'X-Forwarded-For': `198.51.${asked}.1` };
};

interface Shown {
  status: number;
  url: string;
  html: string;
  title: string;
  numbers: string[];
}

async function show(response: Response): Promise<Shown> {
  const html = (await response.text()).replaceAll('<wbr>', '');
  return {
    ...{ status: response.status, url: response.url, html },
    title: /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '',
    numbers: [...html.matchAll(/class="code">([RF](?:-[0-9A-Z]{5}){5})</g)].map(([, number = '']) => number),
  };
}

const fill = async (body: FormData | URLSearchParams, headers: Record<string, string>, path = 'form/requests') =>
  show(await fetch(server.url + path, { method: 'POST', body, headers }));
const load = async (url: string, headers: Record<string, string>): Promise<Shown> =>
  show(await fetch(new URL(url, server.url), { headers }));

const follow = (own: Acknowledged, fields: Record<string, string>, headers: Record<string, string>): Promise<Shown> =>
  fill(new URLSearchParams({ locale: 'en', ...own, ...fields }), headers, 'form/follow');

/** A report that was taken otherwise, for its own page. */
const take = (more: Record<string, string | Blob | null> = {}): Promise<Acknowledged> =>
  acknowledge(server, reportForm(more), network()).then(({ service_request_id, follow_up_code }) => ({
    ...{ service_request_id, follow_up_code },
  }));

const valueOf = ({ html }: Shown, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1];

describe('a form that was not right', () => {
  test('comes back filled in, each mistake beside its field and in a list of links, in its language', async () => {
    const here = network();
    const sent = reportForm({
      ...{ locale: 'zh', description: '第一行\n<b>第二行</b>', seen_at: '2999-01-01', email: 'wang', last_name: '王' },
      ...{ consent: null, idempotency_key: 'a-key-of-chance-000000900', lat: '34.5', long: '114.3' },
    });
    const page = await fill(sent, here);
    expect([page.status, page.title]).toEqual([400, '请再看一遍']);
    expect(page.html).toContain('<html lang="zh-CN">');
    expect(page.html.match(/<h1/g)).toHaveLength(1);
    const links = [...page.html.matchAll(/<li><a href="#([\w-]+)">(.*?)<\/a>/g)].map(([, place, text]) => [
      place,
      text,
    ]);
    expect(links).toEqual([
      ['field-consent', '同意：请先看告知，再勾选同意；不同意，可以打热线。'],
      ['field-seen_at', '看到的日期：这一天还没有到。'],
      ['field-email', '电子邮箱：写法不对，应像 name@example.com。'],
    ]);
    for (const [place] of links) {
      const field = (place ?? '').replace('field-', '');
      expect(page.html).toMatch(new RegExp(`id="error-${field}"`));
      expect(page.html).toMatch(
        new RegExp(`id="${place}"[^>]*aria-describedby="error-${field}[^>]*aria-invalid="true"`),
      );
    }
    expect(page.html).toMatch(/role="alert" tabindex="-1" autofocus/);
    expect(page.html).toMatch(/>\n第一行\r?\n&lt;b&gt;第二行&lt;\/b&gt;<\/textarea>/);
    expect(page.html).toMatch(/value="garbage" id="field-service_code" checked/);
    const kept = ['last_name', 'email', 'seen_at', 'address_string', 'lat', 'long', 'idempotency_key'];
    // What is too long is said, and not cut without a word.
    expect(page.html).not.toContain('maxlength');
    expect(kept.map((name) => valueOf(page, name))).toEqual([
      ...['王', 'wang', '2999-01-01', '示例一路 1 号', '34.5', '114.3', 'a-key-of-chance-000000900'],
    ]);
    expect(page.html).toMatch(/<details open>/);
    expect(page.html).not.toContain('请再选一次');
    expect((await fill(reportForm({ locale: 'en', description: '' }), here)).html).toContain(
      'Description: It is empty. Fill it in.',
    );
  });

  test('has a key, so that sent twice it is one report; photos are asked for again, with the reason', async () => {
    const here = network();
    const photo = await makePhoto(41);
    const page = await fill(reportForm({ seen_at: '2999-01-01', photo_near: photo }), here);
    expect(page.html).toContain('Choose your photos again');
    const key = valueOf(page, 'idempotency_key') ?? '';
    expect(key).toMatch(/^[\w-]{22,}$/);
    const again = (): FormData => reportForm({ idempotency_key: key, description: 'put right' });
    const answers = [await fill(again(), here), await fill(again(), network())];
    expect(answers.map(({ status, title }) => [status, title])).toEqual(
      Array.from({ length: 2 }, () => [200, 'We have received it']),
    );
    expect(answers[0]?.numbers).toEqual(answers[1]?.numbers);
  });

  test('comes back with what had been read where a photo is too large', async () => {
    const page = await fill(
      reportForm({ description: 'words before the photo', photo_near: new Blob([new Uint8Array(9 * 1024 * 1024)]) }),
      network(),
    );
    expect(page.status).toBe(413);
    expect(page.html).toContain('words before the photo</textarea>');
    expect(page.html).toContain('fill in your contact data again');
    expect(page.html).toContain('href="#field-photo_near">Photo: Each may have at most 8 MB.');
    expect(page.html).toContain('Choose your photos again');
  });

  test('is not filed under a kind that contradicts the choice made afterwards', async () => {
    const here = network();
    const page = await fill(reportForm({ choice: 'messy', service_code: 'garbage' }), here);
    expect(page.status).toBe(400);
    expect(page.html).toContain(
      'href="#field-service_code">Kind of problem: The kind does not belong to what you chose first.',
    );
    expect(page.html).toMatch(/<fieldset class="field field--wrong" aria-describedby="error-service_code"/);
    expect(page.html).not.toMatch(/name="service_code"[^>]* checked/);
    const unfinished = await fill(reportForm({ choice: 'messy', service_code: null }), here);
    expect(unfinished.html).toContain('Kind of problem: Choose which kind it is.');
    expect((await fill(reportForm({ choice: 'dirty', service_code: 'garbage' }), here)).status).toBe(200);
  });
});

describe('a report that was sent by a form', () => {
  test('is answered under an address that nobody can guess; loaded again it sends nothing', async () => {
    const here = network();
    const body = reportForm({ description: 'loaded again' });
    const sent = await fetch(`${server.url}form/requests`, { method: 'POST', body, headers: here, redirect: 'manual' });
    const address = sent.headers.get('Location') ?? '';
    expect([sent.status, address]).toEqual([
      303,
      expect.stringMatching(/^\/intake\/v2\/form\/taken\/[\w-]{90,}\?locale=en$/),
    ]);
    const [first, second] = [await load(address, here), await load(address, network())];
    expect([first.numbers.length, second.numbers]).toEqual([2, first.numbers]);
    expect(address).not.toContain(first.numbers[0]?.slice(2, 7) ?? '-');
    const other = `${address.slice(0, 40)}${address[40] === 'A' ? 'B' : 'A'}${address.slice(41)}`;
    expect((await load(other, here)).status).toBe(410);
    expect(server.log()).not.toContain(address.split('/').at(-1)?.slice(0, 40));
  });

  test('is one where the button was pressed twice, at once or before the answer was read', async () => {
    const here = network();
    const photo = await makePhoto(42);
    const sent = (): RequestInit => ({
      ...{ method: 'POST', headers: here, redirect: 'manual' },
      body: reportForm({ description: 'pressed twice', photo }),
    });
    const presses = await Promise.all([1, 2].map(() => fetch(`${server.url}form/requests`, sent())));
    presses.push(await fetch(`${server.url}form/requests`, sent()));
    const addresses = presses.map(({ headers }) => headers.get('Location') ?? '');
    const pages = await Promise.all(addresses.map((address) => load(address, here)));
    // The browser shows the last one.
    expect(pages.map(({ status, numbers }) => [status, numbers.length])).toEqual([
      [410, 0],
      [410, 0],
      [200, 2],
    ]);
    const last = pages[2]?.numbers[0];

    // Once the answer was read, whoever sends the same may be somebody else: they are told nothing of it, and lose nothing.
    const stranger = await fill(reportForm({ description: 'pressed twice', photo }), here);
    expect([stranger.status, stranger.title, stranger.numbers]).toEqual([
      409,
      'We received this one a few minutes ago',
      [],
    ]);
    expect(stranger.html).toContain('pressed twice</textarea>');
    expect(stranger.html).not.toMatch(/F-[0-9A-Z]{5}/);
    const key = valueOf(stranger, 'idempotency_key') ?? '';
    const another = await fill(reportForm({ description: 'pressed twice', idempotency_key: key }), here);
    expect([another.status, another.numbers[0] === last]).toEqual([200, false]);
    // From elsewhere it is another report from the first.
    expect((await fill(reportForm({ description: 'pressed twice', photo }), network())).status).toBe(200);
  });

  test('tells its code to one of two people who sent the same from one address, whichever page they open', async () => {
    const here = network();
    const press = async (): Promise<string> => {
      const body = reportForm({ description: 'two people' });
      const init = { method: 'POST', body, headers: here, redirect: 'manual' } as const;
      return (await fetch(`${server.url}form/requests`, init)).headers.get('Location') ?? '';
    };
    const first = await press();
    // The address of an answer is that of no other page, on which the code would be read unnoticed.
    const elsewhere = await load(first.replace('/taken/', '/own/'), here);
    expect([elsewhere.status, elsewhere.numbers]).toEqual([410, []]);
    const second = await press();
    const [late, last] = [await load(first, network()), await load(second, here)];
    expect([late.status, late.numbers, last.status, last.numbers.length]).toEqual([410, [], 200, 2]);
    expect((await load(second, here)).numbers).toEqual(last.numbers);
    expect(await press()).toBe('');
  });

  test('is no other one: what was changed under its key comes back filled in, to be sent as a report of its own', async () => {
    const here = network();
    const first = await fill(reportForm({ idempotency_key: 'a-key-of-chance-000000901' }), here);
    const page = await fill(
      reportForm({ idempotency_key: 'a-key-of-chance-000000901', description: 'another problem' }),
      here,
    );
    expect([page.status, page.title]).toEqual([409, 'Your earlier report was received']);
    const key = valueOf(page, 'idempotency_key') ?? '';
    expect(key).not.toBe('a-key-of-chance-000000901');
    const second = await fill(reportForm({ idempotency_key: key, description: 'another problem' }), here);
    expect([second.status, second.numbers[0] === first.numbers[0]]).toEqual([200, false]);
  });
});

test('a list in a list without end is no text, and breaks no answer', async () => {
  const description = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const response = await fetch(`${server.url}form/requests`, {
    ...{ method: 'POST', body: `{"description":${description},"locale":"en"}` },
    headers: { ...network(), 'Content-Type': 'application/json' },
  });
  const page = await show(response);
  expect([page.status, page.title]).toEqual([400, 'Please check the form']);
});

describe('the page of one’s own report', () => {
  test('tells number, code and how to keep them, and what comes next in how many working days', async () => {
    const own = await take({ phone: '13800000000' });
    const page = await follow(own, { action: 'see' }, network());
    expect([page.status, page.title, page.numbers]).toEqual([200, 'Your report', Object.values(own)]);
    expect(page.url).toMatch(/\/form\/own\/[\w-]+\?locale=en$/);
    expect(page.html).toMatch(/Within 3 working days \(by \d+ \w+\) a person looks at it/);
    expect(page.html).toContain('settled within 15 working days');
    expect(page.html).toMatch(/Received on<\/dt><dd>\d+ \w+ \d{4}<\/dd>/);
    expect(page.html).toContain('a lost code cannot be replaced');
  });

  test('corrects: what is there is filled in, what was wrong comes back, what was sent replaces it', async () => {
    const here = network();
    const own = await take({ description: 'words of before', phone: '13800000000' });
    const page = await follow(own, { action: 'see' }, here);
    expect(page.html).toContain('words of before</textarea>');
    expect(valueOf(page, 'phone')).toBe('13800000000');
    const wrong = await follow(own, { action: 'correct', description: '', phone: 'none', seen_at: '' }, here);
    expect([wrong.status, valueOf(wrong, 'phone')]).toEqual([400, 'none']);
    expect(wrong.html).toMatch(/<details open>[^]*id="error-description"[^]*id="error-phone"/);
    const right = await follow(own, { action: 'correct', description: 'better words', phone: '' }, here);
    expect([right.status, right.html.includes('Your correction has been received')]).toEqual([200, true]);
    expect(await readOwn(server, own)).toMatchObject({ description: 'better words', phone: null });
    expect((await load(right.url, here)).html).toContain('better words');
  });

  test('says at its place what could not be added', async () => {
    const here = network();
    const own = await take();
    const long = await follow(own, { action: 'note', note: 'x'.repeat(1001) }, here);
    expect([long.status, long.title]).toEqual([400, 'Your report']);
    expect(long.html).toContain('href="#field-note">Addition: It is too long: at most 1000 characters.');
    expect(long.html).toContain(`${'x'.repeat(1001)}</textarea>`);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...own, action: 'photos', locale: 'en' })) form.append(name, value);
    form.append('photo', new Blob(['no photo']), 'a.jpg');
    const photo = await fill(form, here, 'form/follow');
    expect([photo.status, photo.html.includes('id="error-photo"')]).toEqual([400, true]);
  });

  test('asks before what cannot be undone', async () => {
    const here = network();
    for (const [act, question, field, after] of [
      ['delete-contact', 'Delete your contact data?', 'phone', null],
      ['withdraw', 'Withdraw this report?', 'state', 'withdrawn'],
      ['delete', 'Delete everything?', 'state', 'deleted'],
    ] as const) {
      const own = await take({ phone: '13800000000' });
      const before = await readOwn(server, own);
      const page = await follow(own, { action: act }, here);
      expect([act, page.status, page.title, await readOwn(server, own)]).toEqual([act, 200, question, before]);
      expect(page.html).toMatch(/<a class="button quiet" href="[^"]*form\/own\/[\w-]+\?locale=en">No, go back<\/a>/);
      await follow(own, { action: act, sure: valueOf(page, 'sure') ?? '' }, here);
      expect([act, (await readOwn(server, own))[field]]).toEqual([act, after]);
    }
  });

  test('is opened with what was typed still there, and a slip told from a wrong code', async () => {
    const here = network();
    const own = await take();
    const slip = { ...own, service_request_id: own.service_request_id.slice(0, -1) };
    const page = await follow(slip, { action: 'see' }, here);
    expect([page.status, page.title]).toEqual([403, 'Open your report']);
    expect([valueOf(page, 'service_request_id'), valueOf(page, 'follow_up_code')]).toEqual(Object.values(slip));
    expect(page.html).toContain('href="#field-service_request_id">Tracking number: There is a slip in the number.');
    const other = await take();
    const wrong = await follow({ ...own, follow_up_code: other.follow_up_code }, { action: 'see' }, here);
    expect([wrong.status, wrong.html.includes('The tracking number or the follow-up code is wrong.')]).toEqual([
      403,
      true,
    ]);
    expect(wrong.html).not.toContain('not taken');
    // Who comes back by the address of a form finds the form.
    expect((await load('form/follow?locale=en', here)).title).toBe('Open your report');
  });
});

test('opening and changing one’s own report does not use up what may be sent', async () => {
  const here = network();
  const own = await take();
  const statuses: number[] = [];
  for (let count = 0; count < 2 * rates.send.each + 5; count += 1)
    statuses.push((await fill(new URLSearchParams({ ...own, action: 'nothing' }), here, 'form/follow')).status);
  expect([...new Set(statuses)]).toEqual([200]);
  expect((await fill(reportForm({ description: 'still taken' }), here)).status).toBe(200);
});

test('who sends too often is told how to send the same once more, without filling it in again', async () => {
  const here = network();
  let last: Shown | null = null;
  for (let count = 0; count <= 2 * rates.send.each && last?.status !== 429; count += 1)
    last = await fill(new URLSearchParams({ locale: 'en' }), here, 'form/requests?locale=en');
  expect([last?.status, last?.title]).toEqual([429, 'It cannot be taken now']);
  expect(last?.html).toMatch(/Wait \d+ seconds, then reload this page/);
});

test('every page has the name of the site, the way back, the city’s hotline and no other, and the site’s colours', async () => {
  const here = network();
  const own = await take();
  const pages = [
    await fill(reportForm({ description: '' }), here),
    await fill(reportForm({ description: 'framed' }), here),
    await follow(own, { action: 'see' }, here),
    await follow(own, { action: 'withdraw' }, here),
    await load('form/nothing?locale=en', here),
    await load('form/follow?locale=en', here),
    await load('form/own/nothing?locale=en', here),
  ];
  for (const { html } of pages) {
    expect(html).toContain('<p class="site"><a href="/portal/en/">Sampleton Portal</a></p>');
    expect(html).toContain('href="/portal/en/report/"');
    expect(html).toContain('call 00000 (Sample hotline (invented)).');
    expect(html).not.toContain('12345');
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
  const style = await (await fetch(`${server.url}form/answer.css`, { headers: here })).text();
  expect(style).toMatch(/--celadon: [^]*prefers-color-scheme: dark[^]*color: var\(--celadon\)/);
});

test('the address of an answer leads nowhere after half an hour', async () => {
  const clock = join(mkdtempSync(join(tmpdir(), 'portal-clock-')), 'ms');
  writeFileSync(clock, '0');
  const late = await startServer({ ...openIntakeFolder(), entry: 'odd', env: { ODD_CLOCK: clock } });
  const sent = await fetch(`${late.url}form/requests`, { method: 'POST', body: reportForm() });
  writeFileSync(clock, String(29 * 60_000));
  expect((await show(await fetch(sent.url))).numbers).toHaveLength(2);
  writeFileSync(clock, String(31 * 60_000));
  const expired = await show(await fetch(sent.url));
  expect([expired.status, expired.title, expired.numbers]).toEqual([410, 'This page has expired', []]);
  rmSync(dirname(clock), { recursive: true });
});
