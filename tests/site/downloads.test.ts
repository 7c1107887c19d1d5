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

describe('a file that was downloaded with SHA256SUMS', () => {
  const sums = linked.find((url) => /\/observations\/[\d-]+\/SHA256SUMS$/.test(url)) ?? '';
  const file = linked.find((url) => dirname(url) === dirname(sums) && url.endsWith('.csv')) ?? '';
  /** The commands as the page prints them. */
  const printed = site.pages.flatMap(({ root }) => root.querySelectorAll('code').map(({ textContent }) => textContent));
  const commands = ['sha256sum', 'shasum'].flatMap((tool) => printed.find((text) => text.startsWith(tool)) ?? []);
  const download = async (url: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetchUrl(url)).arrayBuffer());

  test.each(['sha256sum', 'shasum'])('is checked alone by the command that the page prints for %s', async (tool) => {
    const command = commands.find((text) => text.startsWith(tool));
    expect(command).toBe(
      tool === 'shasum' ? 'shasum -a 256 -c --ignore-missing SHA256SUMS' : 'sha256sum -c --ignore-missing SHA256SUMS',
    );
    if (command === undefined || spawnSync(tool, ['--version']).error) return;
    const folder = join(openFolder(), 'downloads');
    mkdirSync(folder);
    const bytes = await download(file);
    writeFileSync(join(folder, 'SHA256SUMS'), await download(sums));
    writeFileSync(join(folder, basename(file)), bytes);
    const check = () =>
      spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
    expect(check()).toMatchObject({ status: 0, stdout: `${basename(file)}: OK\n` });
    writeFileSync(join(folder, basename(file)), Buffer.concat([bytes, Buffer.from('1')]));
    expect(check().status).not.toBe(0);
  });
});
