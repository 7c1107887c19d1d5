import { expect, test } from 'vitest';
import { columnsOf, inspectHtml } from './inspect-html.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><link rel="canonical" href="https://www.official.example/zh/a/">${head}</head><body>${body}</body></html>`;
const main = (contents: string): string =>
  `<main id="content"><nav><a href="/zh/">首页</a></nav><div data-search-body>${contents}</div><details id="report-error"><a href="mailto:a@b">x</a></details></main>`;

test('tags, host and footer are read as they are written, with the addresses of links', () => {
  const seen = inspectHtml(
    'zh/a/',
    page(
      `${main('<p>x</p>')}<footer><p>主办：甲 &amp; 乙</p><a href="https://errors.example/?a=1&amp;b=2">找错</a></footer>`,
      '<meta name="SiteName" content="甲 &amp; 乙"><meta name="ColumnType" content="">',
    ),
  );
  expect([...seen.tags]).toEqual([['SiteName', '甲 & 乙']]);
  expect(seen.host).toBe('www.official.example');
  expect(seen.footer).toContain('主办：甲 & 乙');
  expect(seen.footer).not.toContain('errors.example');
  expect(seen.footerLinks).toEqual(['https://errors.example/?a=1&b=2']);
});

test('a column has contents where there is a link or a table besides the way there and the report of an error', () => {
  const has = (contents: string) => inspectHtml('zh/a/', page(main(contents))).hasContents;
  expect([has('<p>没有</p>'), has('<a href="/x">x</a>'), has('<table></table>')]).toEqual([false, true, true]);
});

test('an article shows its day and its source where its contents have both', () => {
  const head =
    '<meta property="article:published_time" content="2026-11-24"><script type="application/ld+json">{"author":{"@type":"Organization","name":"示例\\"办\\""}}</script>';
  const article = (contents: string) => inspectHtml('zh/a/', page(main(contents), head)).article;
  expect(article('<p>示例"办" <time datetime="2026-11-24 09:00">今天</time></p>')).toEqual({
    showsDay: true,
    showsSource: true,
  });
  expect(article('<p><time datetime="2026-11-23">昨天</time></p>')).toEqual({ showsDay: false, showsSource: false });
  expect(inspectHtml('zh/a/', page(main(''))).article).toBeNull();
  const undated = page(main('<time datetime="2026-11-24">'), '<meta property="og:type" content="article">');
  expect(inspectHtml('zh/a/', undated).article).toEqual({ showsDay: false, showsSource: false });
});

test('what plays by itself is seen, and a page has reading options or is of the simple view', () => {
  const seen = (body: string) => inspectHtml('zh/a/', page(body));
  expect([seen('<video autoplay></video>').plays, seen('<video controls></video>').plays]).toEqual([true, false]);
  expect(seen('<reading-options></reading-options>').hasReadingOptions).toBe(true);
  expect(seen('').hasReadingOptions).toBe(false);
  expect(inspectHtml('zh/a/', '<body class="simple">').hasReadingOptions).toBe(true);
});

test('what a page links and loads of its own site is known by its path below the base path', () => {
  const html = page(
    `${main('<a href="/portal/zh/%E6%A6%9C/?x=1#y">x</a><a href="https://other.example/portal/">y</a><a href="//other.example/">z</a>')}<script src="/portal/_astro/a.js"></script>`,
  );
  const { links, scripts } = inspectHtml('zh/a/', html, '/portal');
  expect([[...links], scripts]).toEqual([['zh/榜/'], ['_astro/a.js']]);
});

test('columns are what the main navigation links, below the path of the site', () => {
  const nav = (href: string) =>
    `<a href="/zh/other/">x</a><nav class="masthead__navigation page-width"><a href="${href}">榜</a></nav>`;
  expect(columnsOf(nav('/portal/zh/red-black-list/'), '/portal')).toEqual(['zh/red-black-list/']);
  expect(columnsOf(nav('/zh/red-black-list/'), '/')).toEqual(['zh/red-black-list/']);
});
