import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { main } from '../../public/verify/verify.mjs';
import { sha256 } from '../../src/releases/register/hash.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const bytesOf = (name: string) => readFileSync(join(site.folder, name));
const datasets = [...site.files].flatMap((name) => /^data\/([^/]+)\/current\.csv$/.exec(name)?.[1] ?? []);

describe('the whole table of a dataset', () => {
  test('is there in every format, and as a package', () => {
    expect(datasets.length).toBeGreaterThan(20);
    const names = ['current.csv', 'current.json', 'current.xlsx', 'current.parquet', 'package.zip'];
    const missing = datasets
      .flatMap((name) => names.map((file) => `data/${name}/${file}`))
      .filter((file) => !site.files.has(file));
    expect(missing).toEqual([]);
  });

  test('is what verify writes from the released files, byte for byte; where a column was renamed verify writes nothing', async () => {
    for (const name of datasets) {
      const { code, lines } = await main([site.folder, '--state', name]);
      if (name === 'street-checks') expect([code, lines[0]]).toEqual([1, expect.stringContaining('renamed')]);
      else expect([name, `${lines.join('\n')}\n`]).toEqual([name, String(bytesOf(`data/${name}/current.csv`))]);
    }
  });

  test('says in every format that it is sample data', () => {
    for (const name of datasets) {
      const json = JSON.parse(String(bytesOf(`data/${name}/current.json`)));
      expect([name, json.format, json.provenance]).toEqual([name, 1, 'sample']);
      const rows = Papa.parse<Record<string, string>>(String(bytesOf(`data/${name}/current.csv`)), {
        ...{ header: true, skipEmptyLines: true },
      }).data;
      expect([name, rows.filter(({ provenance }) => provenance !== 'sample')]).toEqual([name, []]);
      expect(String(bytesOf(`data/${name}/current.parquet`))).toContain('Sample data');
      const bookParts = unzipSync(bytesOf(`data/${name}/current.xlsx`));
      // The sheet Source.
      const source = Buffer.from(bookParts['xl/worksheets/sheet3.xml'] ?? []).toString();
      expect([name, source]).toEqual([name, expect.stringMatching(/示例[^]*Sample data/)]);
      const packed = Object.entries(unzipSync(bytesOf(`data/${name}/package.zip`)));
      for (const [file, word] of [
        ['README.zh.txt', '示例'],
        ['README.zh.txt', `/zh/data/${name}/`],
        ['README.en.txt', 'ample'],
        ['README.en.txt', `/en/data/${name}/`],
        ['datapackage.json', 'ample'],
      ] as const) {
        const [, bytes] = packed.find(([path]) => path.endsWith(`/${file}`)) ?? [];
        expect([name, file, Buffer.from(bytes ?? []).toString()]).toEqual([name, file, expect.stringContaining(word)]);
      }
    }
  });

  test('has beside it the newest registered file, unchanged: its saved name says sample, and the page why its rows do not', () => {
    for (const { file, root } of site.pages.filter(({ file }) => /^(zh|en)\/data\/[^/]+\/index\.html$/.test(file))) {
      const name = file.split('/')[2] ?? '';
      if (!datasets.includes(name)) continue;
      expect(bytesOf(`data/${name}/latest.csv`)).toEqual(bytesOf(`data/${name}/latest/${name}.sample.csv`));
      const link = root.querySelector(`main a[href$="/data/${name}/latest.csv"]`);
      expect([file, link?.getAttribute('download')]).toEqual([file, expect.stringContaining('.sample.')]);
      expect([file, link?.closest('p')?.textContent]).toEqual([
        file,
        expect.stringMatching(/byte for byte|逐字节相同/),
      ]);
    }
  });

  test('is packed with what explains it, under the hashes of its checksums', () => {
    for (const name of datasets) {
      const files = new Map(Object.entries(unzipSync(bytesOf(`data/${name}/package.zip`))));
      const [sums = ''] = [...files.keys()].filter((file) => file.endsWith('/SHA256SUMS.txt'));
      expect(sums).toMatch(/\.sample\.package\./);
      const lines = Buffer.from(files.get(sums) ?? [])
        .toString()
        .trimEnd()
        .split('\n');
      expect(lines.map((line) => line.slice(66))).toEqual(
        expect.arrayContaining(['README.zh.txt', 'README.en.txt', 'dictionary.csv', 'datapackage.json']),
      );
      const folder = sums.slice(0, sums.lastIndexOf('/') + 1);
      for (const line of lines)
        expect(sha256(files.get(folder + line.slice(66)) ?? new Uint8Array())).toBe(line.slice(0, 64));
    }
  });
});
