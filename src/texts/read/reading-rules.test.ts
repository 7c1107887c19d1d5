import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemText, type Problem } from '../../releases/check/problem.ts';
import * as subjects from '../../subjects/data.ts';
import { checkContent, checkText } from '../check/check-content.ts';
import { checkSafely } from '../check/check-safely.ts';
import { folderRuleNames } from '../check/folder-rules.ts';
import { checkFolder } from './content-folder.ts';
import { maxBytes } from './decode-content.ts';
import { takenNames } from './page-names.ts';
import { readingRuleNames } from './reading-rules.ts';
import { splitText } from './split-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context = {
  sections: ['sample-news'],
  tags: [],
  indicators: [],
  datasets: new Map(),
  pictures: [],
  pages: new Set<string>(),
  takenNames: takenNames(Object.values(subjects)),
  pathsBeside: () => new Set<string>(),
  today: '2022-05-24',
};
const days = { asOf: '2022-05-24', today: '2022-05-24' };
const head = 'title: 示例\nsummary: 示例文章。\nsection: sample-news\nbyline: 示例编辑部\npublished: 2022-05-24\n';
const article = (body: string, frontMatter = head) => `---\n${frontMatter}---\n\n${body}\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

let count = 0;

/** A content folder of its own with these files; a function puts something else there. */
function openFolder(files: Record<string, Uint8Array | ((path: string) => void)>): string {
  const content = join(folder, String((count += 1)), 'content');
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(join(content, dirname(path)), { recursive: true });
    if (typeof contents === 'function') contents(join(content, path));
    else writeFileSync(join(content, path), contents);
  }
  return content;
}

const home = 'articles/zh/a.mdx';
const pages = 'pages/zh';
const check = (files: Parameters<typeof openFolder>[0]): Problem[] => checkContent(openFolder(files), context, days);
const checkBytes = (bytes: Uint8Array) => check({ [home]: bytes });
const messages = (problems: readonly Problem[]) =>
  problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n');

const broken: Record<string, () => Problem[]> = {
  // 示例 in GBK, which is no UTF-8.
  'text-gbk': () => checkBytes(Uint8Array.from([...bytesOf('---\ntitle: '), 0xca, 0xbe, 0xc0, 0xfd, 10])),
  'text-utf16': () => checkBytes(Uint8Array.from([0xff, 0xfe, ...bytesOf(article('正文。'))])),
  'text-encoding': () => checkBytes(Uint8Array.from([...bytesOf(article('一')), ...latin1('caf\xE9'), 10])),
  'text-bom': () => checkBytes(bytesOf(article('一\n\n\uFEFF二'))),
  'text-long': () => checkBytes(bytesOf(article('字'.repeat(Math.ceil(maxBytes / 3))))),
  'text-busy': () => checkBytes(bytesOf(article(`一\n\n${'*a_ '.repeat(10_000)}`))),
  'text-deep': () => checkBytes(bytesOf(article(`一\n\n${'- '.repeat(40)}二`))),
  'matter-form': () => checkBytes(bytesOf(article('正文。', head.replace('示例\n', '*重要通知\n')))),
  'check-failed': () =>
    checkSafely('content/articles/zh/a.mdx', '', () => {
      throw new Error('示例\n    at somewhere');
    }),
};

describe('a text that cannot be read is told, with its line and its cure', () => {
  test.each(Object.entries(broken))('%s', (rule, problems) => {
    const found = problems();
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(messages(found)).toMatchSnapshot();
  });

  test('every rule has its case', () => {
    expect(Object.keys(broken).sort()).toEqual([...readingRuleNames].sort());
  });

  test('the others are checked all the same', () => {
    const files = {
      'articles/zh/a.mdx': latin1('\xE9'),
      'articles/zh/b.mdx': bytesOf(article('{'.repeat(20_000))),
      'articles/zh/c.mdx': bytesOf(article('文 {x}')),
    };
    expect(check(files).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/articles/zh/a.mdx text-encoding',
      'content/articles/zh/b.mdx text-syntax',
      'content/articles/zh/c.mdx text-expression',
    ]);
  });

  test('a mark of UTF-8 at the beginning passes', () => {
    expect(checkBytes(bytesOf(`\uFEFF${article('正文。')}`))).toEqual([]);
  });
});

const inFolder: Record<string, [string, (path: string) => void]> = {
  'a folder with the name of a text': [home, (path) => mkdirSync(path)],
  'a link to a file elsewhere': [home, (path) => symlinkSync('/etc/hostname', path)],
  'a link to a folder elsewhere': ['articles/zh/a.versions', (path) => symlinkSync('/etc', path)],
  'a link in place of a language': ['articles/zh', (path) => symlinkSync('/etc', path)],
  'a link that leads nowhere': ['register.yaml', (path) => symlinkSync('/nowhere', path)],
  'a link in a circle': ['pages', (path) => symlinkSync('.', path)],
  'a pipe, which never ends': [home, (path) => spawnSync('mkfifo', [path])],
};

describe('what lies under content/ is told where it is no file', () => {
  test.skipIf(process.platform === 'win32').each(Object.entries(inFolder))('%s', (_, [path, put]) => {
    const problems = checkFolder(
      openFolder({ [path]: put, 'articles/en/b.mdx': bytesOf(article('正文。')) }),
      context.takenNames,
    );
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['file-kind', `content/${path}`]]);
  });

  test('its words', () => {
    expect(messages(check({ [home]: (path) => mkdirSync(path) }))).toMatchSnapshot();
  });

  test('a file in place of a folder holds nothing', () => {
    expect(check({ 'articles/zh': bytesOf('') })).toEqual([]);
  });

  test('a page with an address of the site', () => {
    const page = bytesOf('---\ntitle: 示例\nsummary: 示例。\nupdated: 2022-05-24\n---\n\n正文。\n');
    expect(
      messages(check({ [`${pages}/data.mdx`]: page, [`${pages}/about.mdx`]: page, [`${pages}/report.mdx`]: page })),
    ).toMatchSnapshot();
  });

  test('every rule is known here', () => {
    // What this machine may not read cannot be made by a test that runs as its owner.
    const settings = ['answer-broken', 'beside-no-article', 'beside-no-subject', 'footer-broken', 'left-out-no-page'];
    const folder = ['file-kind', 'file-unreadable', 'folder-missing', 'page-taken'];
    expect([...settings, ...folder].sort()).toEqual([...folderRuleNames].sort());
  });
});

describe('front matter', () => {
  const rules = (frontMatter: string) =>
    checkText('content/articles/zh/a.mdx', article('正文。', frontMatter), context).map(
      ({ rule, line }) => `${rule} ${line ?? ''}`,
    );

  test('empty, it lacks its fields', () => {
    expect(new Set(rules('\n').map((one) => one.split(' ')[0]))).toEqual(new Set(['matter-required']));
  });

  test('a list or a word is none', () => {
    expect([rules('- a\n'), rules('示例\n')]).toEqual([['matter-syntax 2'], ['matter-syntax 2']]);
  });

  test.each([
    ['an alias', `${head}tags: *nope\n`, 'matter-form 7'],
    ['an anchor', `${head}tags: &a [b]\n`, 'matter-form 7'],
    ['a tag', `${head}tags: !!set {a, b}\n`, 'matter-form 7'],
    ['__proto__', `${head}__proto__: {draft: true}\n`, 'matter-form 7'],
    ['a field twice', `${head}title: 二\n`, 'matter-syntax 7'],
  ])('%s', (_, frontMatter, told) => {
    expect(rules(frontMatter)).toEqual([told]);
  });
});

test.each([
  ['a rule in the body is no front matter', '---\na: 1\n---\n\n---\n\nb: 2\n\n---\n', 'a: 1'],
  ['Windows line ends', '---\r\na: 1\r\n---\r\nb\r\n', 'a: 1'],
])('%s', (_, text, yaml) => {
  expect(splitText(text)?.yaml).toBe(yaml);
  expect(splitText(text)?.body.split('\n').length).toBe(text.split('\n').length);
});
