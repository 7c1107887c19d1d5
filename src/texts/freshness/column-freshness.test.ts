import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { columnFreshness, type ColumnSettings } from './column-freshness.ts';

const folder = mkdtempSync(join(tmpdir(), 'columns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (path: string, ...matter: string[]): void => {
  const file = join(folder, `${path}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ['---', ...matter, '---', '', 'Sample.', ''].join('\n'));
};

text('articles/zh/first', 'section: news', 'published: 2026-10-01');
text('articles/zh/second', 'section: news', 'published: 2026-11-01');
text('articles/zh/draft', 'section: news', 'published: 2026-11-20', 'draft: true');
text('articles/zh/later', 'section: news', 'published: 2026-11-20', 'publishOn: 2026-12-24');
text('articles/zh/gone', 'section: news', 'published: 2026-11-20', 'withdrawn: true');
text('articles/zh/health', 'section: health', 'published: 2026-01-01');
text('articles/en/first', 'section: news', 'published: 2026-10-01');
text('documents/zh/standard', 'updated: 2026-03-01');

const words = (name: string) => ({ zh: `示例${name}`, en: `Sample ${name}` });
const site: ColumnSettings = {
  sections: [
    { slug: 'news', name: words('news'), updatedWithinDays: 31 },
    { slug: 'health', name: words('health') },
  ],
  subjects: [
    { name: 'articles' },
    { name: 'documents', navigation: [{ path: 'documents', title: words('documents') }] },
  ],
};
const columnsOn = (asOf: string, settings = site) =>
  columnFreshness(settings, folder, asOf).map(({ path, locale, entries, newest, standing, daysLate, rule }) =>
    [path, locale, entries, newest, standing, daysLate, rule?.id ?? 'nothing'].join(' '),
  );

test('a column is as new as what a reader of its language finds in it: no draft, nothing to come, nothing withdrawn', () => {
  expect(columnsOn('2026-11-24')).toEqual([
    'news/news zh 2 2026-11-01 on-time 0 own-promise',
    'news/news en 1 2026-10-01 late 23 own-promise',
    'news/health zh 1 2026-01-01 open 0 nothing',
    'news/health en 0  empty 0 nothing',
    'documents zh 1 2026-03-01 late 85 policy-column',
    'documents en 0  empty 0 policy-column',
  ]);
});

test('an article that appears later makes its column new from that day on', () => {
  expect(columnsOn('2026-12-24')[0]).toBe('news/news zh 3 2026-12-24 on-time 0 own-promise');
});

test('a city has the columns of the subjects that it lists', () => {
  expect(columnsOn('2026-11-24', { ...site, subjects: [] })).toEqual([]);
});
