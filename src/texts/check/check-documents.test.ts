import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemText, type Problem } from '../../releases/check/problem.ts';
import { checkContent } from './check-content.ts';
import { bornOn } from './check-document.ts';
import { contentContext } from './content-context.ts';
import { documentRuleNames } from './document-rules.ts';

const root = mkdtempSync(join(tmpdir(), 'portal-documents-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const context = contentContext({ sections: [], tags: {}, subjects: [] }, []);
const days = { asOf: '2026-11-27', today: '2026-11-27' };
const sound = {
  title: '示例标准',
  summary: '示例文件。',
  kind: 'standard',
  validity: 'unknown',
  read: 'none',
  updated: '2026-11-27',
};

type Fields = Record<string, string>;

const document = (fields: Fields = {}) =>
  `---\n${Object.entries({ ...sound, ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n正文。\n`;

let count = 0;

/** Everything wrong with a city of these documents, by `zh/<slug>`; each is its fields or its whole text. */
function check(documents: Record<string, Fields | string>): Problem[] {
  const content = join(root, String((count += 1)));
  for (const [name, one] of Object.entries(documents)) {
    const path = join(content, `documents/${name}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof one === 'string' ? one : document(one));
  }
  return checkContent(content, context, days);
}

const told = (documents: Record<string, Fields | string>): string[] =>
  check(documents).map(({ rule, file, line, field }) => `${rule} ${file.slice(18)}:${line}:${field}`);

const shownOf = (problems: readonly Problem[]): string[] =>
  problems.flatMap((one) => [problemText(one, 'zh'), problemText(one, 'en')]);

/** One case a rule: documents that break it once. */
const broken: Record<string, Record<string, Fields>> = {
  'document-days': { 'zh/a': { written: '2021-12-03', published: '2021-12-01' } },
  'document-successor-missing': { 'zh/a': { validity: 'replaced' } },
  'document-successor-odd': { 'zh/a': { validity: 'in-force', replacedBy: 'b' }, 'zh/b': {} },
  'document-end-odd': { 'zh/a': { endedOn: '2021-12-01' } },
  'document-successor-unknown': {
    'zh/standard-2014': { validity: 'replaced', replacedBy: 'standard-2012' },
    'zh/standard-2021': {},
  },
  'document-successor-self': { 'zh/a': { validity: 'replaced', replacedBy: 'a' } },
  'document-successor-circle': {
    'zh/a': { validity: 'replaced', replacedBy: 'b' },
    'zh/b': { validity: 'replaced', replacedBy: 'c' },
    'zh/c': { validity: 'replaced', replacedBy: 'a' },
  },
  'document-successor-older': {
    'zh/a': { validity: 'replaced', replacedBy: 'b', issued: '2021-12-03' },
    'zh/b': { written: '2014-05-01' },
  },
  'document-number-twice': { 'zh/a': { number: '示例〔2021〕6号' }, 'zh/b': { number: '示例[2021] 6号' } },
};

test('a day that no calendar has is no day of a document', () => {
  expect(bornOn({ frontMatter: { written: '2021-02-30', issued: '2021-03-05' } })).toBe('2021-03-05');
});

describe('facts of a document that cannot be are refused, with their place and what to do', () => {
  test('every rule has its case', () => {
    expect(Object.keys(broken).sort()).toEqual([...documentRuleNames].sort());
  });

  test.each(Object.entries(broken))('%s', (rule, documents) => {
    const problems = check(documents);
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    expect(shownOf(problems)).toMatchSnapshot();
  });
});

test('a document that says no more than is known is accepted, in one language alone too', () => {
  expect(told({ 'zh/a': {} })).toEqual([]);
  expect(told({ 'en/a': {} })).toEqual([]);
});

test('a document may be replaced by one that is there in the other language alone', () => {
  expect(told({ 'zh/a': { validity: 'replaced', replacedBy: 'b' }, 'en/b': {} })).toEqual([]);
});

test('days that are the same are in order, and a chain that ends is no circle', () => {
  const day = '2021-12-03';
  expect(
    told({
      'zh/a': { validity: 'replaced', replacedBy: 'b', written: day, issued: day, published: day, endedOn: day },
      'zh/b': { validity: 'replaced', replacedBy: 'c', written: day },
      'zh/c': { written: day },
    }),
  ).toEqual([]);
});

test('a document that leads into a circle is not part of it: the circle is told once', () => {
  expect(
    told({
      'zh/a': { validity: 'replaced', replacedBy: 'b' },
      'zh/b': { validity: 'replaced', replacedBy: 'c' },
      'zh/c': { validity: 'replaced', replacedBy: 'b' },
    }),
  ).toEqual(['document-successor-circle zh/b.mdx:8:13']);
});

test('a document cannot end before it was issued, whichever of its days is known', () => {
  for (const field of ['written', 'issued', 'published'])
    expect(told({ 'zh/a': { [field]: '2014-05-02', validity: 'repealed', endedOn: '2014-05-01' } })).toEqual([
      'document-days zh/a.mdx:9:10',
    ]);
});

test('a day ahead or before 1900 is a slip; one of long ago is none', () => {
  expect(told({ 'zh/a': { written: '2062-12-03' } })).toEqual(['day-far zh/a.mdx:8:10']);
  expect(told({ 'zh/a': { written: '0201-12-03' } })).toEqual(['day-far zh/a.mdx:8:10']);
  expect(told({ 'zh/a': { published: '1954-09-20' } })).toEqual([]);
});

test('a field that there is not, a validity that there is not and a number without quotes are told', () => {
  expect(shownOf(check({ 'zh/a': { validity: 'valid' } }).concat(check({ 'zh/a': { numbr: '示例〔2021〕6号' } }))))
    .toMatchInlineSnapshot(`
    [
      "content/documents/zh/a.mdx:5:11
      字段“validity”的内容不对："valid" [matter-value]
      应为：in-force（有效）、replaced（被取代）、repealed（已废止）、unknown（所见材料没有说明）
      处理：改正内容。",
      "content/documents/zh/a.mdx:5:11
      the field “validity” does not take "valid" [matter-value]
      allowed: in-force, replaced, repealed, or unknown where what you have read does not say
      to do: Correct the value.",
      "content/documents/zh/a.mdx:8:8
      没有“numbr”这个字段，是不是“number”？ [matter-unknown]
      应为：title, summary, kind, index, number, issuer, written, issued, published, theme, keywords, validity, replacedBy, endedOn, original, read, updated, notPersonal
      处理：改正字段名，或删去这一行。",
      "content/documents/zh/a.mdx:8:8
      there is no field “numbr” — did you mean “number”? [matter-unknown]
      allowed: title, summary, kind, index, number, issuer, written, issued, published, theme, keywords, validity, replacedBy, endedOn, original, read, updated, notPersonal
      to do: Correct the name, or delete the line.",
    ]
  `);
  expect(told({ 'zh/a': { index: '0054' } })).toEqual(['matter-quotes zh/a.mdx:8:8']);
});

test('a number is the same in whichever of the two documents it is typed with other brackets', () => {
  expect(told({ 'zh/a': { number: '"示例[2021]6号"' }, 'zh/b': { number: '示例〔2021〕6号' } })).toEqual([
    'document-number-twice zh/b.mdx:8:9',
  ]);
});

test('an original is an address of the web', () => {
  expect(told({ 'zh/a': { original: 'https://example.org/a' } })).toEqual([]);
  expect(told({ 'zh/a': { original: 'ftp://example.org/a' } })).toEqual(['matter-value zh/a.mdx:8:11']);
  expect(told({ 'zh/a': { original: '"https://[/a"' } })).toEqual(['link-form zh/a.mdx:8:11']);
});

describe('both languages agree on what the catalogue holds', () => {
  const twins = (zh: Fields, en: Fields) => told({ 'zh/a': zh, 'en/a': en });

  test('words of each language may differ', () => {
    expect(
      twins({ issuer: '示例委员会', keywords: '[卫生]' }, { issuer: 'Sample board', keywords: '[health, air]' }),
    ).toEqual([]);
  });

  test('days, numbers, kind and validity may not', () => {
    expect(twins({ kind: 'law' }, { kind: 'plan' })).toEqual(['document-differs en/a.mdx:4:7']);
    expect(twins({ number: '示例〔2021〕6号' }, {})).toHaveLength(1);
    expect(twins({ written: '2021-12-03' }, { written: '2021-12-04' })).toHaveLength(1);
    expect(twins({ validity: 'in-force' }, {})).toHaveLength(1);
    expect(twins({ read: 'part' }, {})).toHaveLength(1);
  });

  test('an issuer, a theme and keywords are given in both or in neither', () => {
    const problems = check({ 'zh/a': { issuer: '示例委员会' }, 'en/a': {} });
    expect(problems.map(({ rule }) => rule)).toEqual(['document-differs']);
    expect(shownOf(problems)).toMatchInlineSnapshot(`
      [
        "content/documents/en/a.mdx:1
        “issuer”和 content/documents/zh/a.mdx 不一致：这里没有写，那里写了 [document-differs]
        应为：同一份文件的目录信息，两种文字一致：kind, index, number, written, issued, published, validity, replacedBy, endedOn, original, read；issuer, theme, keywords 两边都写或都不写
        处理：照文件原文改成一样；查不到的字段，两边都删去。",
        "content/documents/en/a.mdx:1
        “issuer” differs from content/documents/zh/a.mdx: here not given, there given [document-differs]
        allowed: the same facts of a document in both languages: kind, index, number, written, issued, published, validity, replacedBy, endedOn, original, read; issuer, theme, keywords in both or in neither
        to do: Make them the same, as the document has it; delete in both what is not known.",
      ]
    `);
    expect(twins({}, { theme: 'Health' })).toHaveLength(1);
    expect(twins({}, { keywords: '[health]' })).toHaveLength(1);
  });
});

test('what a document says is checked as any text: links, pictures, personal numbers, tags', () => {
  const withBody = (body: string) => document().replace('正文。', body);
  expect(told({ 'zh/a': withBody('见[那里](../none/)。') })).toEqual(['link-broken zh/a.mdx:10:2']);
  expect(told({ 'zh/a': withBody('见[另一份](../b/)。'), 'zh/b': {} })).toEqual(['link-broken zh/a.mdx:10:2']);
  expect(told({ 'zh/a': withBody('<Chart indicator="none" />') })).toEqual(['indicator-unknown zh/a.mdx:10:1']);
  expect(told({ 'zh/a': withBody('联系 13812345678。') })).toEqual(['personal-mobile zh/a.mdx:10:1']);
});
