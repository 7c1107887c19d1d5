import { describe, expect, test } from 'vitest';
import { problemText } from '../../releases/check/problem.ts';
import { readMdx } from '../read/read-mdx.ts';
import { checkExport, checkWriting, explainSyntax } from './check-writing.ts';

const file = 'content/articles/zh/sample.mdx';
const article = (body: string) => `---\ntitle: 示例\n---\n\n${body}\n`;

/** What a body breaks, as "rule line:field what was found". */
function found(body: string, isDraft = false): string[] {
  const text = article(body);
  const { tree } = readMdx(file, text);
  const problems = [
    ...checkExport(file, text),
    ...(tree ? checkWriting(file, text, tree, { isDraft }) : explainSyntax(file, text)),
  ];
  return problems.map(({ rule, line, field, slots }) =>
    `${rule} ${line}:${field} ${String(slots['right'] ?? slots['found'] ?? '')}`.trim(),
  );
}

describe('headings', () => {
  test.each([
    ['##标题', ['heading-space 5:1 ## 标题']],
    ['#标题', ['heading-space 5:1 ## 标题']],
    ['＃＃ 标题', ['heading-space 5:1 ## 标题']],
    ['##\u3000标题', ['heading-space 5:1 ## 标题']],
    ['前一行\n###标题', ['heading-space 6:1 ### 标题']],
    ['- ##标题', ['heading-space 5:3 ## 标题']],
    ['# 标题', ['heading-top 5:1 标题']],
    ['标题\n===', ['heading-top 5:1 标题']],
    ['## ', ['heading-empty 5:1']],
    ['## \u2800', ['heading-empty 5:1']],
    ['## **&#160;**', ['heading-empty 5:1']],
  ])('%j is told', (body, expected) => {
    expect(found(`${body}\n\n正文。`)).toEqual(expected);
  });

  test.each([
    '## 标题',
    '### 标题 #',
    '## `a`',
    '## [标题](../a/)',
    '#1 号楼',
    '#话题#',
    '话题 #卫生',
    '\\##标题',
    '`##标题`',
    '```md\n##标题\n```',
  ])('%j is let pass', (body) => {
    expect(found(`${body}\n\n正文。`)).toEqual([]);
  });
});

describe('tables', () => {
  test.each([
    ['| 项目 | 数 |\n| --- |\n| 垃圾 | 1 |', ['table-delimiter 5:1 | --- | --- |']],
    ['| 项目 | 数 |\n| 垃圾 | 1 |', ['table-delimiter 5:1 | --- | --- |']],
    ['| 项目 | 数 |\n| —— | —— |\n| 垃圾 | 1 |', ['table-delimiter 5:1 | --- | --- |']],
    ['| 项目 | 数 | 年 |\n| --- | --- |\n| 垃圾 | 1 | 2 |', ['table-delimiter 5:1 | --- | --- | --- |']],
    ['项目 | 数\n--- | --- | ---\n垃圾 | 1', ['table-delimiter 5:1 | --- | --- |']],
    ['｜ 项目 ｜ 数 ｜\n｜ --- ｜ --- ｜', ['table-bars 5:1 ｜ 项目 ｜ 数 ｜']],
    ['| 项目 | 数 |\n| --- | --- |\n| 垃圾 ｜ 1 |', ['table-bars 7:1 | 垃圾 ｜ 1 |']],
    ['| 项目 | 数 |\n| --- | --- |\n| 垃圾 |', ['table-cells 7:1 1']],
    ['| 项目 | 数 |\n| --- | --- |\n| 垃圾 | 1 | 2 |\n| 污水 | 1 | 3 |', ['table-cells 7:1 3', 'table-cells 8:1 3']],
    ['| 项目 | 数 |\n| --- | --- |\n| 垃圾 | 1 |\n后面的话。', ['table-end 8:1 后面的话。']],
    ['| 项目 | 数 |\n| --- | --- |\n\n| 垃圾 | 1 |', ['table-gap 8:1 | 垃圾 | 1 |']],
    ['| 项目 | 数 |\n| - | - |\n| 垃圾 | <Value dataset="a" row="x|y" release="r" /> |', ['table-value 7:8 x;y']],
  ])('%j is told', (body, expected) => {
    expect(found(`${body}\n\n正文。`)).toEqual(expected);
  });

  test.each([
    '| 项目 | 数 |\n| :-- | --: |\n| 垃圾 | 1 |\n| 空 | |',
    '项目 | 数\n-|-\n垃圾 | 1',
    '| 甲 \\| 乙 | 数 |\n| --- | --- |\n| `a \\| b` | 1 |',
    '| 项目 | 数 |\n| - | - |\n| 垃圾 | <Value dataset="a" row="x;y" release="r" /> |',
    '| 项目 | 数 |\n| - | - |\n| 垃圾 | <Value dataset="a" row="x\\|y" release="r" /> |',
    '集合 |x| 的绝对值是 |x|。',
    '数字是 <Value dataset="a" row="x|y" release="r" />。',
    '```\n| 项目 | 数 |\n```',
  ])('%j is let pass', (body) => {
    expect(found(`${body}\n\n正文。`)).toEqual([]);
  });
});

describe('full-width signs', () => {
  test.each([
    ['＜Chart indicator="a" /＞', ['tag-full-width 5:1 <Chart indicator="a" />']],
    ['＜Note＞\n\n文字\n\n＜/Note＞', ['tag-full-width 5:1 <Note>', 'tag-full-width 9:1 </Note>']],
    ['文字\n\n<Chart indicator="a" /＞', ['tag-full-width 7:1 <Chart indicator="a" />']],
    ['<Chart indicator＝"a" />', ['tag-full-width 5:1 <Chart indicator="a" />']],
    ['见[另一篇]（../other/）。', ['link-full-width 5:2 [另一篇](../other/)']],
    ['见［另一篇］(../other/)。', ['link-full-width 5:2 [另一篇](../other/)']],
    ['见［另一篇］（https://portal.example/a）。', ['link-full-width 5:2 [另一篇](https://portal.example/a)']],
    ['见[另一篇](../other/）。', ['link-full-width 5:2 [另一篇](../other/)']],
    ['见[关于]（about/）。', ['link-full-width 5:2 [关于](about/)']],
    ['！[图]（steps.png）', ['link-full-width 5:2 [图](steps.png)']],
  ])('%j is told', (body, expected) => {
    expect(found(`${body}\n\n正文。`)).toEqual(expected);
  });

  test.each([
    '见[另一篇](../other/)（示例）。',
    '文号〔2014〕3 号（见 a/b）',
    '［注］（见下文）',
    '浓度＜PM2.5 的限值＞',
    '`［文字］（../a/）`',
    '甲（../a/）',
  ])('%j is let pass', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('leftovers', () => {
  test.each([
    ['先写结论，再写依据。', ['prompt-left 5:1 先写结论，再写依据。']],
    ['<Sources>\n\n- Name of the document, day\n\n</Sources>', ['prompt-left 7:3 Name of the document, day']],
    ['<p class="MsoNormal">文字</p>', ['word-export 5:4 class="MsoNormal']],
    ['<o:p></o:p>', ['word-export 5:1 <o:p']],
    ['文\u00A0字\u00A0\u00A0A', ['word-characters 5:2 U+00A0 × 3']],
    ['正文。\n\n```\n代码', ['fence-open 7:1']],
    ['正文 `<Value dataset="a" />`。', ['figure-in-code 5:4 <Value dataset="a" />']],
    ['{/* 备忘 */}', ['text-empty 5:undefined']],
    ['<Sources>\n</Sources>', ['text-empty 6:undefined']],
  ])('%j is told', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test.each([
    '10\u00A0km in English',
    '正文 `<Valeu />`。',
    '```mdx\n<Chart indicator="a" />\n```',
    '<Chart indicator="a" />',
    '![图](a.png)',
  ])('%j is let pass', (body) => {
    expect(found(body)).toEqual([]);
  });

  test('a draft keeps its prompts, and may be empty', () => {
    expect(found('先写结论，再写依据。', true)).toEqual([]);
    expect(found('', true)).toEqual([]);
  });

  test('a page may show a tag as code', () => {
    const text = article('正文 `<Value dataset="a" />`。');
    const { tree } = readMdx('content/pages/zh/guide.mdx', text);
    expect(tree && checkWriting('content/pages/zh/guide.mdx', text, tree, { isDraft: false })).toEqual([]);
  });
});

test('the cure is the line to write', () => {
  const [problem] = explainSyntax(file, article('<Chart indicator="a" /＞'));
  expect(problem && problemText(problem, 'zh')).toMatchInlineSnapshot(`
    "content/articles/zh/sample.mdx:5:1
      标签用了全角符号：<Chart indicator="a" /＞ [tag-full-width]
      应为：半角的 <、>、/、=
      处理：写成：<Chart indicator="a" />"
  `);
});
