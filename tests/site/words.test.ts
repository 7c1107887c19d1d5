import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test('says so in the name of every file', () => {
    const files = [...site.files].filter(
      (name) =>
        /^data\/.*\.(csv|json|txt)$/.test(name) &&
        !/(^data\/register\/|\/(latest\.csv|current\.csv|state-\d{4}\.csv|register\.json)$)/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !name.includes('.sample.'))).toEqual([]);
  });

  test('says so in every row of a whole table, whose address stays when the data is official', () => {
    const files = [...site.files].filter((name) => /^data\/[^/]+\/(current|state-\d{4})\.csv$/.test(name));
    expect(files).toEqual(expect.arrayContaining(['data/ledger/current.csv', 'data/street-checks/state-2024.csv']));
    for (const file of files) {
      const [header = '', ...rows] = readFileSync(join(site.folder, file), 'utf8')
        .trimEnd()
        .split(/\n(?=[A-Z\d])/);
      expect(header).toMatch(/,release,provenance$/);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !row.endsWith(',sample'))).toEqual([]);
    }
  });
});

test('every page says that it is a demonstration', () => {
  const words = { zh: '演示网站', en: 'Demonstration' };
  const silent = pages.filter(({ file, root }) => !root.text.includes(file.startsWith('zh/') ? words.zh : words.en));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
