import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../../tests/support/render-text.ts';
import { parseBody } from './markdown.ts';

const english = 'content/articles/en/sample.mdx';

/** The addresses that the check sees in a text, each with its place. */
function addresses(text: string): string[] {
  const found: string[] = [];
  visit(parseBody(text), 'link', ({ url, position }) => {
    found.push(`${url} ${position?.start.line}`);
  });
  return found;
}

describe('only two tildes strike out', () => {
  test.each(['清运大约需要3~5天，费用在100~200元之间。', '温度在 -5~5℃，湿度 30~40%。'])('%s', async (text) => {
    expect(await renderText(text)).toBe(`<p>${text}</p>`);
  });

  test('in a cell of a table too', async () => {
    expect(await renderText('| 天 | 元 |\n| - | - |\n| 3~5天 4~6天 | ~~旧~~新 |')).toContain(
      '<td>3~5天 4~6天</td><td><del>旧</del>新</td>',
    );
  });
});

describe('a bare address ends where Chinese text goes on', () => {
  test.each([
    ['查询：https://portal.example/query。请在办公时间拨打。', 'https://portal.example/query'],
    ['详见 https://portal.example/a（示例说明）后再来。', 'https://portal.example/a'],
    ['（https://portal.example/a）', 'https://portal.example/a'],
    ['见https://portal.example/a；再看', 'https://portal.example/a'],
    ['“https://portal.example/a”', 'https://portal.example/a'],
    ['《https://portal.example/a》【https】', 'https://portal.example/a'],
    ['https://portal.example/a…… 后文', 'https://portal.example/a'],
    ['https://portal.example/aｂ', 'https://portal.example/a'],
    ['https://portal.example请拨打', 'https://portal.example'],
    ['https://portal.example:8080/a?x=1&y=2#z：', 'https://portal.example:8080/a?x=1&y=2#z'],
    ['(https://portal.example/a_(b))。好', 'https://portal.example/a_(b)'],
    ['https://portal.example/%E5%BC%80%E5%B0%81。', 'https://portal.example/%E5%BC%80%E5%B0%81'],
    ['网址：www.portal.example。请', 'http://www.portal.example'],
    ['（www.portal.example/a，那里）', 'http://www.portal.example/a'],
    ['[未闭合 https://portal.example/a。后文', 'https://portal.example/a'],
    ['邮箱office@portal.example。请来信', 'mailto:office@portal.example'],
    ['邮箱：office@portal.example（工作日）', 'mailto:office@portal.example'],
    ['https://例子.中国/a。', 'https://xn--fsqu00a.xn--fiqs8s/a'],
    ['https://www.例子.example，请', 'https://www.xn--fsqu00a.example'],
    ['[例子](https://例子.中国/路)', 'https://xn--fsqu00a.xn--fiqs8s/路'],
    ['https://portal.example/wiki/Zürich', 'https://portal.example/wiki/Zürich'],
  ])('%s', (text, address) => {
    expect(addresses(`\n\n${text}`)).toEqual([`${address} 3`]);
  });

  test('what follows is Markdown as before', async () => {
    expect(await renderText('https://portal.example/a，**重点**。')).toBe(
      '<p><a href="https://portal.example/a">https://portal.example/a</a>，<strong>重点</strong>。</p>',
    );
  });

  test('in a table each cell for itself', () => {
    expect(
      addresses('| 网址 | 数 |\n| - | - |\n| https://portal.example/a。见 | https://portal.example/b） |'),
    ).toEqual(['https://portal.example/a 3', 'https://portal.example/b 3']);
  });
});

describe('no space is seen at a line break between Chinese signs', () => {
  test.each([
    ['这一行\n折成了两行，\n没有空格。', '这一行折成了两行，没有空格。'],
    ['**重点**\n后文', '<strong>重点</strong>后文'],
    ['前文\n[链接\n文字](https://portal.example/)\n后文', '前文<a href="https://portal.example/">链接文字</a>后文'],
    ['**粗\n*斜*体**\n后文', '<strong>粗<em>斜</em>体</strong>后文'],
    ['他说：\n“好”\n。', '他说：“好”。'],
    ['前文。\nABC', '前文。ABC'],
    ['前文\n`代码`', '前文<code>代码</code>'],
    ['𠀀\n𠀁', '𠀀𠀁'],
    ['前文\nABC\n后文', '前文\nABC\n后文'],
    ['前文\n2021 年', '前文\n2021 年'],
    ['前文\\\n后文', '前文<br></br>\n后文'],
    ['한국\n어', '한국\n어'],
  ])('%j', async (text, html) => {
    expect(await renderText(text)).toBe(`<p>${html}</p>`);
  });

  test('beside a figure only punctuation takes it away', async () => {
    const figure = '<Value row="a" />';
    const html = await renderText(`数字是${figure}\n，比\n它${figure}\n天`, undefined, ['Value']);
    const unnumbered = html.replaceAll(/ (figure|first)="\w+"/g, '');
    expect(unnumbered).toBe('<p>数字是<Value row="a"></Value>，比它<Value row="a"></Value>\n天</p>');
  });

  test('in lists, quotes, captions and headings', async () => {
    expect(await renderText('- 一\n  二\n\n> 三\n> 四\n\n五\n六\n---')).toMatch(/一二[^]*三四[^]*五六/);
    expect(await renderText('<Figure caption="一\n  二" />', undefined, ['Figure'])).toBe(
      '<Figure caption="一二"></Figure>',
    );
  });

  test('English keeps its line breaks, Chinese words in it lose theirs', async () => {
    expect(await renderText('the word “\n开封\n市”\nand more', english)).toBe('<p>the word “\n开封市”\nand more</p>');
  });
});

describe('what the library writes itself is in the language of the page', () => {
  const text = '本段有脚注[^1]，再说一次[^1]。\n\n[^1]: 内容。\n';

  test('footnotes', async () => {
    const [zh, en] = [await renderText(text), await renderText(text, english)];
    expect(zh.match(/aria-label="[^"]*"|<h2[^]*?<\/h2>/g)).toMatchInlineSnapshot(`
      [
        "aria-label="脚注 1"",
        "aria-label="脚注 1"",
        "<h2 class="sr-only" id="footnote-label">脚注</h2>",
        "aria-label="回到正文（脚注 1）"",
        "aria-label="回到正文（脚注 1，第 2 处）"",
      ]
    `);
    expect(en.match(/aria-label="[^"]*"|<h2[^]*?<\/h2>/g)).toMatchInlineSnapshot(`
      [
        "aria-label="Footnote 1"",
        "aria-label="Footnote 1"",
        "<h2 class="sr-only" id="footnote-label">Footnotes</h2>",
        "aria-label="Back to the text (footnote 1)"",
        "aria-label="Back to the text (footnote 1, place 2)"",
      ]
    `);
  });

  test('a superseded text has the language of its article', async () => {
    expect(await renderText(text, 'content/articles/zh/sample.versions/1.mdx')).toContain('>脚注</h2>');
  });

  test('boxes of a task list are signs with a name, no fields', async () => {
    const html = await renderText('- [ ] 待办\n- [x] 办完');
    expect(html).toContain('<span role="img" aria-label="未完成">☐</span> 待办');
    expect(html).toContain('<span role="img" aria-label="已完成">☑</span> 办完');
    expect(html).not.toContain('<input');
  });

  test('and valid HTML', async () => {
    const html = await renderText(`${text}\n- [ ] 待办\n\n| 一 | 二 |\n| - | -: |\n| 1 | 2 |\n`);
    const { results } = await new HtmlValidate({ root: true, extends: ['html-validate:recommended'] }).validateString(
      html,
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('cells are aligned without an inline style', async () => {
    expect(await renderText('| 一 | 二 | 三 |\n| :- | -: | :-: |\n| 1 | 2 | 3 |')).toContain(
      '<tr><td>1</td><td class="cell--right">2</td><td class="cell--center">3</td></tr>',
    );
  });
});
