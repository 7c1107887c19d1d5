import { describe, expect, test } from 'vitest';
import { placeText, problemText } from '../../releases/check/problem.ts';
import { readMdx } from '../read/read-mdx.ts';
import { checkPublishedTexts } from './check-published-texts.ts';

const file = 'content/articles/zh/sample.mdx';
const frontMatter: Record<string, string> = {
  title: '示例',
  summary: '示例文章。',
  section: 'sample-news',
  byline: '示例编辑部',
  published: '2022-05-24',
};

/** An article with these fields, as its file. */
function article(body: string, fields: Record<string, string> = {}): string {
  const lines = Object.entries({ ...frontMatter, ...fields }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
const check = (text: string) => checkPublishedTexts(file, readMdx(file, text));
const told = (text: string) => check(text).map((one) => `${placeText(one).replace(`${file}:`, '')} ${one.rule}`);

describe('a number of a person is found wherever an article has words, at its place', () => {
  test.each([
    ['the title', article('正文。', { title: '试验（电话13800000000）' }), '2:8'],
    ['the summary', article('正文。', { summary: '请打 138 0000 0000。' }), '3:10'],
    ['the byline', article('正文。', { byline: '张三 13800000000' }), '5:9'],
    ['the words of a cover', article('正文。', { cover: '{ src: a.png, alt: 车牌豫A12345 }' }), '7:27'],
    [
      'the reason of a correction',
      article('正文。', { corrections: '[{ on: 2022-05-24, reason: 删去 13800000000 }]' }),
      '7:41',
    ],
    ['a paragraph', article('一\n\n请打 138-0000-0000。'), '11:1'],
    ['a heading', article('## 电话 13800000000'), '9:4'],
    ['a cell of a table', article('| a | b |\n| - | - |\n| 1 | 13800000000 1 |'), '11:7'],
    ['a list', article('- 一\n- 电话13800000000'), '10:3'],
    ['a quotation', article('> 电话13800000000'), '9:3'],
    ['a foot note', article('一[^1]\n\n[^1]: 电话13800000000'), '11:7'],
    ['inline code', article('见 `13800000000` 。'), '9:1'],
    ['a block of code', article('```\n一\n电话 13800000000\n```'), '10:1'],
    ['a number split by markup', article('电话 138**0000**0000'), '9:1'],
    ['a number split by a link', article('电话 138[0000](../a/)0000'), '9:1'],
    ['a number split by a line break', article('电话 138\n0000\n0000'), '9:1'],
    ['the address of a link', article('[链接](https://portal.example/?tel=13800000000)'), '9:1'],
    ['the title of a link', article('[链接](https://portal.example/ "13800000000 办公")'), '9:1'],
    ['an address for a telephone', article('[致电](tel:+8613800000000)'), '9:1'],
    ['an escaped address', article('[链接](https://portal.example/?q=138%2D0000%2D0000)'), '9:1'],
    ['an address of WhatsApp', article('[链接](https://wa.me/8613800138000)'), '9:1'],
    ['the label of a foot note', article('一[^13800138000]\n\n[^13800138000]: 二'), '11:1'],
    ['a reference', article('[链接][1]\n\n[1]: https://portal.example/?m=13800000000'), '11:1'],
    ['the words for a picture', article('![示例 13800000000](a.png)'), '9:1'],
    ['a caption', article('<Figure src="a.png" alt="示例" caption="电话 13800000000" />'), '9:1'],
    ['a note', article('<Note title="一">\n\n电话 13800000000\n\n</Note>'), '11:1'],
  ])('%s', (_, text, place) => {
    expect(told(text)).toEqual([`${place} ${text.includes('豫A') ? 'personal-plate' : 'personal-mobile'}`]);
  });

  test('its file name', () => {
    const name = 'content/articles/zh/call-13800000001.mdx';
    expect(checkPublishedTexts(name, readMdx(name, article('正文。'))).map(placeText)).toEqual([name]);
  });
});

describe('what cannot be seen is found at its very place', () => {
  test.each([
    ['a title', article('正文。', { title: '示\u200B例' }), '2:8 text-invisible'],
    ['the third line of a paragraph', article('一\n二\n三四\u202E五'), '11:3 text-control'],
    ['words behind emphasis', article('一**二**三\u00AD四'), '9:8 text-invisible'],
    ['a block of code', article('```\n一\n二\u0008\n```'), '11:2 text-control'],
    ['a caption', article('<Figure src="a.png" alt="示\uFFFD例" />'), '9:1 text-damaged'],
    ['an address', article('[一](https://a.example/%E2%80%AEgnp.exe)'), '9:1 text-control'],
    ['a summary with a vertical tab', article('正文。', { summary: '"垃圾\\v分类"' }), '3:10 text-control'],
  ])('%s', (_, text, place) => {
    expect(told(text)).toEqual([place]);
  });
});

describe('ordinary texts pass', () => {
  test.each([
    ['spaces that do not break, tabs and emoji', article('5\u00A0km\t☂\uFE0F')],
    ['code that speaks of error values', article('`NULL`\n\n```\n#N/A\n```')],
    [
      'a page of a ministry whose address holds a long number',
      article('[一](https://www.kaifeng.gov.cn/content_13812345678.html)'),
    ],
    ['a comment, which nobody sees', article('{/* 13800000000 */}')],
    ['amounts and hotlines', article('罚款15000000000元，热线 12345。')],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('an exception with its reason lets one number pass, and no other', () => {
  const excepted = '[{ number: 150…78, because: 示例：这是流量计读数 }]';
  expect(told(article('读数 15012345678，电话 15012345678。', { notPersonal: excepted }))).toEqual([]);
  expect(told(article('读数 15012345678，电话 15112345678。', { notPersonal: excepted }))).toEqual([
    '10:1 personal-mobile',
  ]);
});

test('what is told names no number and shows what cannot be seen', () => {
  expect(
    check(article('电话 138\u200B12345678'))
      .map((one) => problemText(one, 'zh'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "content/articles/zh/sample.mdx:9:7
      第 7 个字符看不见，是 U+200B：“…” [text-invisible]
      应为：看得见的字符和普通空格
      处理：删去该字符，或把整段文字重新键入。
    content/articles/zh/sample.mdx:9:1
      疑似个人手机号：138…78 [personal-mobile]
      应为：不含个人信息（个人信息保护法）
      处理：删去或改写；若不是个人号码，写明理由登记为例外（见 CONTRIBUTING）。本检查认不出姓名：姓名请自行查看。"
  `);
});
