import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildFile } from '../../scripts/build/build-file.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { mediaType } from '../../scripts/serve/media-types.ts';
import { headersOf } from '../../scripts/serving/find-kind.ts';
import { headerNames } from '../../scripts/serving/serving-rules.ts';
import { ask } from './ask.ts';
import { findServer, startServer, type Started } from './start-server.ts';

// The site that was built (`dist`, or what SITE_BUILT names) as it is, behind nginx. How a build is deployed is tried on a small one.
const folder = resolve(process.env['SITE_BUILT'] || 'dist');
const build = readBuildFile(folder);
if (build === null) console.warn(`${folder} holds no built site: the pages of one are not asked for (npm run build).`);
if (findServer('nginx') === null) console.warn('nginx is not installed: the built site is not asked for.');

describe.runIf(build !== null && findServer('nginx') !== null)('the built site behind nginx', () => {
  const home = mkdtempSync(join(tmpdir(), 'portal-built-'));
  const base = (build?.base ?? '').replace(/\/$/, '');
  const files = filesBelow(folder);
  let server: Started;

  beforeAll(async () => {
    const site = join(home, 'current', base);
    mkdirSync(dirname(site), { recursive: true });
    symlinkSync(folder, base === '' ? join(home, 'current') : site);
    server = await startServer('nginx', home, base);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const get = (path: string) => ask(server, `${base}/${path.split('/').map(encodeURIComponent).join('/')}`);
  /** A few of each kind of file: by its folder at the top, and its ending. */
  const chosen = [...Map.groupBy(files, (path) => `${path.split('/')[0]} ${mediaType(path)}`).values()].flatMap(
    (group) => group.filter((_path, index) => index % Math.ceil(group.length / 5) === 0),
  );

  test('every file of it has a type', () => expect(files.filter((path) => mediaType(path) === undefined)).toEqual([]));

  test('files of every folder and every type are served whole, with their type and their headers', async () => {
    expect(chosen.length).toBeGreaterThan(50);
    for (const path of chosen) {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']?.toLowerCase()], path).toEqual([200, mediaType(path)]);
      const sent = headerNames.flatMap((name) =>
        headers[name.toLowerCase()] ? [[name, headers[name.toLowerCase()]]] : [],
      );
      expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(headersOf(`/${path}`)));
    }
  });

  test('a page is found by its address, and a wrong one has both languages', async () => {
    for (const locale of ['zh', 'en']) {
      expect((await get(`${locale}/`)).status).toBe(200);
      const { status, body } = await get(`${locale}/no-such-page/`);
      expect(status).toBe(404);
      expect(body.toString()).toMatch(/lang="zh-CN"[^]*lang="en"/);
    }
  });

  test('embeds may be framed and the pages that they show may not', async () => {
    const embed = files.find((path) => /^zh\/embed\/.+\/index\.html$/.test(path)) ?? '';
    expect((await get(embed.replace(/index\.html$/, ''))).headers['content-security-policy']).toContain(
      'frame-ancestors *',
    );
    expect((await get('zh/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('the licences of what readers are sent are served', async () => {
    const { status, body } = await get('licences.txt');
    expect(status).toBe(200);
    expect(body.toString()).toContain('Permission is hereby granted, free of charge');
    expect(body.toString()).toMatch(/\nchart\.js \d/);
  });

  test('an id in other letters is no address', async () => {
    const page = files.find((path) => /^en\/ledger\/[A-Z]-\d+\/index\.html$/.test(path));
    expect(page).toBeDefined();
    const address = (page ?? '').replace(/index\.html$/, '');
    expect((await get(address)).status).toBe(200);
    expect((await get(address.toLowerCase())).status).toBe(404);
  });
});
