import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { problemText } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { writeCorrectionRegister } from '../record/correction-register.ts';
import { proposeCorrection } from '../record/propose-correction.ts';
import { appendPublished, publishedEntryHash, readPublished } from '../record/published-register.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { publishedEntry, type PublishedEntry } from '../types/published-entry.ts';
import { checkPublished } from './check-published.ts';
import { publishedRules } from './published-rules.ts';

const covered = new Set<string>();

/** Two corrections of one article and one of another, as the command registers them. */
function published(): { text: string; articles: ArticleFiles[] } {
  const articles: ArticleFiles[] = [];
  const made: { name: string; entry: CorrectionEntry }[] = [];
  for (const [slug, count] of [
    ['bins', 2],
    ['lanes', 1],
  ] as const) {
    let text = '---\ntitle: Sample\n---\n\nWords.\n';
    let entries: CorrectionEntry[] = [];
    for (let index = 0; index < count; index += 1) {
      const proposed = proposeCorrection(text, entries, { on: `2025-0${index + 1}-01`, reason: 'Sample' });
      [text, entries] = [proposed.text, [...entries, proposed.entry]];
      made.push({ name: `zh/${slug}`, entry: proposed.entry });
    }
    articles.push({
      locale: 'zh',
      slug,
      stem: `content/articles/zh/${slug}`,
      text,
      register: writeCorrectionRegister(entries),
      versions: new Map(),
      unread: [],
    });
  }
  const text = made.reduce<string | null>(
    (before, { name, entry }) => appendPublished(readPublished(before).entries, name, entry),
    null,
  );
  return { text: text ?? '', articles };
}

function message(
  rule: string,
  text: string | null,
  articles: readonly ArticleFiles[],
  locale: 'zh' | 'en' = 'en',
): string {
  covered.add(rule);
  const problems = checkPublished(text, articles);
  expect(problems.map((one) => one.rule)).toEqual([rule]);
  return problems.map((one) => problemText(one, locale)).join('\n');
}

/** The register with entries that were tampered with. */
const withEntries = (change: (entries: PublishedEntry[]) => PublishedEntry[]): string =>
  stringify(change(publishedEntry.array().parse(parse(published().text))), { aliasDuplicateObjects: false });

test('what the command registers breaks no rule, nor does a city that never corrected anything', () => {
  const { text, articles } = published();
  expect(checkPublished(text, articles)).toEqual([]);
  expect(
    checkPublished(
      null,
      articles.map((one) => ({ ...one, register: null })),
    ),
  ).toEqual([]);
});

test('an article that was corrected cannot vanish together with its register', () => {
  const { text, articles } = published();
  const [problem, ...others] = checkPublished(text, articles.slice(1));
  expect(others).toEqual([]);
  expect(problem && problemText(problem, 'en')).toMatchInlineSnapshot(`
    "content/articles/zh/bins.mdx
      the article content/articles/zh/bins is gone, though it was corrected [corrected-article-missing]
      allowed: an article that was corrected is neither deleted nor renamed
      to do: Restore the article and the files beside it from Git. To take it off the site run npm run withdraw -- zh/bins --reason "…": the reason and the corrections stay at its address."
  `);
});

test('an empty folder of superseded texts, which deleting leaves behind, is no article', () => {
  const { text, articles } = published();
  const [bins, lanes] = articles;
  if (!bins || !lanes) throw new Error('two articles');
  const problems = checkPublished(text, [{ ...bins, text: null, register: null }, lanes]);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'corrected-article-missing content/articles/zh/bins.mdx',
  ]);
});

test('the corrections of an article cannot vanish, nor be others', () => {
  const { text, articles } = published();
  const [bins, lanes] = articles;
  if (!bins || !lanes) throw new Error('two articles');
  expect(message('published-vanished', text, [{ ...bins, register: null }, lanes])).toMatchInlineSnapshot(`
    "content/articles/zh/bins.mdx
      corrections of zh/bins were published, but its register lacks them or has others: version 1, 2 [published-vanished]
      allowed: every published correction in the register of its article
      to do: Restore the article and its register from Git. To take it off the site run npm run withdraw -- zh/bins --reason "…"."
  `);
  const other = proposeCorrection('---\ntitle: Other\n---\n\nOther.\n', [], { on: '2025-01-01', reason: 'Other' });
  expect(
    message('published-vanished', text, [bins, { ...lanes, register: writeCorrectionRegister([other.entry]) }], 'zh'),
  ).toMatchInlineSnapshot(`
    "content/articles/zh/lanes.corrections.yaml
      zh/lanes 的第 1 版更正公布过，它的登记册里却没有，或者不一样 [published-vanished]
      应为：公布过的更正都在文章的登记册里
      处理：从 Git 取回文章和它的更正登记册。要让文章下线，运行 npm run withdraw -- zh/lanes --reason "…"。"
  `);
  // A register that cannot be read has rules of its own.
  expect(checkPublished(text, [bins, { ...lanes, register: '- version: x' }])).toEqual([]);
});

test('every correction of an article is in the register of all', () => {
  const { articles } = published();
  expect(
    message(
      'published-unlisted',
      withEntries((entries) => entries.slice(0, 2)),
      articles,
    ),
  ).toMatchInlineSnapshot(`
    "content/corrections.yaml
      the register of all corrections lacks those of zh/lanes: version 1 [published-unlisted]
      allowed: what npm run correct writes: every correction in both registers
      to do: Restore content/corrections.yaml from Git. Only npm run correct and npm run withdraw write it."
  `);
  expect(checkPublished(null, articles).map(({ rule }) => rule)).toEqual(['published-unlisted', 'published-unlisted']);
});

test('its own chain is whole', () => {
  const { articles } = published();
  expect(
    message('published-format', published().text.replace('version: 1', 'version: one'), articles).split('\n')[0],
  ).toBe('content/corrections.yaml:2');
  expect(message('published-format', '', articles, 'zh')).toContain('总登记册写法不对');
  expect(
    message(
      'published-altered',
      withEntries(([first, ...rest]) => (first ? [{ ...first, on: '2024-12-31' }, ...rest] : [])),
      articles,
    ),
  ).toMatchInlineSnapshot(`
    "content/corrections.yaml:1
      the entry “zh/bins 1” was altered after it was registered [published-altered]
      allowed: its hash as the next entry recorded it: 567b7c7c4c55f91547a933f565a5bdaf6227a6d0201d5766d67006aaa0f87729
      to do: Restore content/corrections.yaml from Git. Only npm run correct and npm run withdraw write it."
  `);
  const swapped = checkPublished(
    withEntries(([first, second, third]) => (first && second && third ? [first, third, second] : [])),
    articles,
  );
  covered.add('published-order');
  expect(swapped[0] && problemText(swapped[0], 'zh')).toMatchInlineSnapshot(`
    "content/corrections.yaml:6
      条目“zh/lanes 1”不在应在的位置：它接在“zh/bins 1”之后 [published-order]
      应为：从最早到最新，一条接一条
      处理：从 Git 取回 content/corrections.yaml。它只由 npm run correct 和 npm run withdraw 写入。"
  `);
  const forked = withEntries(([first, second, third]) =>
    first && second && third ? [first, second, { ...third, previous: second.previous }] : [],
  );
  expect(message('published-fork', forked, articles)).toMatchInlineSnapshot(`
    "content/corrections.yaml:14
      the entries “zh/bins 2” and “zh/lanes 1” both follow “zh/bins 1” [published-fork]
      allowed: one entry after each entry
      to do: Two people probably corrected at once: take one correction out whole and make it again with npm run correct."
  `);
});

test('an entry’s hash holds every field', () => {
  const [first] = readPublished(published().text).entries;
  if (!first) throw new Error('one entry');
  const other = 'a'.repeat(64);
  const changed: PublishedEntry[] = [
    ...[
      { ...first, article: 'zh/other' },
      { ...first, version: 2 },
      { ...first, on: '2024-01-01' },
      { ...first, entry_sha256: other },
    ],
    { ...first, previous: { article: 'zh/other', version: 1, sha256: other } },
  ];
  expect(new Set([first, ...changed].map(publishedEntryHash)).size).toBe(6);
});

test('every rule has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(publishedRules).sort());
});
