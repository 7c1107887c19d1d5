import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { columnsAt } from '../../releases/read/columns-at.ts';
import { formerFigures } from '../../releases/state/former-figures.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { indexRows } from '../../releases/state/row-history.ts';
import { staleRows } from '../../releases/state/stale-rows.ts';
import { indicators } from '../../subjects/indicators/datasets/indicators.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { noticesOf } from './text-notices.ts';

type Row = Record<string, string>;

function history(dataset: Dataset, releases: Record<string, Row[]>) {
  const files = Object.entries(releases).map(([release, rows]) => {
    const columns = columnsAt(dataset, release).map(({ header }) => header);
    return [
      release,
      linesOf(columns.join(','), ...rows.map((row) => columns.map((name) => row[name] ?? '').join(','))),
    ];
  });
  const loaded = loadDataset(dataset, makeFolder(Object.fromEntries(files)));
  return indexRows(loaded.dataset, loaded.releases);
}

const row = (year: string, value: string, cells: Row = {}): Row => ({
  ...{ indicator: 'rate', area: 'S00', coverage: 'whole', certainty: 'certain', vintage: 'final' },
  ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, value, document: '示例', document_en: 'Sample' },
  ...cells,
});
const derived = row('2020', '95.1', { certainty: 'derived', derivation: '95.2-0.1' });
const indicator = (id: string, note = '') => ({
  ...{ id, name_zh: '示例率', name_en: 'Sample rate', unit: 'percent', better: 'higher', theme: 'sanitation' },
  ...(note === '' ? {} : { family: 'f', family_note_zh: note, family_note_en: 'Sample' }),
});
const datasets = new Map([
  [
    'observations',
    history(observations, {
      '2025-01-01': [row('2021', '95.2'), derived, row('2022', '96.5')],
      '2025-02-01': [row('2021', '94.8'), derived, row('2022', '96.5')],
    }),
  ],
  [
    'indicators',
    history(indicators, { '2025-01-01': [indicator('rate', '示例：2021 年是 95.2%'), indicator('other')] }),
  ],
]);
const former = formerFigures(datasets);
const key = (year: string) => `rate|S00|whole|${year}-01-01|${year}-12-31|final`;

const article = (body: string, more = '') => `---
title: 示例：95.2 之后
summary: 示例文章。
section: sample-news
byline: 示例
published: 2025-01-01
${more}---

${body}
`;
const notices = (text: string, file = 'content/articles/zh/sample.mdx') =>
  noticesOf(file, text, datasets, former).map(({ en }) => en);
const quoting = `<Value dataset="observations" row="${key('2021')}" release="2025-01-01" />`;

describe('after the correction of a figure', () => {
  test('a text that is bound to its row and types the old number is told, with file, line and column', () => {
    const found = notices(article(`见${quoting}。\n\n后来有人说是 95.2%。`));
    expect(found).toMatchInlineSnapshot(`
      [
        "content/articles/zh/sample.mdx:2:11: says 95.2, which release 2025-02-01 changed to 94.8 in observations rate|S00|whole|2021-01-01|2021-12-31|final. Correct a published article with npm run correct; a <Value> in its place tells later corrections by itself.",
        "content/articles/zh/sample.mdx:11:8: says 95.2, which release 2025-02-01 changed to 94.8 in observations rate|S00|whole|2021-01-01|2021-12-31|final. Correct a published article with npm run correct; a <Value> in its place tells later corrections by itself.",
      ]
    `);
  });

  test('so is one that names its indicator or its dataset; one about something else is not', () => {
    expect(notices(article('曾是 95.2%。', 'indicators: [rate]\n'))).toHaveLength(2);
    expect(notices(article('曾是 95.2%。', 'datasets: [observations]\n'))).toHaveLength(2);
    expect(notices(article('曾是 95.2%。', 'indicators: [other]\n'))).toEqual([]);
  });

  test('a document and a page are told, too; a text that was withdrawn is not', () => {
    const text = `---\ntitle: 示例\n---\n\n见${quoting}，曾是 95.2%。\n`;
    expect(notices(text, 'content/pages/zh/sample.mdx')).toHaveLength(1);
    expect(notices(article('95.2%', 'indicators: [rate]\nwithdrawn: true\n'))).toEqual([]);
  });

  test('a bound figure is no typed number: it tells the correction by itself', () => {
    expect(notices(article(quoting).replace('95.2 之后', '之后'))).toEqual([]);
  });

  test('a row that was computed from it, and a note that says it, are told by their keys', () => {
    expect(staleRows(datasets, former).map(({ en }) => en)).toMatchInlineSnapshot(`
      [
        "observations rate|S00|whole|2020-01-01|2020-12-31|final: derivation still says 95.2, which release 2025-02-01 changed to 94.8 in rate|S00|whole|2021-01-01|2021-12-31|final. Compute it anew and hand it in with npm run release -- observations.",
        "indicators rate: family_note_zh still says 95.2, which release 2025-02-01 changed to 94.8 in rate|S00|whole|2021-01-01|2021-12-31|final. Word it anew and hand it in with npm run release -- indicators.",
      ]
    `);
  });

  test('a number that stands as it was is none of these', () => {
    expect(former.map((one) => [one.key, one.printed, one.now, one.release])).toEqual([
      [key('2021'), '95.2', '94.8', '2025-02-01'],
    ]);
  });
});

describe('a typed number that a tag would bind', () => {
  test('is told in a draft, with the tag to paste', () => {
    expect(notices(article('示例市是 96.5%。', 'draft: true\nindicators: [rate]\n').replace('95.2 之后', '之后')))
      .toMatchInlineSnapshot(`
      [
        "content/articles/zh/sample.mdx:11:6: the typed 96.5 is a figure of observations. Write it as <Value dataset="observations" row="rate|S00|whole|2022-01-01|2022-12-31|final" release="2025-02-01" bare />, so that corrections reach it.",
      ]
    `);
  });

  test('is not told of a published text, which cannot be edited, nor of an indicator that the text does not name', () => {
    expect(notices(article('示例市是 96.5%。', 'indicators: [rate]\n').replace('95.2 之后', '之后'))).toEqual([]);
    expect(
      notices(article('示例市是 96.5%。', 'draft: true\nindicators: [other]\n').replace('95.2 之后', '之后')),
    ).toEqual([]);
    const both = notices(article('示例市是 96.5%，曾是 95.2%。', 'indicators: [rate]\n').replace('95.2 之后', '之后'));
    expect(both.map((one) => one.slice(0, 45))).toEqual(['content/articles/zh/sample.mdx:10:15: says 95']);
  });

  test('is not told of a title, which takes no tag, nor of what is in code', () => {
    const text = article('写成 `96.5%`。', 'draft: true\nindicators: [rate]\n').replace('95.2 之后', '96.5% 之后');
    expect(notices(text)).toEqual([]);
  });
});
