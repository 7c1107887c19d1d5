import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const word = (file: string) => (file.startsWith('zh/') ? '示例' : 'sample');
const pages = site.pages.filter(({ file }) => /^(zh|en)\//.test(file));

describe('sample data', () => {
  test('says so inside every table caption and every chart', () => {
    const silent = pages.flatMap(({ file, root }) =>
      root
        .querySelectorAll('table:has(> tbody > tr[id^="v-"]) > caption, .chart-picture svg')
        .filter((part) => !part.text.toLowerCase().includes(word(file)))
        .map((part) => `${file}: ${part.tagName}`),
    );
    expect(silent).toEqual([]);
    expect(pages.some(({ root }) => root.querySelector('.chart-picture svg'))).toBe(true);
  });

  /** Addresses that stay when the data is official: what a reader saves from them has the word in its name. */
  const lastingName =
    /^data\/register\/|\/(changes\.(csv|json)|latest\.csv|current\.(csv|json)|state-\d{4}\.(csv|json)|register\.json|datapackage\.json|SHA256SUMS\.txt)$/;

  test('says so in the name of every file whose address may say it, or inside', () => {
    const files = [...site.files].filter((name) => /^data\/.*\.(csv|json|txt)$/.test(name));
    const named = files.filter((name) => !lastingName.test(name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !name.includes('.sample.'))).toEqual([]);
    const told = files.filter((name) =>
      /\/(current\.json|state-\d{4}\.json|datapackage\.json|SHA256SUMS\.txt)$/.test(name),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((name) => !/\bsample\b/.test(readFileSync(join(site.folder, name), 'utf8')))).toEqual([]);
  });

  test('says so in every line of the changes, and in their JSON', () => {
    const changes = [...site.files].filter((name) => /^data\/.*\/changes\.(csv|json)$/.test(name));
    expect(changes).toEqual(
      expect.arrayContaining(['data/street-checks/changes.csv', 'data/street-checks/2025-02-17/changes.json']),
    );
    for (const file of changes) {
      const text = readFileSync(join(site.folder, file), 'utf8');
      if (file.endsWith('.json')) expect(JSON.parse(text)).toMatchObject({ format: 1, provenance: 'sample' });
      else {
        const [header = '', ...lines] = text.trimEnd().split(/\n(?=\d{4}-\d{2}-\d{2}(?:\.\d+)?,\d{4}-)/);
        expect(header).toMatch(/,provenance$/);
        expect(lines.filter((line) => !line.endsWith(',sample'))).toEqual([]);
      }
    }
  });

  test('says so in every row of a whole table, whose address stays when the data is official', () => {
    const files = [...site.files].filter((name) => /^data\/[^/]+\/(current|state-\d{4})\.csv$/.test(name));
    expect(files).toEqual(expect.arrayContaining(['data/ledger/current.csv', 'data/street-checks/state-2024.csv']));
    for (const file of files) {
      const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(join(site.folder, file), 'utf8'), {
        ...{ header: true, skipEmptyLines: true },
      });
      expect(meta.fields).toEqual(expect.arrayContaining(['release', 'provenance']));
      expect(data.length).toBeGreaterThan(0);
      expect(data.filter(({ provenance }) => provenance !== 'sample')).toEqual([]);
    }
  });
});

test('every page says that it is a demonstration', () => {
  const words = { zh: '演示网站', en: 'Demonstration' };
  const silent = pages.filter(({ file, root }) => !root.text.includes(file.startsWith('zh/') ? words.zh : words.en));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
