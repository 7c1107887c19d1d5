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
        /^data\/.*\.(csv|json|txt)$/.test(name) && !/(^data\/register\/|\/(latest\.csv|register\.json)$)/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !name.includes('.sample.'))).toEqual([]);
  });
});

test('every page says that it is a demonstration', () => {
  const words = { zh: '演示网站', en: 'Demonstration' };
  const silent = pages.filter(({ file, root }) => !root.text.includes(file.startsWith('zh/') ? words.zh : words.en));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
