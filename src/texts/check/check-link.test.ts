import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import city from '../../../tests/fixtures/city/site.config.ts';
import { loadCity, type LoadedCity } from '../../releases/state/load-city.ts';
import { articlesOnPage } from '../../subjects/articles/model/article-lists.ts';
import { checkContent } from './check-content.ts';
import { contentContext } from './content-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (body: string, changes: Record<string, string> = {}) => {
  const head = { title: '示例', summary: '示例文章。', section: 'sample-news', byline: '示例编辑部', ...changes };
  const fields = Object.entries({ published: '2025-05-05', ...head }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${fields.join('\n')}\n---\n\n${body}\n`;
};

let loaded: LoadedCity;
beforeAll(() => {
  loaded = loadCity({ ...city, dataFolder: resolve('tests/fixtures/city/data') });
});
let count = 0;

/** Those of the links of a Chinese article that are refused, in a city of these other texts; `head` is its own. */
function refused(links: readonly string[], texts: Record<string, string> = {}, head = {}, site = city): string[] {
  const content = join(folder, String((count += 1)));
  const body = links.map((link) => `[示例](${link})`).join('\n\n');
  for (const [path, text] of Object.entries({ 'articles/zh/links.mdx': article(body, head), ...texts })) {
    mkdirSync(join(content, dirname(path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const published = loaded.datasets.filter(({ dataset }) => site.datasets.some(({ name }) => name === dataset.name));
  return checkContent(content, contentContext(site, published), { asOf: loaded.asOf, today: loaded.asOf })
    .filter(({ file, rule }) => file === 'content/articles/zh/links.mdx' && rule.startsWith('link-'))
    .map(({ rule, slots }) => `${rule} ${String(slots['found'])}`);
}

describe('a text may link to every page of the city', () => {
  test.each([
    ['what is open', 'red-black-list/open/'],
    ['entries of an area', 'red-black-list/area/S01/'],
    ['entries of a status', 'red-black-list/status/verified/'],
    ['an issue', 'red-black-list/2025-W24/'],
    ['a board to embed', 'embed/red-black-list/2025-W24/'],
    ['an area', 'areas/S01/'],
    ['the ranking of a month', 'rankings/2025-04/'],
    ['an indicator', 'indicators/sample-park-area/'],
    ['a release', 'data/red-black-list/2025-06-16/'],
    ['this build', 'about/build/'],
  ])('%s', (_, path) =>
    expect(refused([`../../${path}`, `../../${path}none/`])).toEqual([`link-broken ../../${path}none/`]),
  );

  test('the list of documents, and a document in its own language', () => {
    const document = '---\ntitle: 示例\n---\n\n正文。\n';
    const links = ['../../documents/', '../../documents/plan/', '../../documents/notice/'];
    expect(refused(links, { 'documents/zh/plan.mdx': document, 'documents/en/notice.mdx': document })).toEqual([
      'link-broken ../../documents/notice/',
    ]);
  });

  test('a file of a release, which has no language', () => {
    const files = ['latest.csv', 'releases.yaml', 'latest/areas.sample.csv', 'latest.xlsx'];
    expect(refused(files.map((file) => `../../../data/areas/${file}`))).toEqual([
      'link-broken ../../../data/areas/latest.xlsx',
    ]);
  });

  test('a file with the whole state of a dataset', () => {
    const files = ['current.csv', 'current.xlsx', 'current.json', 'current.parquet', 'package.zip'];
    const links = [
      ...files.map((file) => `areas/${file}`),
      'red-black-list/current.csv',
      'red-black-list/state-2025.csv',
    ];
    expect(refused(links.map((link) => `../../../data/${link}`))).toEqual([
      'link-broken ../../../data/red-black-list/state-2025.csv',
    ]);
  });

  test('a topic, a month, a section and its next pages, a superseded text', () => {
    const many = Object.fromEntries(
      Array.from({ length: articlesOnPage }, (_, index) => [`articles/zh/a${index}.mdx`, article('正文。')]),
    );
    const links = ['news/tags/litter', 'news/archive/2025-05', 'news/sample-news/2', 'articles/a0/versions/1'];
    const all = links.map((link) => `../../${link}/`);
    expect(refused(all)).toEqual(all.map((link) => `link-broken ${link}`).filter((one) => !one.includes('archive')));
    expect(
      refused(all, {
        ...many,
        'articles/zh/a1.mdx': article('正文。', { tags: '[litter]' }),
        'articles/zh/a0.versions/1.mdx': article('从前的正文。'),
      }),
    ).toEqual([]);
  });
});

describe('what a text links to is there on the day that the text appears', () => {
  const later = { 'articles/zh/later.mdx': article('正文。', { tags: '[air]', publishOn: '2099-02-01' }) };
  const links = ['../later/', '../../news/tags/air/', '../../news/archive/2099-02/'];

  test('a topic of articles that come later is not there yet', () => {
    expect(refused(links, later)).toEqual([
      'link-held ../later/',
      'link-broken ../../news/tags/air/',
      'link-broken ../../news/archive/2099-02/',
    ]);
  });

  test.each([{ publishOn: '2099-03-01' }, { draft: 'true' }])('beside %o it is', (head) => {
    expect(refused(links, later, head)).toEqual([]);
  });
});

test('a subject that the city does not list has no page', () => {
  const site = {
    ...city,
    subjects: city.subjects.filter(({ name }) => ['areas', 'articles', 'indicators'].includes(name)),
    datasets: city.datasets.filter(({ name }) => !['red-black-list', 'inspections', 'ledger'].includes(name)),
  };
  const links = ['red-black-list', 'red-black-list/open', 'objection', 'rankings', 'rankings/method', 'areas/S04'];
  const all = links.map((link) => `../../${link}/`);
  expect(refused(all)).toEqual([]);
  expect(refused(all, {}, {}, site)).toEqual(all.map((link) => `link-broken ${link}`));
});
