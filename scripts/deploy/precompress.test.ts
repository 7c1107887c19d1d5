import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSmallSite } from '../../tests/support/small-site.ts';
import { openFolder } from '../../tests/support/trial-city.ts';
import { siteState } from '../build/site-state.ts';
import { filesBelow } from '../files-below.ts';
import { precompress } from './precompress.ts';

let folder: string;
beforeEach(() => {
  folder = makeSmallSite(join(openFolder(), 'dist'));
});
const page = () => join(folder, 'zh/index.html');
const copies = (): string[] =>
  filesBelow(folder)
    .filter((path) => /\.(br|gz|part)$/.test(path))
    .sort();

describe('compressed copies', () => {
  test('are beside texts that gain by them, hold the same bytes and have the time of their file', async () => {
    utimesSync(page(), 1_650_000_000, 1_650_000_000.5);
    expect(await precompress(folder, 5)).toEqual({ written: 8, kept: 0, removed: 0 });
    expect(copies()).toMatchInlineSnapshot(`
      [
        "_astro/page.CknEZDQe.css.br",
        "_astro/page.CknEZDQe.css.gz",
        "data/ledger/2025-06-30/ledger.sample.csv.br",
        "data/ledger/2025-06-30/ledger.sample.csv.gz",
        "en/index.html.br",
        "en/index.html.gz",
        "zh/index.html.br",
        "zh/index.html.gz",
      ]
    `);
    const original = readFileSync(page());
    expect(brotliDecompressSync(readFileSync(`${page()}.br`)).equals(original)).toBe(true);
    expect(gunzipSync(readFileSync(`${page()}.gz`)).equals(original)).toBe(true);
    expect(statSync(`${page()}.gz`).mtimeMs).toBe(statSync(page()).mtimeMs);
  });

  test('are not made of what is small, of pictures, or of what does not get smaller', async () => {
    writeFileSync(join(folder, 'share/zh/home.png'), Buffer.alloc(5000));
    writeFileSync(join(folder, 'first-paint.js'), '/'.repeat(1023));
    writeFileSync(join(folder, 'licences.txt'), randomBytes(5000));
    await precompress(folder, 5);
    expect(copies().filter((path) => /share|first-paint|licences/.test(path))).toEqual([]);
  });

  test('that are of the file as it is now are kept; those of an earlier one are made anew; those of none go', async () => {
    await precompress(folder, 5);
    const kept = statSync(join(folder, 'en/index.html.br')).ino;
    writeFileSync(page(), '更正后的文字。'.repeat(300));
    utimesSync(page(), 1_700_000_000, 1_700_000_000);
    rmSync(join(folder, '_astro/page.CknEZDQe.css'));
    writeFileSync(join(folder, 'zh/index.html.gz.part'), 'half');
    expect(await precompress(folder, 5)).toEqual({ written: 2, kept: 4, removed: 3 });
    expect(statSync(join(folder, 'en/index.html.br')).ino).toBe(kept);
    expect(brotliDecompressSync(readFileSync(`${page()}.br`)).toString()).toContain('更正后');
    expect(existsSync(join(folder, '_astro/page.CknEZDQe.css.br'))).toBe(false);
    expect(copies().filter((path) => path.endsWith('.part'))).toEqual([]);
  });

  test('go where their file has become too small for one', async () => {
    await precompress(folder, 5);
    writeFileSync(page(), '短');
    await precompress(folder, 5);
    expect(copies().filter((path) => path.startsWith('zh/'))).toEqual([]);
  });

  test('leave a site whole; one that unpacks to something else does not', async () => {
    await precompress(folder, 5);
    expect(siteState(folder).is).toBe('good');
    writeFileSync(`${page()}.gz`, readFileSync(join(folder, '_astro/page.CknEZDQe.css.gz')));
    expect(siteState(folder).is).toBe('damaged');
  });
});
