import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeSite, deploySite, openSite, rollBack } from '../../scripts/deploy/deploy-site.ts';
import { headersOf } from '../../scripts/serving/find-kind.ts';
import { headerNames } from '../../scripts/serving/serving-rules.ts';
import { base, makeSmallSite } from '../support/small-site.ts';
import { ask } from './ask.ts';
import { findServer, hasBrotli, hasIpv6, hosts, hsts, startServer, type Started } from './start-server.ts';

const home = mkdtempSync(join(tmpdir(), 'portal-deploy-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

if (!hasIpv6) console.warn('This machine has no ::1: nothing is asked over IPv6.');
const usedHosts = hasIpv6 ? hosts : hosts.slice(0, 1);

describe.each(['nginx', 'caddy'] as const)('the site behind %s', (name) => {
  const isThere = findServer(name) !== null;
  if (!isThere) console.warn(`${name} is not installed: its configuration is not tried (apt-get install ${name}).`);

  describe.runIf(isThere)('that is installed', () => {
    const root = join(home, name);
    let server: Started;
    const get = (path: string, headers: Record<string, string> = {}) => ask(server, `${base}${path}`, { headers });

    beforeAll(async () => {
      await deploySite(makeSmallSite(join(home, `${name}-site`)), { root, quality: 5 });
      server = await startServer(name, root, base);
    });
    afterAll(() => server?.stop());

    test.each(usedHosts)(
      'every kind of address has the headers of the rules, and no others of them (%s)',
      async (host) => {
        for (const path of [
          ...['/', '/zh/', '/en/ledger/P-000001/', '/zh/embed/', '/zh/embed/index.html', '/zh/embed/red-black-list/'],
          ...['/api/v1/index.json', '/data/ledger/2025-06-30/ledger.sample.csv', '/data/ledger/2025-06-30/SHA256SUMS'],
          ...['/data/ledger/pictures/bin-7a472b008423.svg', '/share/zh/home.png', '/_astro/page.CknEZDQe.css'],
          ...['/first-paint.js', '/licences.txt', '/en/feed.xml', '/en/inspections/calendar.ics'],
          ...['/fragments/en/news.htm', `/tables/${encodeURIComponent('问题台账 2025（示例）.csv')}`],
        ]) {
          const { status, headers } = await ask({ ...server, host }, base + path);
          expect(status, path).toBe(200);
          const sent = headerNames.flatMap((one) =>
            headers[one.toLowerCase()] ? [[one, headers[one.toLowerCase()]]] : [],
          );
          expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(headersOf(decodeURIComponent(path))));
          expect(headers[hsts[0].toLowerCase()], path).toBe(hsts[1]);
        }
      },
    );

    test('what the server adds of its own is on every other answer too: redirects, wrong addresses, refusals', async () => {
      for (const [path, method, status] of [
        [base, 'GET', 301],
        ['/', 'GET', 302],
        [`${base}/zh`, 'GET', name === 'nginx' ? 301 : 308],
        [`${base}/gone/`, 'GET', 404],
        [`${base}/en/gone/feed.xml`, 'GET', 404],
        [`${base}/zh/index.html.gz`, 'GET', 404],
        [`${base}/zh/`, 'POST', 405],
      ] as const) {
        const answer = await ask(server, path, { method });
        expect([answer.status, answer.headers[hsts[0].toLowerCase()]], path).toEqual([status, hsts[1]]);
      }
    });

    test('every file has its type', async () => {
      for (const [path, type] of Object.entries({
        '/zh/': 'text/html',
        '/api/v1/index.json': 'application/json',
        '/data/ledger/2025-06-30/ledger.sample.csv': 'text/csv',
        '/data/ledger/2025-06-30/SHA256SUMS': 'text/plain',
        '/data/ledger/pictures/bin-7a472b008423.svg': 'image/svg+xml',
        '/_astro/page.CknEZDQe.css': 'text/css',
        '/first-paint.js': 'text/javascript',
        '/en/inspections/calendar.ics': 'text/calendar',
        '/en/feed.xml': 'application/rss+xml',
        '/en/plain.xml': 'application/xml',
        '/licences.txt': 'text/plain',
      }))
        expect((await get(path)).headers['content-type']?.toLowerCase(), path).toBe(`${type}; charset=utf-8`);
      expect((await get('/share/zh/home.png')).headers['content-type']).toBe('image/png');
    });

    test.each(['/zh/gone/', '/en/gone/', '/en/gone', '/data/none.csv', '/zh', '/en/ledger/'])(
      'a wrong address has the page for it in both languages, with the headers of a page (%s)',
      async (path) => {
        const answer = await get(path);
        if (path === '/zh')
          return expect([answer.status, answer.headers.location]).toEqual([expect.any(Number), '/portal/zh/']);
        expect(answer.status).toBe(404);
        expect(answer.body.toString()).toContain('没有这个页面<p lang="en">There is no such page');
        expect(answer.headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
        expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
        expect(answer.headers['cache-control']).toBe('no-cache');
      },
    );

    test('the base path without its slash leads to it; nothing outside of it is the site', async () => {
      expect((await ask(server, base)).headers.location).toMatch(/^(http:\/\/portal\.example)?\/portal\/$/);
      expect((await ask(server, '/')).headers.location).toBe('/portal/');
      expect((await ask(server, '/zh/')).status).not.toBe(200);
      for (const path of ['/../../../etc/passwd', '/..%2f..%2f..%2fetc/passwd'])
        expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
    });

    test('a Chinese file name is found by its percent signs', async () => {
      const { status, body } = await get(`/tables/${encodeURIComponent('问题台账 2025（示例）.csv')}`);
      expect([status, body.toString()]).toEqual([200, '编号,状态\nP-000001,已核实\n']);
    });

    test('capitals of an id count', async () => {
      expect((await get('/en/ledger/P-000001/')).status).toBe(200);
      expect((await get('/en/ledger/p-000001/')).status).toBe(404);
    });

    test('a part of a file can be asked for', async () => {
      const { status, headers, body } = await get('/data/ledger/2025-06-30/ledger.sample.csv', { Range: 'bytes=3-6' });
      expect([status, headers['content-range']?.replace(/\d+$/, '*'), body.toString()]).toEqual([
        206,
        'bytes 3-6/*',
        'name',
      ]);
    });

    test('a browser that has the file is told so, and by its mark alone', async () => {
      const { headers } = await get('/zh/');
      expect(headers.etag).toBeTruthy();
      expect((await get('/zh/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
      expect((await get('/zh/', { 'If-None-Match': '"another"' })).status).toBe(200);
    });

    test('texts are sent compressed to who takes it, each with a mark of its own; pictures as they are', async () => {
      const plain = await get('/zh/');
      const gzip = await get('/zh/', { 'Accept-Encoding': 'gzip' });
      expect([gzip.headers['content-encoding'], gzip.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      expect(gzip.headers.etag).not.toBe(plain.headers.etag);
      expect((await get('/share/zh/home.png', { 'Accept-Encoding': 'gzip, br' })).headers).not.toHaveProperty(
        'content-encoding',
      );
      if (!hasBrotli(name)) return console.warn('nginx has no brotli module here: brotli is not tried.');
      const brotli = await get('/_astro/page.CknEZDQe.css', { 'Accept-Encoding': 'gzip, br' });
      expect(brotli.headers).toMatchObject({
        'content-encoding': 'br',
        'cache-control': expect.stringContaining('immutable'),
      });
      expect(brotliDecompressSync(brotli.body).toString()).toContain('示例文字');
    });

    test('compressed copies have no address of their own', async () => {
      expect((await get('/zh/index.html.gz')).status).toBe(404);
      expect((await get('/zh/index.html.br')).status).toBe(404);
    });

    test('nothing can be written: what is sent is refused with what is allowed, in both languages', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
        for (const path of ['/zh/', '/en/feed.xml', '/data/ledger/2025-06-30/SHA256SUMS', '/gone/']) {
          const { status, headers, body } = await ask(server, `${base}${path}`, { method });
          expect([status, headers['allow']], `${method} ${path}`).toEqual([405, 'GET, HEAD']);
          expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
          expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
          expect(body.toString()).toContain('这里只能阅读，不能提交。');
          expect(body.toString()).toContain('<p lang="en">Pages here can be read');
        }
    });

    test('an address that is none is refused as such', async () => {
      for (const path of ['/zh/%00', '/%00', '/data/%00.csv']) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(400);
        expect(headers['content-type']).toMatch(/^text\/html/);
        // The page of nginx itself, which refuses before it reads what we write.
        if (name === 'caddy') expect(body.toString()).toContain('<p lang="en">This address is not written');
      }
    });

    test('a wrong address is answered whole, whatever the browser has or wants of it', async () => {
      const { headers, body } = await get('/zh/gone/');
      // Caddy would answer 304 to the mark of the page for wrong addresses; nginx sends one, and never does.
      if (name === 'caddy') expect(headers).not.toHaveProperty('etag');
      const wishes: Record<string, string>[] = [
        { 'If-None-Match': '*' },
        { 'If-None-Match': headers.etag ?? '"a"', 'If-Modified-Since': new Date(Date.now() + 1e6).toUTCString() },
        { Range: 'bytes=0-3' },
      ];
      for (const asked of wishes) {
        const again = await get('/zh/gone/', asked);
        expect([again.status, again.body.equals(body)], JSON.stringify(asked)).toEqual([404, true]);
      }
      const head = await ask(server, `${base}/zh/gone/`, { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([404, 0]);
    });

    test('a new build is seen with the next request, a rollback too; a copy that a reader has hides neither', async () => {
      const before = await get('/zh/');
      await deploySite(makeSmallSite(join(home, `${name}-corrected`), { files: { 'zh/index.html': '更正后' } }), {
        root,
      });
      const asked = {
        'If-None-Match': before.headers.etag ?? '',
        'If-Modified-Since': before.headers['last-modified'] ?? '',
      };
      expect((await get('/zh/', asked)).body.toString()).toBe('更正后');
      // What has not changed is the same file with the same mark.
      const sheet = await get('/_astro/page.CknEZDQe.css');
      await rollBack({ root });
      expect((await get('/zh/')).body.equals(before.body)).toBe(true);
      expect((await get('/_astro/page.CknEZDQe.css')).headers.etag).toBe(sheet.headers.etag);
    });

    test('a site that is taken down answers 503 at every address, and says when to ask again', async () => {
      await closeSite({ root });
      const addresses = ['/', '/zh/', '/zh', '/data/ledger/2025-06-30/SHA256SUMS', '/en/feed.xml', '/gone/'];
      for (const path of [...addresses, '/closed.html', '/.closed.html', '/404.html'])
        for (const method of ['GET', 'POST']) {
          const { status, headers, body } = await ask(server, `${base}${path}`, { method });
          expect([status, headers['retry-after'], headers['cache-control']], `${method} ${path}`).toEqual([
            503,
            '600',
            'no-cache',
          ]);
          expect(headers[hsts[0].toLowerCase()]).toBe(hsts[1]);
          expect(body.toString()).toContain('<p lang="en">The site is being updated.');
        }
      await openSite({ root });
      expect((await get('/zh/')).status).toBe(200);
    });
  });
});
