import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemText, type Problem } from '../../releases/check/problem.ts';
import { articles } from '../../subjects/data.ts';
import { readArticles } from '../read/article-files.ts';
import { listTexts } from '../read/content-loader.ts';
import { readMdx } from '../read/read-mdx.ts';
import { checkContent } from './check-content.ts';
import { checkPlace } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { contentContext } from './content-context.ts';
import { placeRuleNames } from './place-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sections = ['sample-news', 'sample-health'].map((slug) => ({ slug, name: { zh: slug, en: slug } }));
const context = contentContext({ sections, tags: {}, subjects: [articles] }, []);
const days = { asOf: '2022-05-24', today: '2022-05-24' };
const frontMatter = {
  title: '示例',
  summary: '示例文章。',
  section: 'sample-news',
  byline: '示例编辑部',
  published: '2022-05-24',
};
const article = (changes: Record<string, string> = {}, body = '正文。') =>
  `---\n${Object.entries({ ...frontMatter, ...changes })
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n')}\n---\n\n${body}\n`;

const document = (changes: Record<string, string> = {}) => {
  const fields = {
    title: '示例',
    summary: '示例。',
    kind: 'plan',
    validity: 'unknown',
    read: 'none',
    updated: '2022-05-24',
  };
  const lines = Object.entries({ ...fields, ...changes }).map(([field, value]) => `${field}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n正文。\n`;
};

let count = 0;

/** Everything wrong with a content folder of these files. */
function check(files: Record<string, string | Uint8Array>): Problem[] {
  const content = join(folder, String((count += 1)));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(content, dirname(path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return checkContent(content, context, days);
}

const both = (zh: Record<string, string>, en: Record<string, string> = zh) => ({
  'articles/zh/a.mdx': article(zh),
  'articles/en/a.mdx': article(en),
});

const broken: Record<string, Record<string, string>> = {
  'file-place': { 'articles/zh-CN/a.mdx': article() },
  'file-name': { 'articles/zh/Clean Markets.mdx': article() },
  'file-markdown': { 'articles/en/a.md': article() },
  'file-document': { 'articles/zh/文章.docx': '' },
  'twin-differs': both({ draft: 'true' }, {}),
  'document-differs': { 'documents/zh/a.mdx': document({ kind: 'law' }), 'documents/en/a.mdx': document() },
};

describe('a file that nobody would read is told, with where it belongs', () => {
  test.each(Object.entries(broken))('%s', (rule, files) => {
    const problems = check(files).filter((one) => one.rule in broken);
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    expect(problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n')).toMatchSnapshot();
  });

  test('every rule has its case', () => {
    expect(Object.keys(broken).sort()).toEqual([...placeRuleNames].sort());
  });

  test.each([
    ['a.mdx', 'file-place content/articles/zh/a.mdx'],
    ['articles/a.mdx', 'file-place content/articles/zh/a.mdx'],
    ['articles/zh/2026/a.mdx', 'file-place content/articles/zh/a.mdx'],
    ['articles/en-US/a.mdx', 'file-place content/articles/en/a.mdx'],
    ['article/en/a.mdx', 'file-place content/articles/en/a.mdx'],
    ['news/zh/a.mdx', 'file-place content/articles/zh/a.mdx'],
    ['pages/about.mdx', 'file-place content/pages/zh/about.mdx'],
    ['articles/zh/a.MDX', 'file-name a.mdx'],
    ['articles/zh/a.mdx.mdx', 'file-name a.mdx'],
    ['articles/zh/文章.mdx', 'file-name clean-markets.mdx'],
    ['articles/zh/a (1).mdx', 'file-name a-1.mdx'],
    ['articles/zh/index.mdx', 'file-name clean-markets.mdx'],
    ['documents/en/index.mdx', 'file-name clean-markets.mdx'],
    ['articles/zh/a.markdown', 'file-markdown content/articles/zh/a.mdx'],
    ['articles/a.txt', 'file-document undefined'],
    ['pages/zh/报告.pdf', 'file-document undefined'],
  ])('%s', (path, told) => {
    expect(checkPlace(path).map(({ rule, slots }) => `${rule} ${String(slots['right'])}`)).toEqual([told]);
  });

  test.each([
    'articles/zh/a.mdx',
    'register.yaml',
    'register.keys',
    'articles/zh/a.versions/1.mdx',
    'articles/zh/sky.jpg',
    'pages/en/about.mdx',
    // That the name is taken is told where the names of pages are.
    'pages/en/index.mdx',
    'articles/zh/.DS_Store',
    'articles/zh/Thumbs.db',
    'articles/zh/~$文章.docx',
    '.obsidian/a.md',
  ])('%s is ignored', (path) => {
    expect(checkPlace(path)).toEqual([]);
  });
});

test('hidden files are neither checked nor published, whatever is in them', () => {
  const hidden = {
    'articles/en/.hidden.mdx': '',
    'articles/zh/._a.mdx': '\0',
    'pages/zh/.about.mdx': '',
    'articles/zh/._sky.png': '\0',
    'articles/zh/.a.versions/1.mdx': '',
    'articles/zh/a.versions/.1.mdx': '',
  };
  expect(check({ 'articles/zh/a.mdx': article(), ...hidden })).toEqual([]);
  const content = join(folder, String(count));
  const listed = (['articles', 'articleVersions', 'pages'] as const).flatMap((collection) =>
    listTexts(content, collection).map(({ id }) => id),
  );
  expect(listed).toEqual(['zh/a']);
  expect(readArticles(content).map(({ locale, slug, versions }) => [`${locale}/${slug}`, versions.size])).toEqual([
    ['zh/a', 0],
  ]);
});

describe('both languages of an article agree', () => {
  test.each([
    ['published', { published: '2022-05-23' }],
    ['publishOn', { publishOn: '2022-06-01' }],
    ['section', { section: 'sample-health' }],
    ['draft', { draft: 'true' }],
  ])('on %s', (field, changes) => {
    expect(
      check(both({}, changes)).map(({ rule, file, slots }) => `${rule} ${file} ${String(slots['field'])}`),
    ).toEqual([`twin-differs content/articles/en/a.mdx ${field}`]);
  });

  test('title, summary and byline are their own; draft: false is no draft', () => {
    expect(check(both({}, { title: 'Sample', byline: 'Sample', summary: 'Sample.', draft: 'false' }))).toEqual([]);
  });

  test('what is wrong in itself, or cannot be read, is not told twice', () => {
    expect(check(both({ published: '2022/5/24', draft: 'yes' }, {})).map(({ rule }) => rule)).toEqual([
      'matter-value',
      'matter-value',
    ]);
    expect(check(both({ title: '"示例' }, {})).map(({ rule }) => rule)).toEqual(['matter-syntax']);
  });

  test('one language is enough', () => {
    expect(check({ 'articles/zh/a.mdx': article() })).toEqual([]);
  });
});

describe('a link to an article that is not published', () => {
  const link = '见[另一篇](../b/)。';
  const rules = (text: Record<string, string>, target: Record<string, string>) =>
    check({ 'articles/zh/a.mdx': article(text, link), 'articles/zh/b.mdx': article(target) }).map(({ rule }) => rule);

  test('is told for a draft and for one that appears later', () => {
    expect(rules({}, { draft: 'true' })).toEqual(['link-held']);
    expect(rules({}, { publishOn: '2022-05-25' })).toEqual(['link-held']);
    expect(rules({ publishOn: '2022-05-25' }, { publishOn: '2022-05-26' })).toEqual(['link-held']);
  });

  test('is let pass where the reader will find it', () => {
    expect(rules({}, {})).toEqual([]);
    expect(rules({}, { publishOn: '2022-05-24' })).toEqual([]);
    expect(rules({ publishOn: '2022-05-25' }, { publishOn: '2022-05-25' })).toEqual([]);
    expect(rules({ draft: 'true' }, { draft: 'true' })).toEqual([]);
  });

  test('in a page too', () => {
    const page = `---\ntitle: 示例\nsummary: 示例。\nupdated: 2022-05-24\n---\n\n见[文章](../articles/b/)。\n`;
    expect(
      check({ 'pages/zh/about.mdx': page, 'articles/zh/b.mdx': article({ draft: 'true' }) }).map(({ rule }) => rule),
    ).toEqual(['link-held']);
  });
});

describe('front matter', () => {
  const rules = (changes: Record<string, string>) =>
    check({ 'articles/zh/a.mdx': article(changes) }).map(({ rule, slots }) => `${rule} ${String(slots['found'])}`);

  test.each(['2026', '2022-05-24', '1_000', '3.5', '0x1F', 'true'])('a title %s needs quotes', (title) => {
    expect(rules({ title })).toEqual([`matter-quotes ${title}`]);
    expect(rules({ title: `"${title}"` })).toEqual([]);
  });

  test.each(['\u00A0', '\u2800', '\u3000 '])('a title of blanks alone (%j) is none', (title) => {
    expect(check({ 'articles/zh/a.mdx': article({ title: `"${title}"` }) }).map(({ rule }) => rule)).toEqual([
      'matter-value',
    ]);
  });

  test('a tag that is a number, too', () => {
    expect(rules({ tags: '[2022]' })).toEqual(['matter-quotes 2022']);
  });

  test('a section or tag by its name is reported with its code', () => {
    const names = new Map([['sample-health', { zh: '示例健康', en: 'Sample Health' }]]);
    const mdx = readMdx('content/articles/zh/a.mdx', article({ section: '示例健康' }));
    const [problem] = checkReferences(mdx, { ...context, names, pictures: [] });
    expect(problem && problemText(problem, 'en')).toMatchInlineSnapshot(`
      "content/articles/zh/a.mdx:4:10
        there is no section “示例健康” — did you mean “sample-health”? [section-unknown]
        allowed: sample-news, sample-health (Sample Health)
        to do: Choose one of these."
    `);
    expect(rules({ section: 'Sample News', published: '2022-5-24' })).toEqual([
      'section-unknown Sample News',
      'matter-value "2022-5-24"',
    ]);
  });

  const picture = readFileSync('tests/fixtures/city/content/articles/zh/sample-draft.png');

  test('a cover is reported once, whatever is missing, with its two lines', () => {
    const covers = [
      'steps.png',
      '\n  src: steps.png',
      '\n  alt: 示例',
      '\n  src: steps.png\ncover.alt: 示例',
      '\n  src: steps.png\nalt: 示例',
    ];
    for (const cover of covers) {
      const problems = check({ 'articles/zh/a.mdx': article({ cover }), 'articles/zh/steps.png': picture });
      expect(problems.map(({ rule }) => rule)).toEqual(['matter-cover']);
    }
  });

  test('a prompt is told in any field, once it is no draft', () => {
    const summary = '用一到三句话概括全文。';
    expect(rules({ summary })).toEqual([`prompt-left ${summary}`]);
    expect(rules({ title: `新：${summary}` })).toEqual([`prompt-left ${summary}`]);
    expect(rules({ summary, draft: 'true' })).toEqual([]);
  });

  test('a day far off is a slip, a near one is not', () => {
    expect(rules({ published: '2062-05-24' })).toEqual(['day-far 2062-05-24']);
    expect(rules({ publishOn: '2023-05-25' })).toEqual(['day-far 2023-05-25']);
    expect(rules({ published: '1922-05-24' })).toEqual(['day-far 1922-05-24']);
    expect(rules({ publishOn: '2022-12-31' })).toEqual([]);
  });
});
