import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const article = (locale: string, slug: string) =>
  site.pages.find(({ file }) => file === `${locale}/articles/${slug}/index.html`)?.root;
const articles = site.pages.filter(({ file }) => /^(?:zh|en)\/articles\/[^/]+\/index\.html$/.test(file));

describe('the figures of an article', () => {
  test('are listed below it, each with an anchor of its number, and lead back to the text', () => {
    const broken = articles.flatMap(({ file, root }) => {
      const items = root.querySelectorAll('.figures-used > ol > li');
      const back = items.flatMap((item) => item.querySelector('.figures-used__back')?.getAttribute('href') ?? []);
      return [
        ...items.filter((item, index) => item.id !== `figure-${index + 1}`).map(({ id }) => `${file} ${id}`),
        ...back.filter((href) => !root.querySelector(href)).map((href) => `${file} ${href}`),
      ];
    });
    expect(broken).toEqual([]);
    expect(articles.filter(({ root }) => root.querySelector('#figures')).length).toBeGreaterThan(4);
  });

  test('are all in the list: no value of a text is without its number', () => {
    const counts = articles.map(({ file, root }) => {
      const shown = new Set(root.querySelectorAll('.prose a.value').map((one) => one.getAttribute('id') ?? ''));
      shown.delete('');
      const listed = root.querySelectorAll('.figures-used__back').length;
      return [file, shown.size <= listed] as const;
    });
    expect(counts.filter(([, isListed]) => !isListed)).toEqual([]);
  });

  test.each(['zh', 'en'])('lead each to its row, its release and its source (%s)', (locale) => {
    const items = article(locale, 'sample-sums')?.querySelectorAll('.figures-used > ol > li') ?? [];
    expect(items).toHaveLength(8);
    const links = items.map((item) => item.querySelectorAll('a').map((one) => one.getAttribute('href') ?? ''));
    expect(links[1]).toEqual([
      '#text-figure-2',
      `/portal/${locale}/indicators/sample-litter-removal-rate/#v-S00-whole-2022-01-01-2022-12-31-final`,
      `/portal/${locale}/data/observations/2025-06-24/`,
    ]);
    expect(items[1]?.text).toContain(locale === 'zh' ? '示例来源' : 'Sample source');
  });

  test('which are sums lead to their place in the list, which says how they were computed', () => {
    const root = article('en', 'sample-sums');
    const sum = root?.querySelector('.prose a.value');
    expect([sum?.text, sum?.getAttribute('href')]).toEqual(['15.7\u00a0percentage points', '#figure-1']);
    const item = root?.querySelector('#figure-1');
    expect(item?.text).toContain('15.7\u00a0percentage points = 95.9\u00a0% − 80.2\u00a0%');
    expect(item?.querySelectorAll('a[href*="/indicators/"]')).toHaveLength(2);
    expect(root?.querySelector('#figure-6')?.text).toContain('rounded to 2 decimals');
  });
});

describe('after a correction', () => {
  test.each([
    ['zh', '0.8\u00a0个百分点'],
    ['en', '0.8\u00a0percentage points'],
  ])('a sum says what it comes to now (%s)', (locale, now) => {
    const later = article(locale, 'sample-sums')?.querySelector('.prose .value__later');
    expect(later?.text).toContain(now);
    expect(later?.text).toContain('2025-04-15');
  });

  test('the page of a correction’s month names the articles that quote its rows, by a figure and by a sum', () => {
    const page = site.pages.find(({ file }) => file === 'en/corrections/2025-04/index.html')?.root;
    const titles = page?.querySelectorAll('main a').map((one) => one.text) ?? [];
    for (const title of ['How to read Sampleton’s litter removal rate', 'Two sums of Sampleton'])
      expect(titles).toContain(`Article that quotes these rows: ${title}`);
  });
});

describe('a summary that is bound to the data', () => {
  test.each([
    ['zh', '从 80.2%（示例）'],
    ['en', 'from 80.2\u00a0% (sample)'],
  ])('has its figures in words on the page, in lists and feeds: no reader sees a tag (%s)', (locale, words) => {
    const root = article(locale, 'sample-sums');
    expect(root?.querySelector('.lead')?.text).toContain(words);
    expect(root?.querySelector('meta[name="description"]')?.getAttribute('content')).toContain(words);
    const news = site.pages.find(({ file }) => file === `${locale}/news/index.html`)?.root;
    expect(news?.text).toContain(words);
    const lists = site.pages.filter(({ file }) => /^(?:zh|en)\/(?:index|news\/|articles\/|search\/)/.test(file));
    expect(lists.filter((one) => one.root.text.includes('<Value')).map(({ file }) => file)).toEqual([]);
    for (const feed of ['feed.xml', 'feed.json'])
      expect(readFileSync(join(site.folder, locale, feed), 'utf8')).toContain(words);
  });
});
