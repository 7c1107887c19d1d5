import { describe, expect, test } from 'vitest';
import { placeText, problemText } from '../../releases/check/problem.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { indexRows, type RowHistory } from '../../releases/state/row-history.ts';
import { indicators } from '../../subjects/indicators/datasets/indicators.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { thresholds } from '../../subjects/indicators/datasets/thresholds.ts';
import { ledger } from '../../subjects/ledger/dataset.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { checkText } from './check-content.ts';
import type { HeldPages } from './check-link.ts';
import type { ContentContext } from './content-context.ts';
import { contentRuleNames } from './content-rules.ts';
import { nearest } from './nearest.ts';

const release = '2022-05-24';
const rowKey = 'sample-rate|S01|whole|2021-01-01|2021-12-31|final';
const historyOf = (dataset: Dataset, key: string, printed: Record<string, string | null>): RowHistory => {
  const record = { key, release, row: {}, printed, line: 2, spreadsheetRow: 2, redacted: {} };
  const words = { zh: '示例', en: 'Sample' };
  const facts = { kind: 'release' as const, release, date: release, reason: 'first' as const, note: words };
  const entry = {
    entry: 1,
    ...facts,
    root: '',
    rows: 1,
    key: ['id'],
    holds: 'full' as const,
    previous: null,
    sha256: '',
  };
  const none = { bytes: new Uint8Array(), seeds: new Uint8Array(), header: [], removals: [] };
  return indexRows(dataset, [{ entry, sha256: '', ...none, records: [record] }]);
};

const context: ContentContext & { pictures: string[]; pages: Set<string>; held: HeldPages; today: string } = {
  held: new Map([['articles/later', { zh: '2022-06-01 才发布', en: 'it appears on 2022-06-01' }]]),
  today: '2022-05-24',
  pages: new Set(['/licences.txt', 'about', 'articles/sample', 'articles/other', 'indicators/sample-rate']),
  sections: ['sample-news', 'sample-health'],
  tags: ['litter', 'air'],
  indicators: ['sample-rate'],
  datasets: new Map([
    ['observations', historyOf(observations, rowKey, { value: '95.2', link: null })],
    ['thresholds', historyOf(thresholds, '2014-1', {})],
    [
      'red-black-list',
      historyOf(redBlackList, '2022-W20-B01', { place_zh: null, status: 'listed', change_note_zh: null }),
    ],
    ['ledger', historyOf(ledger, 'P-000026', { due_on: '2022-05-30', returned: '2', place_zh: '示例市场' })],
    ['indicators', historyOf(indicators, 'sample-rate', {})],
  ]),
  pictures: ['steps.png'],
};

const frontMatter = `title: 示例
summary: 示例文章。
section: sample-news
byline: 示例编辑部
published: 2022-05-24
tags: [litter]
indicators: [sample-rate]
datasets: [observations]`;

const article = (body: string, head = frontMatter) => `---\n${head}\n---\n\n${body}\n`;
const value = (changes = '') => `<Value dataset="observations" row="${rowKey}" release="${release}" ${changes}/>`;
const entry = (column: string) =>
  `<Value dataset="red-black-list" row="2022-W20-B01" column="${column}" release="${release}" />`;
const problem = (column: string, row = 'P-000026') =>
  `<Value dataset="ledger" row="${row}" column="${column}" release="${release}" />`;
const check = (text: string, file = 'content/articles/zh/sample.mdx') => checkText(file, text, context);

/** One case a rule: a text that breaks it. */
const broken: Record<string, string> = {
  'matter-missing': '没有开头的信息。\n',
  'matter-syntax': article('正文。', frontMatter.replace('title: 示例', 'title: "示例')),
  'matter-unknown': article('正文。', frontMatter.replace('byline:', 'bylin: 示例\nbyline:')),
  'matter-required': article('正文。', frontMatter.replace('summary: 示例文章。\n', '')),
  'matter-value': article('正文。', frontMatter.replace('2022-05-24', '2022-5-24')),
  'summary-tag': article(
    '正文。',
    frontMatter.replace('示例文章。', '示例：<Threshold id="2014-1" release="2022-05-24" />。'),
  ),
  'prompt-left': article('正文。', frontMatter.replace('示例文章。', '用一到三句话概括全文。')),
  'matter-quotes': article('正文。', frontMatter.replace('title: 示例', 'title: 2026')),
  'matter-cover': article('正文。', `${frontMatter}\ncover:\n  src: steps.png`),
  'day-far': article('正文。', frontMatter.replace('2022-05-24', '2062-05-24')),
  'heading-space': article('##标题\n\n正文。'),
  'heading-top': article('# 标题\n\n正文。'),
  'heading-empty': article('##\n\n正文。'),
  'table-bars': article('｜ 项目 ｜ 数 ｜\n｜ --- ｜ --- ｜\n｜ 垃圾 ｜ 1 ｜'),
  'table-delimiter': article('| 项目 | 数 |\n| --- |\n| 垃圾 | 1 |'),
  'table-gap': article('| 项目 | 数 |\n| --- | --- |\n| 垃圾 | 1 |\n\n| 污水 | 2 |'),
  'table-end': article('| 项目 | 数 |\n| --- | --- |\n| 垃圾 | 1 |\n后面的话。'),
  'table-cells': article('| 项目 | 数 |\n| --- | --- |\n| 垃圾 | 1 | 2 |'),
  'table-value': article(`| 项目 | 数 |\n| --- | --- |\n| 垃圾 | ${value()} |`),
  'tag-full-width': article('＜Chart indicator="sample-rate" /＞'),
  'link-full-width': article('见[另一篇]（../other/）。'),
  'text-empty': article(''),
  'word-export': article('<p class=MsoNormal><o:p>正文</o:p></p>'),
  'word-characters': article('正\u00A0文\u00A0\u00A0。'),
  'fence-open': article('正文。\n\n```\n代码'),
  'figure-in-code': article(`正文。\n\n\`\`\`\n${value()}\n\`\`\``),
  'link-held': article('见[另一篇](../later/)。'),
  'picture-type': article('<Figure src="photo.svg" alt="示例" />'),
  'matter-renamed': article('正文。', frontMatter.replace('section:', 'column:')),
  'matter-misnamed': article('正文。', frontMatter.replace('byline:', 'author:')),
  'section-unknown': article('正文。', frontMatter.replace('sample-news', 'sample-new')),
  'tag-unknown': article('正文。', frontMatter.replace('[litter]', '[liter]')),
  'text-syntax': article('<Note>\n\n没有闭合。'),
  'text-expression': article('当 a 小于 b 时 {x}。'),
  'text-import': article('import a from "b"\n\n正文。'),
  'tag-html': article('<script src="a.js"></script>'),
  'attribute-braces': article('<Note {...x}>\n\n文字\n\n</Note>'),
  'attribute-twice': article('<Note title="一" title="二">\n\n文字\n\n</Note>'),
  'flag-value': article(value('bare={true} ')),
  'link-scheme': article('[示例](javascript:alert%281%29)'),
  'link-character': article('[示例](java&#10;script:alert)'),
  'link-form': article('[示例](https:[)'),
  'picture-remote': article('![图](https://example.org/a.png)'),
  'chinese-quotes': article('<Chart indicator=“sample-rate” />'),
  'published-ahead': article('正文。', frontMatter.replace('2022-05-24', '2022-05-25')),
  'matter-hash': article('正文。', frontMatter.replace(/title: .*/, 'title: 第1期 #巩卫进行时')),
  'full-width-colon': article('正文。', frontMatter.replace('title: ', 'title：')),
  'component-unknown': article('<Valeu />'),
  'attribute-unknown': article(value('relaese="2022-05-24" ')),
  'attribute-missing': article(`<Value dataset="observations" release="${release}" />`),
  'tag-content': article(value().replace(' />', '>95.2%</Value>')),
  'tag-of-pages': article('本文由<Publisher />发布。'),
  'attribute-form': article('<Chart indicator={1} />'),
  'dataset-absent': article(value().replace('"observations"', '"observation"')),
  'release-absent': article(value().replace(`release="${release}"`, 'release="2022-05-25"')),
  'row-absent': article(value().replace('2021-12-31', '2021-12-30')),
  'cell-empty': article(value('column="link" ')),
  'cell-expires': article(entry('place_zh')),
  'column-absent': article(value('column="values" ')),
  'where-empty': article(
    `<Table dataset="observations" where="value=1" columns="value" caption="示例" release="${release}" />`,
  ),
  'indicator-unknown': article('<Chart indicator="sample-rates" />'),
  'threshold-unknown': article(`<Threshold id="2014-2" release="${release}" />`),
  'picture-missing': article('<Figure src="step.png" alt="示例" />'),
  'link-broken': article('见[另一篇](../othr/)。'),
  'alt-empty': article('<Figure src="steps.png" />'),
};

describe('content is refused, at its place and with its cure', () => {
  test.each(Object.entries(broken))('%s', (rule, text) => {
    const problems = check(text);
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    expect(problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n')).toMatchSnapshot();
  });

  test('every rule has its case', () => {
    expect(Object.keys(broken).sort()).toEqual([...contentRuleNames].sort());
  });

  test.each([
    ['text-import', 'export goods are swept too.', 12],
    ['text-import', '正文。\n\nimport goods\n\nfrom here', 14],
    ['text-expression', '正文 {a b} 正文', 12],
  ])('%s: what is no valid program either', (rule, body, line) => {
    expect(check(article(body)).map((one) => [one.rule, one.line])).toEqual([[rule, line]]);
  });

  test('all mistakes of a text are told at once, in the order of its lines', () => {
    const text = article(
      '<Valeu />\n\n![](steps.png)\n\n![图](gone.png)',
      frontMatter.replace('sample-news', 'news').replace('[litter]', '[soil]'),
    );
    expect(check(text).map(placeText)).toMatchInlineSnapshot(`
      [
        "content/articles/zh/sample.mdx:4:10",
        "content/articles/zh/sample.mdx:7:8",
        "content/articles/zh/sample.mdx:12:1",
        "content/articles/zh/sample.mdx:14:1",
        "content/articles/zh/sample.mdx:16:1",
      ]
    `);
  });

  test('a figure is bound to no text that expires, shown or gone, nor to a note beside it; a table asks for none', () => {
    const table = (where: string) =>
      `<Table dataset="red-black-list" where="${where}" columns="place_zh" caption="示例" release="${release}" />`;
    for (const text of [entry('deed_en'), entry('change_note_zh'), table('place_zh=示例')]) {
      expect(check(article(text)).map(({ rule }) => rule)).toEqual(['cell-expires']);
    }
    expect(check(article(`${entry('status')} ${table('status=listed')}`))).toEqual([]);
  });

  test('a figure of a problem that the ledger does not have is refused, and a text of one that it has', () => {
    const rulesOf = (body: string) => check(article(body)).map(({ rule }) => rule);
    expect(rulesOf(problem('due_on', 'P-000027'))).toEqual(['row-absent']);
    expect(rulesOf(problem('place_zh'))).toEqual(['cell-expires']);
    expect(rulesOf(problem('verified_on'))).toEqual(['cell-empty']);
  });

  test('a figure without its column is refused where the data has no value', () => {
    expect(check(article(entry('').replace('column="" ', ''))).map(({ rule }) => rule)).toEqual(['column-absent']);
  });

  test('a picture whose words are blank has none', () => {
    for (const body of ['<Figure src="steps.png" alt=" " />', '![ ](steps.png)'])
      expect(check(article(body)).map(({ rule }) => rule)).toEqual(['alt-empty']);
  });

  test('a link from the root is refused, even to a page that is there', () => {
    expect(check(article('[关于](/zh/about/)')).map(({ rule }) => rule)).toEqual(['link-broken']);
  });

  test('a standing page has fields of its own', () => {
    const page = '---\ntitle: 示例\nsummary: 示例。\nupdated: 2022-05-24\n---\n\n正文。\n';
    expect(check(page, 'content/pages/zh/about.mdx')).toEqual([]);
    const rules = (field: string) =>
      check(page.replace('updated', field), 'content/pages/zh/about.mdx')
        .map(({ rule }) => rule)
        .sort();
    expect(rules('published')).toEqual(['matter-misnamed']);
    expect(rules('colour')).toEqual(['matter-required', 'matter-unknown']);
  });

  test('a field under another name, or with a slip in it, is one problem and not a missing field as well', () => {
    const told = (from: string, to: string) =>
      check(article('正文。', frontMatter.replace(from, to))).map(({ rule, slots }) => [rule, slots['field'] ?? '']);
    for (const name of ['author', 'Author', '作者', 'bylin'])
      expect(told('byline:', `${name}:`)).toEqual([['matter-misnamed', 'byline']]);
    expect(told('published:', 'date:')).toEqual([['matter-misnamed', 'published']]);
    expect(told('byline:', 'author: 示例\nwriter:')).toEqual([
      ['matter-misnamed', 'byline'],
      ['matter-unknown', ''],
    ]);
    // The field that may be meant is there already.
    expect(told('byline:', 'author: 示例\nbyline:')).toEqual([['matter-unknown', '']]);
    expect(told('byline:', 'constructor:')).toHaveLength(2);
  });
});

describe('content is accepted', () => {
  test.each([
    ['a bound figure', value('column="value" bare ')],
    ['a day and a number of a problem', `${problem('due_on')} ${problem('returned')}`],
    [
      'a bound figure in a Markdown table',
      `| 一 | 二 |\n| - | - |\n| ${value().replaceAll('|', ';')} | ${value().replaceAll('|', '\\|')} |`,
    ],
    [
      'a table',
      `<Table dataset="observations" where="value=95.2" columns="value, link" caption="示例" release="${release}" />`,
    ],
    ['a threshold', `<Threshold id="2014-1" release="${release}" />`],
    ['a picture with its words', '<Figure src="steps.png" alt="示例步骤" caption="示例" />'],
    [
      'links to this site and to others',
      '[一](../other/) [二](../../about/) [三](../../indicators/sample-rate/#v-1) [四](https://example.org/) [五](#here) [六](../../../licences.txt)',
    ],
    ['a comment', '正文。{/* 备忘 */}'],
    ['blocks around Markdown', '<Note title="示例">\n\n- 一\n- 二\n\n</Note>'],
    ['an example in a fence, which is text', '```mdx\n<Valeu />\n```'],
  ])('%s', (_, body) => {
    expect(check(article(body))).toEqual([]);
  });

  test('with Windows line ends, and places that count its lines', () => {
    expect(check(article(value()).replaceAll('\n', '\r\n'))).toEqual([]);
    expect(check(article('<Valeu />').replaceAll('\n', '\r\n')).map(placeText)).toEqual([
      'content/articles/zh/sample.mdx:12:1',
    ]);
  });
});

test('the nearest word is found within a few letters, and no far one', () => {
  expect(nearest('sumary', ['summary', 'title'])).toBe('summary');
  expect(nearest('bananas', ['summary', 'title'])).toBeNull();
});
