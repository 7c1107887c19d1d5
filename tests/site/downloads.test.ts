import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { listenLocally } from '../../scripts/serve/port.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { watchState } from '../../scripts/serve/watch-state.ts';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';
import { openFolder } from '../support/trial-city.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const serving = await listenLocally(0, siteHandler(site.folder, watchState(site.folder)));
afterAll(() => serving.close());

const fetchUrl = (url: string) => fetch(`http://127.0.0.1:${serving.port}${url}`);

/** The address of every file of the site that some page links, shows or loads. */
const linked = [
  ...new Set(
    site.pages.flatMap(({ url, root }) =>
      root.querySelectorAll('a[href], link[href], script[src], img[src], source[srcset]').flatMap((element) => {
        const address =
          element.getAttribute('href') ??
          element.getAttribute('src') ??
          element.getAttribute('srcset')?.split(/[\s,]/)[0] ??
          '';
        const { origin, pathname } = new URL(address, `${site.origin}${url}`);
        return origin === site.origin && !pathname.endsWith('/') ? [pathname] : [];
      }),
    ),
  ),
];

describe('the server of npm start', () => {
  test('gives every linked file, byte for byte and with a type', async () => {
    expect(linked.filter((url) => basename(url) === 'SHA256SUMS').length).toBeGreaterThan(20);
    expect(linked.map((url) => extname(url))).toEqual(
      expect.arrayContaining(['', '.csv', '.json', '.yaml', '.xml', '.css', '.js', '.svg', '.png', '.txt']),
    );
    const wrong: string[] = [];
    for (const url of linked) {
      const response = await fetchUrl(url);
      const bytes = Buffer.from(await response.arrayBuffer());
      const file = findFile(site, url);
      const isSame =
        response.status === 200 && file !== undefined && bytes.equals(readFileSync(join(site.folder, file)));
      if (!isSame || response.headers.get('content-type') === 'application/octet-stream')
        wrong.push(`${response.status} ${url}`);
    }
    expect(wrong).toEqual([]);
  });

  test('gives every page', async () => {
    const pages = site.pages.filter(({ url }) => url.endsWith('/'));
    const statuses = await Promise.all(pages.map(async ({ url }) => (await fetchUrl(url)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe('a file that was downloaded alone', () => {
  const page = site.pages.find(({ file }) => /^en\/data\/observations\/[\d-]+\/index\.html$/.test(file));
  const codes = page?.root.querySelectorAll('code').map(({ textContent }) => textContent) ?? [];
  const sums = linked.find((url) => /\/observations\/[\d-]+\/SHA256SUMS\.txt$/.test(url)) ?? '';
  const download = async (url: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetchUrl(url)).arrayBuffer());
  /** The command of a tool that the page prints, run in a folder; undefined where the machine has no such tool. */
  const runIn = (folder: string, tool: string, isOfAll: boolean) => {
    const command = codes.find((text) => text.startsWith(tool) && text.includes(' -c ') === isOfAll);
    expect(command).toBeDefined();
    if (command === undefined || spawnSync(tool, ['--version']).error) return undefined;
    return spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  };
  const folderWith = (files: Record<string, Uint8Array>): string => {
    const folder = join(openFolder(), 'downloads');
    mkdirSync(folder);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return folder;
  };
  const name = 'observations.sample.csv';
  const file = `${dirname(page?.url ?? '').replace('/en/data', '/data')}/${basename(page?.url ?? '')}/${name}`;

  test.each(['sha256sum', 'shasum'])(
    'has by %s, as the page prints it, the hash that the page prints',
    async (tool) => {
      const ran = runIn(folderWith({ [name]: await download(file) }), tool, false);
      if (ran) expect(codes).toContain(ran.stdout.split(' ')[0]);
    },
  );

  test('is checked on Windows by a command that names it', () => {
    expect(codes).toContain(`certutil -hashfile ${name} SHA256`);
  });

  test.each(['sha256sum', 'shasum'])('is checked beside SHA256SUMS.txt by the command for %s', async (tool) => {
    const [list, bytes] = [await download(`${dirname(file)}/${basename(sums)}`), await download(file)];
    const sound = runIn(folderWith({ 'SHA256SUMS.txt': list, [name]: bytes }), tool, true);
    if (sound) expect(sound).toMatchObject({ status: 0, stdout: `${name}: OK\n` });
    const changed = Buffer.concat([bytes, Buffer.from('1')]);
    const broken = runIn(folderWith({ 'SHA256SUMS.txt': list, [name]: changed }), tool, true);
    if (broken) expect(broken.status).not.toBe(0);
  });
});
