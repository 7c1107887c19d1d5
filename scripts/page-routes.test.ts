import { expect, test } from 'vitest';
import { routeFinder } from './page-routes.ts';

const routeOf = routeFinder();

test('a page is of the route whose file has most of its address written out', () => {
  const pages = [
    'index.html',
    '404.html',
    'zh/index.html',
    'zh/about/index.html',
    'zh/about/build/index.html',
    'en/articles/a/versions/1/index.html',
    'en/news/archive/2025-03/index.html',
    'en/news/sample-news/index.html',
    'en/news/sample-news/2/index.html',
  ];
  expect(pages.map(routeOf)).toMatchInlineSnapshot(`
    [
      "gateway",
      "404",
      "home",
      "[page]",
      "about/build",
      "articles/[slug]/versions/[version]",
      "news/archive/[month]",
      "news/[section]/[...page]",
      "news/[section]/[...page]",
    ]
  `);
});

test('routes with the same place for a name are told apart by its shape', () => {
  const [issue, entry, another] = ['2025-W24', '2025-W24-B01', '2024-W01-R10'].map((id) =>
    routeOf(`zh/red-black-list/${id}/index.html`),
  );
  expect([issue, entry, another]).toEqual(['red-black-list/n-an', 'red-black-list/n-an-an', 'red-black-list/n-an-an']);
});

test('a page that no file makes is refused', () => {
  expect(() => routeOf('zh/streets/2025/index.html')).toThrow(/makes zh\/streets\/2025\/index\.html/);
});
