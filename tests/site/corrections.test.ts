import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

function pageAt(path: string) {
  const page = site.pages.find(({ file }) => file === `${path}/index.html`);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page.root;
}

const daysOf = (path: string): string[] =>
  pageAt(path)
    .querySelectorAll('.corrections > li > time')
    .map((time) => time.getAttribute('datetime') ?? '');
const hrefsOf = (path: string, within: string): string[] =>
  pageAt(path)
    .querySelectorAll(`${within} a`)
    .map((link) => link.getAttribute('href') ?? '');

describe('an article', () => {
  test('shows its corrections, newest first, each with its superseded text', () => {
    const path = 'zh/articles/sample-corrected';
    expect(daysOf(path)).toEqual(['2025-02-01', '2024-09-01']);
    expect(pageAt(path).querySelector('.corrections > li')?.text).toContain('由星期三更正为星期五');
    expect(hrefsOf(path, '.corrections')).toEqual([2, 1].map((version) => `${site.base}/${path}/versions/${version}/`));
  });

  test('that was never corrected says nothing of corrections', () => {
    expect(pageAt('zh/articles/sample-clean-air').querySelector('.corrections')).toBeNull();
  });
});

describe('a superseded text', () => {
  const path = 'zh/articles/sample-corrected';

  test('stands as it stood: each before its correction', () => {
    const bodies = [1, 2].map((version) => pageAt(`${path}/versions/${version}`).querySelector('.prose')?.text ?? '');
    expect(bodies.map((text) => [text.includes('40 个'), text.includes('星期三')])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test('is kept from search engines and the site’s search, and names the latest', () => {
    const versions = site.pages.filter(({ file }) => file.includes('/versions/'));
    expect(versions.map(({ file }) => file).sort()).toEqual([
      'en/articles/sample-corrected/versions/1/index.html',
      `${path}/versions/1/index.html`,
      `${path}/versions/2/index.html`,
      'zh/articles/sample-withdrawn/versions/1/index.html',
    ]);
    for (const { root, url } of versions) {
      const latest = url.replace(/versions\/\d+\/$/, '');
      expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(root.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href'))).toEqual([
        site.origin + latest,
      ]);
      expect(root.querySelector('[data-search-body]')).toBeNull();
      expect(root.querySelector('.notice a')?.getAttribute('href')).toBe(latest);
    }
  });

  test('says when and why it was superseded', () => {
    const notice = pageAt('en/articles/sample-corrected/versions/1').querySelector('.notice')?.text ?? '';
    expect(notice).toContain('1 September 2024');
    expect(notice).toContain('one list had been counted twice');
  });
});

describe('an article that was withdrawn', () => {
  const path = 'zh/articles/sample-withdrawn';

  test('keeps its address, which says when and why, and leads to the text before', () => {
    const page = pageAt(path);
    expect(page.querySelector('.notice')?.text.replaceAll(/\s+/g, ' ').trim()).toContain('已于2025年6月12日撤回');
    expect(page.querySelector('main')?.text).toContain('依据的材料后来被证实有误');
    expect(page.querySelector('main')?.text).not.toContain('撤回前的文字照旧可以读到');
    expect(hrefsOf(path, '.corrections')).toEqual([`${site.base}/${path}/versions/1/`]);
    expect(pageAt(`${path}/versions/1`).querySelector('main')?.text).toContain('撤回前的文字照旧可以读到');
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test('is in no list and no feed but those of corrections; the addresses of its month stay', () => {
    const linking = site.pages
      .filter(({ root }) => root.querySelector(`a[href="${site.base}/${path}/"]`))
      .map(({ file }) => file);
    expect(linking.sort()).toEqual([
      'zh/articles/sample-withdrawn/versions/1/index.html',
      'zh/corrections/2025-06/index.html',
      'zh/corrections/index.html',
    ]);
    expect(pageAt('zh/corrections').querySelector('main')?.text).toContain('撤回：示例文章：后来撤回的一篇');
    expect(readFileSync(join(site.folder, 'zh/feed.xml'), 'utf8')).not.toContain('sample-withdrawn');
    expect(readFileSync(join(site.folder, 'zh/corrections/feed.xml'), 'utf8')).toContain(
      '撤回：示例文章：后来撤回的一篇',
    );
    expect(pageAt('zh/news/archive/2025-04').querySelector('main')?.text).toContain('都已撤回');
  });
});

describe('the corrections page', () => {
  const days = {
    zh: [
      ...['2025-06-30', '2025-06-30', '2025-06-30', '2025-06-23', '2025-06-16', '2025-06-12', '2025-06-09'],
      ...['2025-06-06', '2025-05-06', '2025-05-05', '2025-04-15', '2025-04-01', '2025-02-01', '2024-09-01'],
      '2022-03-01',
    ],
    en: [
      ...['2025-06-30', '2025-06-30', '2025-06-30', '2025-06-23', '2025-06-16', '2025-06-09', '2025-06-06'],
      ...['2025-05-06', '2025-05-05', '2025-04-15', '2025-04-01', '2024-09-01', '2022-03-01'],
    ],
  };

  const placesOf = (locale: string) =>
    pageAt(`${locale}/corrections`).querySelectorAll('.corrections > li, .correction-month li[id]');

  test('has those of texts and of data in one list, newest first: the last six in full, the others by month', () => {
    for (const locale of ['zh', 'en'] as const) {
      expect(placesOf(locale).map((one) => one.querySelector('time')?.getAttribute('datetime'))).toEqual(days[locale]);
      expect(daysOf(`${locale}/corrections`)).toEqual(days[locale].slice(0, 6));
    }
  });

  test('has a page a month that tells each in full, in both languages', () => {
    expect(daysOf('zh/corrections/2025-06')).toEqual(days.zh.filter((day) => day.startsWith('2025-06')));
    expect(pageAt('en/corrections/2025-02').querySelector('main')?.text).toContain('No English article and no data');
  });

  test('has the rows that a release corrected or withdrew beside its other news, by the names of their columns', () => {
    const item = pageAt('en/corrections').getElementById('data-red-black-list-2025-06-16');
    expect(item?.text).toContain('Area: from “District A” to “District B”');
    expect(item?.text).toContain('Status: from “Listed” to “Withdrawn”');
    expect(item?.text).not.toMatch(/Added:/);
  });

  test('shows the computed cells of a correction of data, with the releases before and after', () => {
    const id = 'data-observations-2025-04-15';
    const item = pageAt('en/corrections/2025-04').getElementById(id);
    expect(item?.text).toContain('from 95.2 % to 94.8 %');
    expect(item?.text).toContain('sample');
    const data = `${site.base}/en/data/observations`;
    expect(hrefsOf('en/corrections/2025-04', `#${id}`)).toEqual([
      ...[`${data}/2024-04-22/`, `${data}/2025-04-15/`],
      // The articles that quote its rows.
      ...['sample-litter-explained', 'sample-sums'].map((slug) => `${site.base}/en/articles/${slug}/`),
    ]);
  });

  test('links a text as it stood and as it is', () => {
    const article = `${site.base}/zh/articles/sample-corrected/`;
    expect(hrefsOf('zh/corrections/2025-02', '#article-sample-corrected-2')).toEqual([
      `${article}versions/2/`,
      article,
    ]);
  });

  test('is in the footer of every page, and says how corrections are made', () => {
    expect(pageAt('zh').querySelector(`footer a[href="${site.base}/zh/corrections/"]`)).not.toBeNull();
    expect(pageAt('en/corrections').text).toContain('How corrections are made');
  });

  for (const locale of ['zh', 'en'] as const) {
    test(`has feeds that hold every correction (${locale})`, () => {
      const read = (name: string): string => readFileSync(join(site.folder, locale, 'corrections', name), 'utf8');
      const { items }: { items: { url: string; summary: string; date_published: string }[] } = JSON.parse(
        read('feed.json'),
      );
      expect(items.map((item) => item.date_published.slice(0, 10))).toEqual(days[locale]);
      const anchors = placesOf(locale).map(({ id }) => id);
      const home = `${site.origin}${site.base}/${locale}/corrections/`;
      expect(items.map(({ url }) => url)).toEqual(anchors.map((id) => `${home}#${id}`));
      expect([...read('feed.xml').matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link]) => link)).toEqual(
        items.map(({ url }) => url),
      );
      const cell = items.find(({ url }) => url.endsWith('#data-street-checks-2025-06-30'));
      expect(cell?.summary).toMatch(locale === 'zh' ? /得分从 68\.5 改为 86\.5/ : /Score: from 68\.5 to 86\.5/);
      const ends = `${site.origin}${site.base}/${locale}/data/street-checks`;
      for (const end of [`${ends}/2025-02-17/`, `${ends}/2025-06-30/`]) expect(cell?.summary).toContain(end);
      const offered = pageAt(`${locale}/corrections`).querySelectorAll('link[rel=alternate][type]');
      expect(
        offered.map((link) => findFile(site, (link.getAttribute('href') ?? '').slice(site.origin.length))),
      ).toEqual(['feed.xml', 'atom.xml', 'feed.json'].map((name) => `${locale}/corrections/${name}`));
    });
  }
});
