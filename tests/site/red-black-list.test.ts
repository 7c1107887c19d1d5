import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { describeColumns } from '../../src/releases/define/define-dataset.ts';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { redBlackList } from '../../src/subjects/red-black-list/dataset.ts';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const { datasets, asOf } = loadCity({ ...city, dataFolder: 'tests/fixtures/city/data' });
const list = datasets.find(({ dataset }) => dataset.name === 'red-black-list');
if (!list) throw new Error('The fixture city has no red and black list.');
const { releases } = list;
const rows = [...foldReleases(list.dataset, releases).values()];
const hasEnded = ({ row }: (typeof rows)[number]): boolean =>
  row['change'] === 'withdrawn' || String(row['display_until']) < asOf;
const ended = rows.filter(hasEnded);
const issues = [...new Set(rows.map(({ printed }) => printed['issue'] ?? ''))].sort();
const pageOf = (path: string) => {
  const page = site.pages.find(({ file }) => file === `${path}/index.html`);
  if (!page) throw new Error(`There is no ${path}.`);
  return page.root;
};
const locales = ['zh', 'en'] as const;
const word = { zh: '示例', en: 'sample' };

describe('the red and black list', () => {
  test('keeps the address of every entry and issue there ever was, in both languages', () => {
    const paths = locales.flatMap((locale) =>
      [...rows.map(({ key }) => key), ...issues].map((id) => `${locale}/red-black-list/${id}/index.html`),
    );
    expect(paths.filter((path) => !site.files.has(path))).toEqual([]);
  });

  test('has no word left of an ended entry in pages, search, feeds and files', () => {
    const expiring = describeColumns(redBlackList)
      .filter(({ column }) => column.expires)
      .map(({ name }) => name);
    const standing = new Set(rows.filter((row) => !hasEnded(row)).flatMap(({ printed }) => Object.values(printed)));
    const endedKeys = new Set(ended.map(({ key }) => key));
    const texts = releases
      .flatMap(({ records }) => records.filter(({ key }) => endedKeys.has(key)))
      .flatMap(({ printed }) => expiring.map((name) => printed[name] ?? ''))
      // A text that a standing entry bears as well, such as a clause, has every right to be there.
      .filter((text) => text.length > 3 && !standing.has(text));
    expect(new Set(ended.map(({ row }) => row['change'] === 'withdrawn')).size).toBe(2);
    expect(new Set(texts).size).toBeGreaterThan(8);
    const read = (name: string): string => readFileSync(join(site.folder, name), 'utf8');
    const readable = [...site.files].filter((name) => /\.(html|csv|json|xml|yaml|txt|js)$|SHA256SUMS$/.test(name));
    expect(readable.some((name) => name.startsWith('search/pages/'))).toBe(true);
    const found = readable.flatMap((name) => {
      const content = read(name);
      return texts.filter((text) => content.includes(text)).map((text) => `${name}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  test.each(locales)(
    'says of an ended entry why its text is gone, and search engines are told to forget it (%s)',
    (locale) => {
      for (const { key } of ended) {
        const page = pageOf(`${locale}/red-black-list/${key}`);
        expect(page.querySelector('main .notice:not([data-search-ignore])')?.text.trim()).toMatch(
          locale === 'zh' ? /文字/ : /text is removed/,
        );
        expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
        // Searched for by its id it is still found, and nothing else of it.
        expect(
          page.querySelectorAll('[data-search-body]').map(({ text }) => text.includes(key) && text.length < 60),
        ).toEqual([true]);
      }
    },
  );

  test.each(locales)(
    'opens each issue with what became of the black entries of the one before, each named (%s)',
    (locale) => {
      issues.slice(1).forEach((issue, index) => {
        const before = rows.filter(
          ({ printed }) =>
            printed['issue'] === issues[index] && printed['list'] === 'black' && printed['status'] !== 'withdrawn',
        );
        const page = pageOf(`${locale}/red-black-list/${issue}`);
        const section = page.querySelector('main .section');
        const named = section
          ?.querySelectorAll('.entry-lines a')
          .map((link) => link.getAttribute('href')?.split('/').at(-2));
        expect(named?.sort()).toEqual(before.map(({ key }) => key).sort());
        const fixed = before.filter(({ printed }) =>
          ['rectified', 'verified', 'delisted'].includes(printed['status'] ?? ''),
        );
        const numbers = section?.querySelector('p')?.text.match(/\d+/g) ?? [];
        expect(numbers).toContain(String(before.length));
        expect(numbers).toContain(String(fixed.length));
      });
    },
  );

  test.each(locales)('says sample inside every panel of a board (%s)', (locale) => {
    const panels = site.pages
      .filter(({ file }) => file.startsWith(`${locale}/`))
      .flatMap(({ root }) => root.querySelectorAll('.list-panel__head'));
    expect(panels.length).toBeGreaterThan(10);
    expect(panels.filter((panel) => !panel.text.toLowerCase().includes(word[locale]))).toEqual([]);
  });

  test('prints a unit’s reply word for word beside the exposure', () => {
    const replied = rows.filter((row) => !hasEnded(row) && row.printed['reply_zh']);
    expect(replied.length).toBeGreaterThan(0);
    for (const { key, printed } of replied) {
      for (const locale of locales) {
        expect(pageOf(`${locale}/red-black-list/${key}`).querySelector('.entry-beside blockquote')?.text.trim()).toBe(
          printed[`reply_${locale}`],
        );
      }
    }
  });

  test.each(locales)(
    'flags an objection that is past its limit, on the entry and on the page of objections (%s)',
    (locale) => {
      const late = site.pages.filter(
        ({ file, root }) => file.startsWith(`${locale}/red-black-list/`) && root.querySelector('.entry-voice__late'),
      );
      expect(late.length).toBeGreaterThan(0);
      expect(pageOf(`${locale}/objection`).querySelectorAll('.table__note--late').length).toBeGreaterThan(0);
    },
  );

  test('links every value of its filters to a page of its own', () => {
    const links = pageOf('zh/red-black-list')
      .querySelectorAll('a[data-facet]')
      .map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => findFile(site, link) === undefined)).toEqual([]);
  });

  test('gives each entry a letter of objection that names it', () => {
    const [entry] = rows.filter((row) => !hasEnded(row));
    const letter = pageOf(`zh/red-black-list/${entry?.key}`).querySelector('#objection-letter');
    expect(letter?.text).toContain(entry?.key);
    expect(letter?.querySelector('a')?.getAttribute('href')).toContain('mailto:objections@portal.example');
  });
});

describe('a board for other pages', () => {
  test.each(locales)('is whole in itself: lists, sample, source, demonstration (%s)', (locale) => {
    const page = pageOf(`${locale}/embed/red-black-list`);
    expect(page.querySelectorAll('.list-panel').length).toBe(2);
    expect(page.querySelector('newer-embed')?.getAttribute('data-shown')).toBe(issues.at(-1));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${site.origin}${site.base}/${locale}/red-black-list/`,
    );
    expect(page.querySelector('.demonstration-notice')).not.toBeNull();
  });

  test.each(locales)('of an older issue says that a newer one exists; that of the newest does not (%s)', (locale) => {
    const says = issues.map(
      (issue) => pageOf(`${locale}/embed/red-black-list/${issue}`).querySelector('.notice a') !== null,
    );
    expect(says).toEqual(issues.map((_, index) => index < issues.length - 1));
  });
});

describe('feeds of the list', () => {
  const said = { zh: ['黑榜', '已撤榜', '已撤回', '异议'], en: ['Black list', 'Taken off', 'Withdrawn', 'objects'] };
  const feedOf = (path: string) =>
    JSON.parse(readFileSync(join(site.folder, `${path}/feed.json`), 'utf8')) as {
      items: { id: string; title: string; summary: string }[];
    };

  test.each(locales)('carry who came and who left, each marked as a sample (%s)', (locale) => {
    const { items } = feedOf(`${locale}/red-black-list`);
    const titles = items.map(({ title }) => title).join('\n');
    for (const part of said[locale]) expect(titles).toContain(part);
    expect(items.filter(({ title }) => !title.toLowerCase().includes(word[locale]))).toEqual([]);
  });

  test('of an area carry that area alone', () => {
    const keys = feedOf('zh/areas/S01').items.map(({ id }) => /[^/]+(?=\/#)/.exec(id)?.[0] ?? '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => rows.find((row) => row.key === key)?.printed['area'] !== 'S01')).toEqual([]);
  });

  test('point to a place on the page that exists', () => {
    const missing = feedOf('zh/red-black-list').items.filter(({ id }) => {
      const [path = '', anchor = ''] = id.slice(site.origin.length).split('#');
      return !site.pages.find(({ url }) => url === path)?.root.getElementById(anchor);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
