import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { writeBuildFile } from '../build/build-file.ts';
import { listenLocally, type Serving } from './port.ts';
import { siteHandler } from './site-handler.ts';
import { watchState } from './watch-state.ts';

const home = openFolder();

/** A built site of an official city, two of whose texts end: at the end of 24 and of 30 May. */
function makeSite(name: string, text: string, expiresOn: string): string {
  const folder = join(home, name);
  for (const room of ['zh', 'data/places/pictures']) mkdirSync(join(folder, room), { recursive: true });
  for (const [file, content] of [
    ['zh/index.html', text],
    ['404.html', '没有这个页面 / There is no such page'],
    ['SHA256SUMS', 'sums'],
    ['data/places/pictures/bin.svg', '<svg/>'],
  ] as const)
    writeFileSync(join(folder, file), content);
  writeBuildFile(folder, {
    demonstration: false,
    timeZone: 'Asia/Shanghai',
    base: '/portal',
    asOf: '2022-05-20',
    builtOn: '2022-05-20',
    expiresOn,
  });
  return folder;
}

const folder = makeSite('site', '第一版', '2022-05-25');
const serving: Serving = await listenLocally(0, siteHandler(folder, watchState(folder)));
afterAll(() => serving.close());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-05-24T15:59:00Z') });
  vi.stubEnv('SITE_TODAY', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const ask = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: serving.port, host: '127.0.0.1', path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the site’s server', () => {
  test('gives a page with its type, never from a cache unasked', async () => {
    const { status, headers, body } = await ask('/portal/zh/');
    expect([status, body]).toEqual([200, '第一版']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-length': '9',
    });
  });

  test('sends the headers that any server of the site sends', async () => {
    const { headers } = await ask('/portal/data/places/pictures/bin.svg');
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*; sandbox$/),
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    });
    const page = await ask('/portal/zh/');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'self'.*frame-ancestors 'none'$/);
    const wrong = await ask('/portal/data/places/pictures/none.svg');
    expect([wrong.status, wrong.headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  test('gives a file without an ending as plain text', async () => {
    expect(await ask('/portal/SHA256SUMS')).toMatchObject({
      status: 200,
      body: 'sums',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  test('answers HEAD with the headers alone, and refuses what would write', async () => {
    expect(await ask('/portal/zh/', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '9' },
    });
    expect(await ask('/portal/zh/', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD', 'content-type': 'text/html; charset=utf-8' },
      body: expect.stringMatching(/只能阅读[^]*<p lang="en">Pages here can be read/),
    });
    for (const path of ['/portal/zh/%00', '/portal/%E4%B8', '/portal/%'])
      expect(await ask(path), path).toMatchObject({
        status: 400,
        body: expect.stringMatching(/写得不对[^]*<p lang="en">This address is not written/),
      });
  });

  test('answers a wrong address with the page for it, in both languages', async () => {
    expect(await ask('/portal/gone/')).toMatchObject({
      status: 404,
      body: '没有这个页面 / There is no such page',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect((await ask('/portal/..%2f..%2fetc/passwd')).status).toBe(404);
  });

  test('sends on to the address with a slash', async () => {
    expect(await ask('/portal/zh?a=b')).toMatchObject({ status: 301, headers: { location: '/portal/zh/?a=b' } });
  });

  test('closes at the midnight on which a text ends, and opens when a new build has taken its place', async () => {
    expect((await ask('/portal/zh/')).status).toBe(200);
    vi.setSystemTime('2022-05-24T16:00:00Z');
    const { status, headers, body } = await ask('/portal/zh/');
    expect([status, headers['retry-after']]).toEqual([503, '600']);
    expect(body).toContain('本站有内容的展示期已满');
    expect(body).toContain('<p lang="en">The display period of something on this site has ended');
    expect(body).not.toMatch(/<script|<style|style=|第一版/);
    expect((await ask('/portal/SHA256SUMS')).body).toBe(body);

    renameSync(folder, join(home, 'old'));
    expect((await ask('/portal/zh/')).status).toBe(503);
    renameSync(makeSite('new', '第二版', '2022-05-31'), folder);
    expect(await ask('/portal/zh/')).toMatchObject({ status: 200, body: '第二版' });
  });

  test('does not open a site that is not whole', async () => {
    renameSync(folder, join(home, 'older'));
    const broken = makeSite('broken', '第三版', '2022-05-31');
    writeFileSync(join(broken, 'zh/index.html'), 'changed');
    renameSync(broken, folder);
    expect((await ask('/portal/zh/')).status).toBe(503);
  });
});
