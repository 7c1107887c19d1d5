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

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows of a page's ranking tables as rank, area and total, or as rank, area and reason. */
const standings = (path: string): string[] =>
  pageAt(path)
    .querySelectorAll('.ranking-table tbody tr:not(.ranking-table__correction)')
    .map((row) =>
      row
        .querySelectorAll('th, td')
        .slice(0, 3)
        .map(({ text }) => plain(text))
        .join(' | '),
    );
const cellsOf = (path: string, area: string): string[] =>
  pageAt(path)
    .querySelectorAll('.ranking-table tbody tr')
    .filter((row) => row.querySelector(`a[href$="/areas/${area}/"]`))
    .flatMap((row) => row.querySelectorAll('td').map(({ text }) => plain(text)));
const scoresOf = (path: string, area: string): string[] =>
  pageAt(path)
    .querySelectorAll('.scores-table tbody tr')
    .filter((row) => plain(row.querySelector('th')?.text ?? '') === area)
    .flatMap((row) => row.querySelectorAll('td').map(({ text }) => plain(text)));
const whyOf = (path: string): string[] =>
  pageAt(path)
    .querySelectorAll('.ranking-why li')
    .map(({ text }) => plain(text));
const hrefsOf = (path: string, within: string): string[] =>
  pageAt(path)
    .querySelectorAll(`${within} a`)
    .map((link) => link.getAttribute('href') ?? '');
const address = (path: string): string => `${site.base}/${path}/`;

const months = ['2025-05', '2025-04', '2025-03', '2025-02', '2025-01'];

describe('a month’s ranking', () => {
  test('gives equal totals one rank, urban districts and counties apart', () => {
    expect(standings('en/rankings/2025-01')).toEqual([
      '1 equal | District A | 85.00',
      '1 equal | District C | 85.00',
      '3 | District B | 83.00',
      '1 | County G | 80.00',
      '2 | County H | 70.00',
    ]);
  });

  test('ranks by the printed total, half a hundredth rounded up, and leaves out the rank after a tie', () => {
    // District B: 48 + 24.6 + 8.025; District C: 48 + 24.63 + 8; District D: 79 and one point more.
    expect(standings('en/rankings/2025-03').slice(0, 4)).toEqual([
      '1 | District A | 92.00',
      '2 equal | District B | 80.63',
      '2 equal | District C | 80.63',
      '4 | District D | 80.00 adjusted +1.00',
    ]);
  });

  test('shows each component as score times weight with its checks', () => {
    expect(scoresOf('en/rankings/2025-03', 'District B')).toEqual([
      '80 × 60% = 48.00 checks: 6',
      '82 × 30% = 24.60 checks: 6',
      '80.25 × 10% = 8.025 replies: 60',
    ]);
  });

  test('says why an area is not ranked', () => {
    const reasons = (path: string) => standings(path).filter((row) => row.startsWith('Not ranked'));
    expect(reasons('en/rankings/2025-02')).toEqual([
      'Not ranked | County G | unannounced inspection: 4 checks of at least 5',
    ]);
    expect(reasons('en/rankings/2025-03')).toEqual(['Not ranked | County H | satisfaction: 0 replies of at least 50']);
    expect(reasons('en/rankings/2025-05')).toEqual([
      'Not ranked | District C | Satisfaction: no score',
      'Not ranked | County G | unannounced inspection: 4 checks of at least 5',
    ]);
  });

  test('has no change in the first month, and tells a newcomer from one that was not ranked', () => {
    expect(cellsOf('en/rankings/2025-01', 'S01').length).toBe(2);
    expect(pageAt('en/rankings/2025-01').text).toContain('This is the first month with a ranking');
    expect(cellsOf('en/rankings/2025-02', 'S04')[2]).toBe('ranked for the first time');
    expect(cellsOf('en/rankings/2025-03', 'S17')[2]).toBe('not ranked last month');
    expect(standings('en/rankings/2025-01').join()).not.toContain('District D');
  });

  test('shows a change by arrow for the eye and by words for everybody', () => {
    const [, , shift] = pageAt('en/rankings/2025-04').querySelectorAll('.ranking-table tbody tr:first-child td');
    expect(shift?.querySelector('[aria-hidden]')?.text).toBe('\u25b2\u00a01');
    expect(shift?.querySelector('.sr-only')?.text).toBe('up 1');
    expect(plain(shift?.querySelector('.table__note')?.text ?? '')).toBe('+4.37 points');
  });

  test('is computed from the newest data, and a rank first published otherwise says so at its row', () => {
    expect(standings('en/rankings/2025-02').slice(0, 3)).toEqual([
      '1 | District A | 90.00',
      '2 | District C | 88.00',
      '3 | District B | 83.00',
    ]);
    const notes = pageAt('en/rankings/2025-02').querySelectorAll('.ranking-table__correction');
    expect(notes.map(({ text }) => plain(text))).toEqual([
      'District C was first published as rank 3 (release 2025-03-06), corrected in release 2025-05-06',
      'District B was first published as rank 2 (release 2025-03-06), corrected in release 2025-05-06',
    ]);
    expect(hrefsOf('en/rankings/2025-02', '.ranking-table__correction')[0]).toBe(
      address('en/data/inspections/2025-05-06'),
    );
    expect(pageAt('en/rankings/2025-02').querySelector('.changes')?.text).toContain('from 95 to 85');
  });

  test('that was not corrected says so', () => {
    expect(pageAt('en/rankings/2025-05').text).toContain('It has not been corrected since.');
    expect(pageAt('en/rankings/2025-05').querySelector('.ranking-table__correction')).toBeNull();
  });

  test('marks its tables, map and charts as sample', () => {
    const parts = pageAt('zh/rankings/2025-03').querySelectorAll(
      '.ranking-table caption, .scores-table caption, .rank-history caption, .tile-map, .chart-picture svg',
    );
    // Each of the two charts is drawn twice: once for larger text.
    expect(parts.length).toBe(13);
    expect(parts.filter(({ text }) => !text.includes('示例'))).toEqual([]);
  });
});

describe('why ranks changed', () => {
  test('names the component that moved each area, and that the weights changed', () => {
    const reasonOf = (area: string) => cellsOf('en/rankings/2025-04', area).at(-1);
    expect([reasonOf('S03'), reasonOf('S01')]).toEqual([
      'Unannounced inspection +9.37 points (average +7.37)',
      'Open inspection \u221215.20 points (average \u22126.78)',
    ]);
    expect(pageAt('en/rankings/2025-04').text).toContain('The weights changed in April 2025.');
    expect(pageAt('en/rankings/2025-03').text).not.toContain('The weights changed');
  });

  test('says who joined and who left', () => {
    expect(whyOf('en/rankings/2025-05')).toContain('Left the ranking: District C.');
    expect(whyOf('en/rankings/2025-03').slice(-3)).toEqual([
      'Joined the ranking: County G.',
      'Left the ranking: County H.',
      'No rank changed.',
    ]);
  });
});

describe('the ranking page', () => {
  test('is the newest month’s, and answers first who leads', () => {
    expect(plain(pageAt('zh/rankings').querySelector('.answer')?.text ?? '')).toBe(
      '城区第一：甲区，86.00 分县：只有辛县符合排名条件，78.00 分',
    );
    expect(standings('zh/rankings')).toEqual(standings('zh/rankings/2025-05'));
  });

  test('links every month, and a month its neighbours', () => {
    expect(hrefsOf('en/rankings', '#months')).toEqual(months.map((month) => address(`en/rankings/${month}`)));
    expect(hrefsOf('en/rankings/2025-03', 'nav[aria-label^="Rankings"]').slice(0, 2)).toEqual(
      ['2025-02', '2025-04'].map((month) => address(`en/rankings/${month}`)),
    );
  });

  test('has the ranks of all months in a table under each chart', () => {
    const rows = pageAt('en/rankings')
      .querySelectorAll('#ranks-urban-2025-02 td')
      .map(({ text }) => plain(text));
    expect(rows).toEqual(['1 90.00', '3 83.00', '2 88.00', '4 70.00']);
    expect(plain(pageAt('en/rankings').querySelectorAll('#ranks-urban-2025-01 td')[3]?.text ?? '')).toBe(
      'not taking part',
    );
  });
});

describe('the method page', () => {
  const tables = (locale: string) =>
    pageAt(`${locale}/rankings/method`)
      .querySelectorAll('.table')
      .map((table) => table.querySelectorAll('td').map(({ text }) => plain(text)));

  test('has the weights and minimums of every period from the data', () => {
    expect(tables('en')).toEqual([
      ['50%', '5', '40%', '5', '10%', '50 replies'],
      ['60%', '5', '30%', '5', '10%', '50 replies'],
    ]);
    expect(pageAt('zh/rankings/method').text).toContain('明查的权重由 60% 改为 50%。');
  });

  test('works out the newest month’s first area', () => {
    const example = pageAt('en/rankings/method').querySelector('.facts');
    expect(example?.querySelectorAll('dd').map(({ text }) => plain(text))).toEqual([
      ...['86 × 50% = 43.00', '86 × 40% = 34.40', '86 × 10% = 8.60'],
      ...['0.00', '86.00', '86.00 points'],
    ]);
  });
});

interface Entry {
  url: string;
  title: string;
  summary: string;
  date_published: string;
  date_modified?: string;
}

describe.each(['zh', 'en'] as const)('the feeds of rankings in %s', (locale) => {
  const read = (name: string): string => readFileSync(join(site.folder, locale, 'rankings', name), 'utf8');
  const { items }: { items: Entry[] } = JSON.parse(read('feed.json'));

  const isCorrection = ({ url }: { url: string }): boolean => url.includes('#');

  test('have an entry for each month, marked as sample', () => {
    expect(items.filter((item) => !isCorrection(item)).map(({ url }) => url)).toEqual(
      months.map((month) => `${site.origin}${address(`${locale}/rankings/${month}`)}`),
    );
    const first = {
      zh: '2025年5月排名：甲区第一（示例数据）',
      en: 'Ranking of May 2025: District A first (sample data)',
    };
    expect(items[0]?.title).toBe(first[locale]);
    expect([...read('feed.xml').matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link]) => link)).toEqual(
      items.map(({ url }) => url),
    );
  });

  test('tell a corrected ranking as a new entry with the places before and after, on the page of its month', () => {
    const corrected = items.filter(isCorrection);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { url, title, summary, date_published } of corrected) {
      const { pathname, hash } = new URL(url);
      expect(hash).toBe(`#corrected-${date_published.slice(0, 10)}`);
      const told = pageAt(pathname.slice(site.base.length + 1, -1)).querySelectorAll(`${hash} li`);
      expect(told.map(({ text }) => plain(text))).toEqual(summary.split('\n'));
      expect(title).toMatch(/示例数据|sample data/);
    }
    const days = items.map((item) => item.date_published);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('date a month by its first release and tell its correction', () => {
    const february = items.find(({ url }) => url.endsWith('/2025-02/'));
    expect([february?.date_published.slice(0, 10), february?.date_modified?.slice(0, 10)]).toEqual([
      '2025-03-06',
      '2025-05-06',
    ]);
    expect(items[0]?.date_modified).toBeUndefined();
  });

  test('are offered by the page', () => {
    const offered = pageAt(`${locale}/rankings`).querySelectorAll('link[rel=alternate][type]');
    expect(offered.map((link) => findFile(site, (link.getAttribute('href') ?? '').slice(site.origin.length)))).toEqual(
      ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `${locale}/rankings/${name}`),
    );
  });
});
