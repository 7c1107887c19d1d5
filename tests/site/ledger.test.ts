import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { problemStates } from '../../src/subjects/ledger/model/problem-state.ts';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';
import { mainText } from '../support/main-text.ts';
import { drawQr, readPixels } from '../support/read-qr.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const site = readBuiltSite(folder, inject('siteBase'), inject('siteOrigin'));
const { datasets, asOf } = loadCity({ ...city, dataFolder: 'tests/fixtures/city/data' });
const ledger = datasets.find(({ dataset }) => dataset.name === 'ledger');
if (!ledger) throw new Error('The fixture city has no ledger.');
const rows = [...foldReleases(ledger.dataset, ledger.releases).values()];
const counted = rows.filter(({ row }) => row['change'] !== 'withdrawn');
const locales = ['zh', 'en'] as const;
const pageOf = (path: string) => {
  const page = site.pages.find(({ file }) => file === `${path}/index.html`);
  if (!page) throw new Error(`There is no ${path}.`);
  return page.root;
};
const problemPages = site.pages.filter(({ file }) => /^(zh|en)\/ledger\/P-\d+\/index\.html$/.test(file));
const linesOf = (path: string): number => pageOf(path).querySelectorAll('.problem-lines > li').length;

describe('the ledger’s pages', () => {
  test('every problem there ever was has one in both languages', () => {
    const files = locales.flatMap((locale) => rows.map(({ key }) => `${locale}/ledger/${key}/index.html`));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
  });

  test('a problem’s page is at most 4.2 KB (brotli) and 900 nodes, and brings no file of its own', () => {
    const heavy = problemPages.flatMap(({ file, root }) => {
      const bytes = brotliCompressSync(readFileSync(join(folder, file))).length;
      const nodes = root.querySelectorAll('*').length;
      return bytes > 4.2 * 1024 || nodes > 900 ? [`${file}: ${bytes} bytes, ${nodes} nodes`] : [];
    });
    expect(heavy).toEqual([]);
    const own = [...site.files].filter((file) => /\/ledger\/P-\d+\/(?!index\.html)/.test(file));
    expect(own).toEqual([]);
  });

  test('a printed page leads back to its address in its language by its QR code', () => {
    const read = problemPages.flatMap(({ file, root }) => {
      const svg = root.querySelector('.problem-notice > .qr')?.outerHTML;
      return svg === undefined ? [] : [{ file, address: readPixels(drawQr(svg)) }];
    });
    const own = (file: string) => `${inject('siteOrigin')}${inject('siteBase')}/${file.replace('index.html', '')}`;
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(({ file, address }) => address !== own(file))).toEqual([]);
  });

  test('a problem that has ended says nothing of the day of the build', () => {
    const day = { zh: '2025年6月30日', en: '30 June 2025' };
    expect(asOf).toBe('2025-06-30');
    const closed = counted.filter(
      ({ row, release }) => (row['status'] === 'closed' || row['status'] === 'closed-unfixed') && release < asOf,
    );
    expect(closed.length).toBeGreaterThan(20);
    const ownText = (path: string): string => {
      const root = pageOf(path).clone();
      // The days on which others were found.
      if (root instanceof HTMLElement) root.querySelector('.problem-near')?.remove();
      return root instanceof HTMLElement ? mainText(root) : '';
    };
    const saying = closed.flatMap(({ key }) =>
      locales.flatMap((locale) => (ownText(`${locale}/ledger/${key}`).includes(day[locale]) ? `${locale} ${key}` : [])),
    );
    expect(saying).toEqual([]);
  });

  test('the lists by state hold every problem that counts, once', () => {
    for (const locale of locales) {
      const held = problemStates.map((state) => linesOf(`${locale}/ledger/state/${state}`));
      expect(held.reduce((sum, count) => sum + count, 0)).toBe(counted.length);
    }
  });

  test('no list is longer than a page of forty', () => {
    const lists = site.pages.filter(({ root }) => root.querySelector('.problem-lines') !== null);
    expect(lists.length).toBeGreaterThan(40);
    expect(lists.filter(({ root }) => root.querySelectorAll('.problem-lines > li').length > 40)).toEqual([]);
  });

  test('every list is linked from the ledger', () => {
    const linked = new Set(
      pageOf('zh/ledger')
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href')),
    );
    const lists = site.pages
      .map(({ file }) => file)
      .filter((file) => /^zh\/ledger\/(state|area|subdistrict|category|month)\/[^/]+\/index\.html$/.test(file))
      .map((file) => `${inject('siteBase')}/${file.replace(/index\.html$/, '')}`);
    expect(lists.length).toBeGreaterThan(20);
    expect([...lists, `${inject('siteBase')}/zh/ledger/weeks/`].filter((path) => !linked.has(path))).toEqual([]);
  });

  test('the word sample is within every list, table and picture', () => {
    const word = { zh: '示例', en: /sample/i };
    for (const locale of locales) {
      const pages = site.pages.filter(({ file }) => file.startsWith(`${locale}/ledger/`));
      const parts = pages.flatMap(({ root }) => [
        ...root.querySelectorAll('main caption').map(({ text }) => text),
        ...root.querySelectorAll('main figure').map(({ text }) => text),
        ...root.querySelectorAll('main img').map((image) => image.getAttribute('alt') ?? ''),
        ...root.querySelectorAll('.section:has(.problem-lines) > h2').map(({ text }) => text),
      ]);
      expect(parts.length).toBeGreaterThan(10);
      expect(parts.filter((text) => !text.match(word[locale]))).toEqual([]);
    }
  });

  test('a Chinese text without English is marked with its language', () => {
    const han = /\p{Script=Han}/u;
    const unmarked = site.pages
      .filter(({ file }) => /^en\/ledger\//.test(file))
      .flatMap(({ file, root }) =>
        root
          .querySelectorAll(
            'main h1 > span, main dd, main blockquote, main .problem-lines a, main .week-changes li > span',
          )
          .filter((element) => han.test(element.text) && element.getAttribute('lang') !== 'zh-CN')
          .map(({ text }) => `${file}: ${text}`),
      );
    expect(unmarked).toEqual([]);
  });

  test('the search index holds the ledger’s own page and nothing below it', () => {
    const { rows }: { rows: string[][] } = JSON.parse(readFileSync(join(folder, 'search/pages/zh/pages.json'), 'utf8'));
    const addresses = rows.flatMap(([address = '']) => (address.startsWith('zh/ledger/') ? [address] : []));
    expect(addresses).toEqual(['zh/ledger/']);
  });
});
