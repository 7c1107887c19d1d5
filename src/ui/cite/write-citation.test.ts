import { expect, test } from 'vitest';
import { apa } from './apa.ts';
import { bibtex, bibtexText } from './bibtex.ts';
import { citationText, type CitedWork } from './cited-work.ts';
import { gbT7714 } from './gb-t-7714.ts';

const page: CitedWork = {
  kind: 'page',
  locale: 'en',
  author: 'Sample City Portal',
  site: 'Sample City Portal',
  title: 'Garbage removed',
  isSample: false,
  day: '2025-03-05',
  release: { dataset: 'Observed values', name: '2025-03-05' },
  hash: 'ab12',
  path: 'indicators/garbage',
  address: 'https://portal.example/en/indicators/garbage/',
};
const chinese: CitedWork = {
  ...page,
  locale: 'zh',
  author: '示例市公开平台',
  site: '示例市公开平台',
  title: '垃圾清运率',
  release: { dataset: '指标数值', name: '2025-03-05' },
  address: 'https://portal.example/zh/indicators/garbage/',
};
const released: CitedWork = {
  ...page,
  kind: 'dataset',
  author: 'Data officers',
  title: 'Observed values',
  path: 'data/observations/2025-03-05',
  address: 'https://portal.example/en/data/observations/2025-03-05/',
};
const article: CitedWork = {
  ...page,
  author: 'Newsroom',
  title: 'A clean year',
  release: null,
  path: 'articles/clean',
};

test('GB/T 7714: body, title with its mark, day of change, day of access, address', () => {
  expect(citationText(gbT7714(chinese))).toMatchInlineSnapshot(
    `"示例市公开平台. 垃圾清运率[EB/OL]. (2025-03-05)[引用日期]. https://portal.example/zh/indicators/garbage/. 数据集“指标数值”2025-03-05 版，根哈希：ab12."`,
  );
});

test('GB/T 7714: a dataset is DS/OL and has its version; a platform that is not the author is named', () => {
  expect(citationText(gbT7714(released))).toMatchInlineSnapshot(
    `"Data officers. Observed values[DS/OL]. Release 2025-03-05. Sample City Portal (2025-03-05)[date of access]. https://portal.example/en/data/observations/2025-03-05/. Root ab12."`,
  );
  const ours = { ...chinese, kind: 'dataset' as const };
  expect(citationText(gbT7714(ours))).toContain('垃圾清运率[DS/OL]. 2025-03-05 版. (2025-03-05)[引用日期]. ');
});

test('every release that a page rests on is named with its root', () => {
  const others = [{ dataset: 'Scoring', name: '2025-01-01', hash: 'cd34' }];
  for (const style of [gbT7714, apa, bibtex])
    expect(citationText(style({ ...page, others }))).toMatch(
      /ataset “Observed values”, release 2025-03-05, root ab12; dataset “Scoring”, release 2025-01-01, root cd34/,
    );
});

test('APA: a page has the day of its figures and the day it was read', () => {
  expect(citationText(apa(page))).toMatchInlineSnapshot(
    `"Sample City Portal. (2025, March 5). Garbage removed (dataset “Observed values”, release 2025-03-05, root ab12). Retrieved [date], from https://portal.example/en/indicators/garbage/"`,
  );
});

test('APA: a release of a dataset has its year and version, and no day of access, since it never changes', () => {
  expect(citationText(apa(released))).toMatchInlineSnapshot(
    `"Data officers. (2025). Observed values (release 2025-03-05, root ab12) [Data set]. Sample City Portal. https://portal.example/en/data/observations/2025-03-05/"`,
  );
});

test('BibTeX: an entry that every style knows, its body and title kept whole', () => {
  expect(citationText(bibtex(article))).toMatchInlineSnapshot(`
    "@misc{articles-clean-2025-03-05-en,
      author = {{Newsroom}},
      title = {{A clean year}},
      howpublished = {Sample City Portal},
      year = {2025},
      month = mar,
      note = {registered as ab12},
      url = {https://portal.example/en/indicators/garbage/},
      urldate = {YYYY-MM-DD}
    }"
  `);
});

test('BibTeX: the key names page, version and language once', () => {
  expect(citationText(bibtex(released))).toContain('@misc{data-observations-2025-03-05-en,');
  expect(citationText(bibtex(chinese))).toContain('@misc{indicators-garbage-2025-03-05-zh,');
});

test('BibTeX: what it reads as its own marks is written as text, and braces stay even', () => {
  expect(bibtexText('5 % of A_1 & #2 {$x^2$} ~ a\\b')).toBe(
    '5 \\% of A\\_1 \\& \\#2 \\textbraceleft{}\\$x\\textasciicircum{}2\\$\\textbraceright{} \\textasciitilde{} a\\textbackslash{}b',
  );
});

test.each([gbT7714, apa, bibtex])('sample data says so in the title (%o)', (style) => {
  expect(citationText(style({ ...chinese, isSample: true }))).toContain('垃圾清运率（示例数据）');
  expect(citationText(style({ ...released, isSample: true }))).toContain('Observed values (sample data)');
});
