import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { authorTags } from '../../src/texts/read/author-tags.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

interface Example {
  code: string;
  /** What is behind the fence. */
  after: string;
}

const guide = (folder: string, locale: string): string =>
  readFileSync(join(folder, 'pages', locale, 'editors-guide.mdx'), 'utf8').replaceAll('\r\n', '\n');
const examplesOf = (text: string): Example[] =>
  [...text.matchAll(/^```mdx\n([\s\S]*?)^```\n/gm)].map((match) => ({
    code: (match[1] ?? '').trim(),
    after: text.slice(match.index + match[0].length).trimStart(),
  }));
const tagsOf = ({ code }: Example): string[] => [...code.matchAll(/<([A-Z]\w*)/g)].map(([, tag]) => tag ?? '');

describe.each(['content', 'tests/fixtures/city/content'])('the editors’ guide of %s', (folder) => {
  test.each(['zh', 'en'])('shows every example live, right behind it (%s)', (locale) => {
    const examples = examplesOf(guide(folder, locale));
    expect(examples.length).toBeGreaterThan(0);
    const dead = examples.filter(({ code, after }) => !after.startsWith(`${code}\n`));
    expect(dead.map(({ code }) => code)).toEqual([]);
  });

  test('has the same examples in both languages', () => {
    const [zh, en] = ['zh', 'en'].map((locale) => examplesOf(guide(folder, locale)).map(tagsOf));
    expect(en).toEqual(zh);
  });
});

test('the guide has an example of every component an author may use', () => {
  const shown = new Set(examplesOf(guide('content', 'zh')).flatMap(tagsOf));
  expect([...shown].sort()).toEqual(Object.keys(authorTags).sort());
});

test('the guide names every field of the front matter', async () => {
  const { articleSchema } = await import('../../src/texts/types/article.ts');
  for (const locale of ['zh', 'en']) {
    const text = guide('content', locale);
    expect(Object.keys(articleSchema.shape).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  }
});

test.each(['zh', 'en'])('a figure that a later release revised says so and keeps the old figure (%s)', (locale) => {
  const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
  const page = site.pages.find(({ file }) => file === `${locale}/editors-guide/index.html`);
  expect(page?.root.querySelector('main .value')?.text).toMatch(/^95\.2/);
  expect(page?.root.querySelector('main .value__later')?.text).toMatch(/94\.8.*2025-04-15|2025-04-15.*94\.8/);
});
