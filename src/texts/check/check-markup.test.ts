import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { placeText } from '../../releases/check/problem.ts';
import { parseBody } from '../read/markdown.ts';
import { checkMarkup, placeOfNode, refuseCode } from './check-markup.ts';

const found = (body: string) => {
  const tree = parseBody(body);
  const problems: string[] = [];
  visit(tree, (node) => {
    for (const one of checkMarkup(node, placeOfNode('text.mdx', node))) problems.push(`${placeText(one)} ${one.rule}`);
  });
  return problems;
};
const rulesOf = (body: string) => found(body).map((one) => one.split(' ')[1]);

const run = 'globalThis.process.exit(1)';
const evil = {
  'an expression between two comments': [`{/* a */ ${run} /* b */}`, 'text-expression'],
  'an expression between two comments in a line': [`文字 {/* a */ ${run} /* b */} 文字`, 'text-expression'],
  'a tag between two comments': ['{/* a */ <script src="a.js"></script> /* b */}', 'text-expression'],
  'a line comment and code on the next line': [`{// a\n${run}\n}`, 'text-expression'],
  'a comment that ends early': [`{/* a */${run}}`, 'text-expression'],
  'a string that is a statement': ['{"use strict"}', 'text-expression'],
  'braces that would print nothing': ['文字 {} 文字', 'text-expression'],
  'braces within a link': [`[{${run}}](https://example.org/)`, 'text-expression'],
  'braces within a component': [`<Note>\n\n{${run}}\n\n</Note>`, 'text-expression'],
  'braces within a footnote': [`文[^1]\n\n[^1]: {${run}}`, 'text-expression'],
  'braces within a table': [`| a |\n| - |\n| {${run}} |`, 'text-expression'],
  'an import': ['import fs from "node:fs"', 'text-import'],
  'an export': [`export const a = ${run}`, 'text-import'],
  'an import after text': ['文字\n\nimport "a"\n\n文字', 'text-import'],
  'a flag with braces': [`<Value dataset="a" row="b" release="c" bare={(${run}, true)} />`, 'flag-value'],
  'a flag with a word': ['<Value dataset="a" row="b" release="c" bare="x" />', 'flag-value'],
  'a flag with a comment': ['<Value dataset="a" row="b" release="c" bare={/* a */ 1} />', 'flag-value'],
  'an attribute with braces': [`<Note title={${run}} />`, 'attribute-form'],
  'attributes spread': [`<Note {...${run}} />`, 'attribute-braces'],
  'a second attribute of a name': [`<Note title={${run}} title="a" />`, 'attribute-form attribute-twice'],
  'an attribute that Astro reads': ['<Note set:html="<script>" client:load />', 'attribute-unknown attribute-unknown'],
  'an attribute of every object': [
    '<Note constructor="a" toString="b" __proto__="c" />',
    'attribute-unknown attribute-unknown attribute-unknown',
  ],
  'a name of every object': ['<constructor name="x">a</constructor>', 'tag-html'],
  'names of every object': [
    '<valueOf /> <hasOwnProperty /> <toString />',
    'component-unknown component-unknown component-unknown',
  ],
  __proto__: ['<__proto__ />', 'component-unknown'],
  'a member of a component': ['<Note.constructor />', 'component-unknown'],
  'a name with a colon': ['<svg:script />', 'component-unknown'],
  'a fragment': ['<>文字</>', 'component-unknown'],
  'a component in small letters': ['<note>文字</note>', 'component-unknown'],
  'HTML with a script': ['文字 <img src="x" onerror="alert(1)" />', 'tag-html'],
  'a style': ['<style>文字</style>', 'tag-html'],
  'javascript in a link': ['[a](javascript:alert%281%29)', 'link-scheme'],
  capitals: ['[a](JaVaScRiPt:alert)', 'link-scheme'],
  entities: ['[a](&#106;avascript&colon;alert)', 'link-scheme'],
  'a line break in the scheme': ['[a](java&#10;script:alert)', 'link-character'],
  'a tab before the colon': ['[a](javascript&#9;:alert)', 'link-character'],
  'a control character before the scheme': ['[a](<&#1;javascript:alert>)', 'link-character'],
  'a space before the scheme': ['[a](<&#32;javascript:alert>)', 'link-character'],
  'an invisible character': ['[a](java&#x200B;script:alert)', 'link-character'],
  'a definition': ['[a][b]\n\n[b]: javascript:alert', 'link-scheme'],
  'a definition nobody uses': ['[b]: vbscript:alert', 'link-scheme'],
  'data, file, blob': [
    '[a](data:text/html,x) [b](file:///etc/passwd) [c](blob:x)',
    'link-scheme link-scheme link-scheme',
  ],
  'another site without its scheme': ['[a](//evil.example/)', 'link-scheme'],
  backslashes: ['[a](\\\\\\\\evil.example) [b](https:\\\\evil.example)', 'link-character link-character'],
  'an address of no public site': ['[a](http://[::1]:8080/) [b](http://localhost/a)', 'link-form link-form'],
  'no address at all': ['[a]() [b](<>)', 'link-form link-form'],
  'a scheme without a host': ['[a](https:evil) [b](https:///evil) [c](http://)', 'link-form link-form link-form'],
  'a host behind a name': ['[a](https://city.example@evil.example/)', 'link-form'],
  'what no browser can read': ['[a](https://[) [b](//[) [c](http://a:99999/)', 'link-form link-scheme link-form'],
  'mail and telephone of no form': [
    '[a](mailto:) [b](mailto:javascript:alert) [c](tel:javascript) [d](tel:a12345)',
    'link-form link-form link-form link-form',
  ],
  'a picture on another site': [
    '![a](https://example.org/a.png) ![b](//example.org/a.png) ![c](data:image/png;base64,AA)',
    'picture-remote picture-remote picture-remote',
  ],
};

describe('nothing in a text runs', () => {
  test.each(Object.entries(evil))('%s', (_, [body = '', rules]) => {
    expect(rulesOf(body).join(' ')).toBe(rules);
    expect(() => refuseCode()(parseBody(body), { path: 'text.mdx' })).toThrow(String(rules).split(' ')[0] ?? '');
  });

  test('the build names file and line', () => {
    const tree = parseBody(`文字\n\n{${run}}`);
    expect(() => refuseCode()(tree, { path: 'content/pages/zh/a.mdx' })).toThrow('content/pages/zh/a.mdx:3:1');
  });

  test('an expression that the parser gave no program for is no comment', () => {
    const tree = parseBody('{/* a */}');
    visit(tree, 'mdxFlowExpression', (node) => delete node.data);
    expect(() => refuseCode()(tree, {})).toThrow('text-expression');
  });
});

test.each([
  ['comments', '文字 {/* 备忘 */}\n\n{/* 一 */}\n\n{/* 一 *//* 二 */}\n\n{\n// 备忘\n}'],
  [
    'links',
    '[a](https://example.org/a?b=c#d) [b](http://example.org:8080/) [c](mailto:office@example.org?subject=a) [d](tel:+86-371-12345) [e](../a/) [f](#a) [g](?a=b)',
  ],
  ['addresses in Chinese', '[a](https://例子.中国/路径/?问=答) [b](../关于/)'],
  ['bare addresses', 'www.example.org 和 https://example.org/ 和 office@example.org'],
  ['definitions', '[a][b] ![a][c]\n\n[b]: https://example.org/\n[c]: a.png'],
  ['code that is only shown', '`{x}` `<script>` `import a`\n\n```mdx\nimport a\n{x}\n<script />\n```'],
])('accepted: %s', (_, body) => {
  expect(found(body)).toEqual([]);
  expect(() => refuseCode()(parseBody(body), {})).not.toThrow();
});
