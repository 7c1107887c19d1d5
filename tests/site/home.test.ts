import { describe, expect, inject, test } from 'vitest';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const pageOf = (file: string) => {
  const page = site.pages.find((one) => one.file === file);
  if (!page) throw new Error(`There is no ${file}.`);
  return page.root;
};
const words = {
  zh: { met: '达到', missed: '未达2012年版，今天不明', dateline: '2025年6月30日星期一', sample: '示例' },
  en: { met: 'Met', missed: 'Missed 2012; now unknown', dateline: '30 June 2025', sample: 'sample' },
} as const;

describe.each(['zh', 'en'] as const)('the home page in %s', (locale) => {
  const home = pageOf(`${locale}/index.html`);
  const said = words[locale];
  const cells = home.querySelectorAll('.rungs li');

  test('shows the first three headline indicators with their figures, and what is not met comes first', () => {
    const outcomes = cells.map((cell) => cell.querySelector('.badge')?.text);
    expect(outcomes).toEqual([said.missed, said.met, said.met]);
  });

  test('says in its headline how many meet the standard and how many do not', () => {
    const [met, notMet] = home.querySelector('h1')?.text.match(/\d+/g) ?? [];
    expect([met, notMet]).toEqual(['2', '2']);
  });

  test('names the newest edition that decides beside a verdict', () => {
    const litter = cells.find((cell) => cell.innerHTML.includes('indicators/sample-litter-removal-rate/'));
    expect(litter?.text).toMatch(/2018/);
    expect(litter?.text).not.toMatch(/2012/);
  });

  test('carries a dateline with the weekday of the day the data speaks of, and no other page does', () => {
    expect(home.querySelector('.dateline')?.text).toContain(said.dateline);
    expect(site.pages.filter(({ root }) => root.querySelector('.dateline')).length).toBe(2);
  });

  test('shows no section that is empty', () => {
    const empty = home
      .querySelectorAll('main section, main ul, main ol')
      .filter((part) => part.querySelectorAll('a, input').length === 0);
    expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('leads on to articles, data, corrections, search and the hotlines', () => {
    const targets = home.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    const asked = ['indicators/', 'news/', 'data/', 'corrections/', 'report/'].map(
      (path) => `${site.base}/${locale}/${path}`,
    );
    expect(asked.filter((path) => !targets.includes(path))).toEqual([]);
    expect(targets).toContain(`tel:${city.hotlines[0]?.number}`);
    expect(home.querySelector('main form[role=search]')).not.toBeNull();
  });
});

describe('the page about the build', () => {
  const hashes = (text: string): string[] => text.match(/\b[0-9a-f]{40}\b/g) ?? [];

  test('names every registered release with its checksum', () => {
    const text = pageOf('en/about/build/index.html').text;
    const releases = [...site.files].filter((file) => /^en\/data\/[^/]+\/\d{4}-[^/]+\/index\.html$/.test(file));
    expect(releases.length).toBeGreaterThan(10);
    expect(text.match(/\b[0-9a-f]{64}\b/g)?.length).toBe(releases.length);
  });

  test('is the only page that names the commit and the libraries', () => {
    const others = site.pages.filter(({ file }) => !file.endsWith('about/build/index.html'));
    expect(others.filter(({ root }) => hashes(root.text).length > 0).map(({ file }) => file)).toEqual([]);
    expect(others.filter(({ root }) => /\bpapaparse \d/.test(root.text)).map(({ file }) => file)).toEqual([]);
    expect(pageOf('zh/about/build/index.html').text).toMatch(/papaparse \d/);
  });
});
