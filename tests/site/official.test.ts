import { describe, expect, inject, test } from 'vitest';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('officialFolder'), official.base, official.url);
const pages = site.pages.filter(({ file }) => /^(zh|en)\//.test(file));

const contentOf = (root: (typeof pages)[number]['root'] | undefined, name: string): string | undefined =>
  root?.querySelector(`meta[name="${name}"]`)?.getAttribute('content');

describe('an official city', () => {
  test('says nowhere that it is a demonstration', () => {
    const words = /演示网站|Demonstration site|not an official site|不是官方网站/;
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(({ root }) => words.test(root.text)).map(({ file }) => file)).toEqual([]);
  });

  test('shows its filing marks, and only those, on every page but embedded boards', () => {
    const marks = Object.values(official.filing);
    const silent = pages.filter(
      ({ file, root }) =>
        !/\/embed\/.+\//.test(file) && !marks.every((mark) => root.querySelector('footer')?.text.includes(mark)),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ root }) => root.text.includes('示例ICP备00000000号')).map(({ file }) => file)).toEqual([]);
  });

  test('names its offices and its pages of disclosure in the footer, and itself in the tags of every page', () => {
    const { government, filing } = official;
    const offices = [
      government?.sponsor,
      government?.undertaker,
      government?.contact,
      ...(government?.disclosure ?? []).map(({ title }) => title),
    ];
    const site = [
      ['SiteName', government?.siteName],
      ['SiteDomain', government?.siteDomain],
      ['SiteIDCode', filing.governmentSiteCode],
    ];
    const silent = pages.filter(({ file, root }) => {
      if (/\/embed\/.+\//.test(file)) return false;
      const locale = file.startsWith('zh/') ? 'zh' : 'en';
      const footer = root.querySelector('footer')?.text ?? '';
      return (
        !offices.every((words) => footer.includes(words?.[locale] ?? '-')) ||
        !site.every(([name, content]) => contentOf(root, name ?? '') === content)
      );
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('tags columns with name, description, keywords and type, and contents with title, day and source', () => {
    const rootOf = (path: string) => pages.find(({ file }) => file === `${path}/index.html`)?.root;
    const list = rootOf('zh/red-black-list');
    expect(['ColumnName', 'ColumnKeywords', 'ColumnType'].map((name) => contentOf(list, name))).toEqual([
      ...['红黑榜', '示例卫生,示例市容', '示例专栏'],
    ]);
    expect(contentOf(list, 'ColumnDescription')).not.toBe('');
    const kinds = ['articles', 'red-black-list', 'ledger', 'indicators', 'data'];
    for (const kind of kinds) {
      const told = pages.filter(
        ({ file, root }) =>
          file.startsWith(`zh/${kind}/`) && contentOf(root, 'ContentSource') && contentOf(root, 'ArticleTitle'),
      );
      expect(told.length, kind).toBeGreaterThan(0);
      expect(
        told.filter(({ root }) => !/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(contentOf(root, 'PubDate') ?? '')),
      ).toEqual([]);
    }
  });

  test('has no page and no link of a subject that it does not publish', () => {
    expect(pages.filter(({ file }) => file.includes('/rankings/')).map(({ file }) => file)).toEqual([]);
    const links = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('a[href*="/rankings/"]').map((link) => `${file}: ${link.getAttribute('href')}`),
    );
    expect(links).toEqual([]);
  });

  test('sends reports of errors and objections to its own mailboxes', () => {
    const text = pages.map(({ root }) => root.toString()).join('');
    expect(text).toContain('errors@official.example');
    expect(text).toContain('review@official.example');
    expect(text).not.toContain('@portal.example');
  });
});
