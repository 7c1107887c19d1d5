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
        !/(^data\/register\/|\/(changes\.(csv|json)|latest\.csv|current\.csv|state-\d{4}\.csv|register\.json)$)/.test(
          name,
        ),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !name.includes('.sample.'))).toEqual([]);
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
