import { createHmac } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sampleHeadKey, sampleKey } from '../../../tests/fixtures/make-content.ts';
import { openFolder } from '../../../tests/support/trial-city.ts';
import { problemText } from '../../releases/check/problem.ts';
import { readEntries } from '../../releases/read/read-entries.ts';
import { checkRecord } from '../check/check-record.ts';
import { readArticles } from '../read/article-files.ts';
import { readArticleRegister } from './article-register.ts';
import {
  formerCorrection,
  formerCorrectionHash,
  formerPublished,
  formerPublishedHash,
  formerRegisters,
} from './former-registers.ts';
import { migrateArticles } from './migrate-articles.ts';
import { migrateRegister } from './migrate-register.ts';

const folder = resolve('tests/fixtures/former-content');
const today = '2025-06-30';
const asked = { today, keyOf: sampleKey, headKey: sampleHeadKey };

const migrate = (former = formerRegisters(folder), articles = readArticles(folder)) =>
  migrateRegister(former, articles, asked);

const edited = (path: string, from: string | RegExp, to: string): Map<string, string> =>
  new Map([...formerRegisters(folder)].map(([name, text]) => [name, name === path ? text.replace(from, to) : text]));

test('what was registered keeps its order and its days; present texts are registered today, drafts are not', () => {
  const { register, keys, former } = migrate();
  const { entries, problems } = readArticleRegister(register);
  expect(problems).toEqual([]);
  const told = entries.map((one) =>
    [one.date, one.kind, ...(one.kind === 'migration' ? [] : [one.article, one.version])].join(' '),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "2025-06-30 migration",
      "2024-05-10 text zh/sample-corrected 1",
      "2024-05-10 text en/sample-corrected 1",
      "2024-09-01 correction zh/sample-corrected 1",
      "2024-09-01 text zh/sample-corrected 2",
      "2024-09-01 correction en/sample-corrected 1",
      "2025-02-01 correction zh/sample-corrected 2",
      "2025-04-02 text zh/sample-withdrawn 1",
      "2025-06-12 withdrawal zh/sample-withdrawn 1",
      "2025-06-30 text zh/sample-corrected 3",
      "2025-06-30 text zh/sample-later 1",
      "2025-06-30 text en/sample-corrected 2",
    ]
  `);
  expect(entries.find(({ kind }) => kind === 'correction')).toMatchObject({
    reason: '示例：清运点由 40 个更正为 14 个，原文多算了一次。',
  });
  expect(entries.find(({ kind }) => kind === 'withdrawal')).toMatchObject({ texts: 'kept' });
  expect(entries.findLast(({ kind }) => kind === 'text')).toMatchObject({
    article: 'en/sample-corrected',
    office: 'Data officers of Sampleton (invented)',
  });
  expect(entries.find((one) => one.kind === 'text' && one.article === 'zh/sample-later')).toMatchObject({
    appears: '2025-07-01',
  });
  expect(checkRecord({ articles: readArticles(folder), register, keys }, today)).toEqual([]);
  expect(former).toHaveLength(4);
});

test('its first entry commits to the head of the register before, which its first key tells; null where there was none', () => {
  const { entries } = readEntries(formerPublished, readFileSync(join(folder, 'corrections.yaml'), 'utf8'));
  const [second, third] = [entries[1], entries[2]];
  // What the old form wrote beside the third entry is the hash of the second.
  expect(second && formerPublishedHash(second)).toBe(third?.previous?.sha256);
  const last = entries.at(-1);
  const head = last ? formerPublishedHash(last) : '';
  const { register, keys } = migrate();
  // As an outsider checks it: key and head, as its digits, against the entry.
  const commitment = createHmac('sha256', Buffer.from(sampleHeadKey, 'hex')).update(head).digest('hex');
  expect(readArticleRegister(register).entries[0]).toMatchObject({ kind: 'migration', follows: { commitment } });
  expect(keys.split('\n')[0]).toBe(`follows ${head} ${sampleHeadKey}`);
  expect(register).not.toContain(head);
  const plain = readArticles(folder).filter(({ slug }) => slug === 'sample-later');
  expect(readArticleRegister(migrate(new Map(), plain).register).entries[0]).toMatchObject({ follows: null });
});

test('where a text was removed before, nothing is left by which a guess at it could be confirmed', () => {
  const { former, articles, head } = withRemovedTexts();
  const { register, keys } = migrate(former, articles);
  expect(register).toContain('texts: removed');
  expect(readArticleRegister(register).entries[0]).toMatchObject({ follows: { commitment: expect.any(String) } });
  expect(`${register}${keys}`).not.toContain(head);
  expect(keys).not.toContain(sampleHeadKey);
  expect(checkRecord({ articles, register, keys }, today)).toEqual([]);
});

/** The registers of before as they would be had the withdrawal removed the texts, and their head. */
function withRemovedTexts() {
  const own = 'articles/zh/sample-withdrawn.corrections.yaml';
  const former = edited(own, 'texts-kept', 'texts-removed');
  const [withdrawn] = readEntries(formerCorrection, former.get(own) ?? '').entries;
  const all = readEntries(formerPublished, former.get('corrections.yaml') ?? '').entries;
  const last = all.at(-1);
  if (!withdrawn || !last) throw new Error('a withdrawal at the end');
  const told = { ...last, entry_sha256: formerCorrectionHash(withdrawn) };
  former.set('corrections.yaml', stringify([...all.slice(0, -1), told]));
  const articles = readArticles(folder).map((one) =>
    one.slug === 'sample-withdrawn' ? { ...one, versions: new Map() } : one,
  );
  return { former, articles, head: formerPublishedHash(told) };
}

test('no hash of a text or a reason is taken over', () => {
  const { register } = migrate();
  const old = [...formerRegisters(folder).values()].join('');
  for (const [, hash] of old.matchAll(/(?:text|correction|entry)_sha256: ([0-9a-f]{64})/g))
    expect(register).not.toContain(hash);
});

test('what cannot be proven is not taken over', () => {
  const own = 'articles/zh/sample-corrected.corrections.yaml';
  const refusals = [
    () => migrate(edited('corrections.yaml', 'version: 1', 'version: one')),
    () => migrate(edited('corrections.yaml', '2024-09-01', '2024-09-02')),
    () => migrate(edited(own, '2024-09-01', '2024-09-02')),
    () => migrate(new Map([...formerRegisters(folder)].filter(([path]) => path !== own))),
    () =>
      migrate(
        formerRegisters(folder),
        readArticles(folder).filter(({ slug }) => slug !== 'sample-withdrawn'),
      ),
    () =>
      migrate(
        formerRegisters(folder),
        readArticles(folder).map((one) => ({ ...one, versions: new Map() })),
      ),
    () =>
      migrate(
        formerRegisters(folder),
        readArticles(folder).map((one) => ({ ...one, text: one.text?.replace('14', '15') ?? null })),
      ),
  ];
  expect(refusals.map((refusal) => messageOf(refusal))).toMatchInlineSnapshot(`
    [
      "content/corrections.yaml: its line 2 cannot be read",
      "content/corrections.yaml: its chain is broken at entry 2",
      "content/articles/zh/sample-corrected.corrections.yaml: its chain is broken at entry 2",
      "content/articles/zh/sample-corrected.corrections.yaml: it disagrees with content/corrections.yaml",
      "content/corrections.yaml: it names zh/sample-withdrawn, which is gone",
      "content/articles/zh/sample-corrected.versions/1.mdx: it is not what was registered",
      "content/articles/zh/sample-corrected.mdx: it lacks the correction of 2024-09-01",
    ]
  `);
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

test('a folder is migrated once: the register and the keys come, the registers of before go', () => {
  const copy = join(openFolder(), 'content');
  cpSync(folder, copy, { recursive: true });
  const { changes } = migrateArticles(copy, today);
  expect([...changes].map(([path, text]) => [path, text === null])).toMatchInlineSnapshot(`
    [
      [
        "register.yaml",
        false,
      ],
      [
        "register.keys",
        false,
      ],
      [
        "corrections.yaml",
        true,
      ],
      [
        "articles/zh/sample-corrected.corrections.yaml",
        true,
      ],
      [
        "articles/zh/sample-withdrawn.corrections.yaml",
        true,
      ],
      [
        "articles/en/sample-corrected.corrections.yaml",
        true,
      ],
    ]
  `);
  writeFileSync(join(copy, 'articles/zh/sample-corrected.versions/1.mdx'), 'Other words');
  const refused = migrateArticles(copy, today);
  expect(refused.changes.size).toBe(0);
  expect(refused.problems.map((one) => problemText(one, 'zh')).join('\n')).toMatchInlineSnapshot(`
    "content/articles/zh/sample-corrected.versions/1.mdx
      旧登记册不能迁移：与登记的不符 [register-unproven]
      应为：旧登记册、文章和旧文彼此相符
      处理：从 Git 取回这个文件，再运行 npm run migrate。"
  `);
  for (const [path, text] of changes)
    if (text === null) rmSync(join(copy, path));
    else writeFileSync(join(copy, path), text);
  expect(migrateArticles(copy, today)).toEqual({ changes: new Map(), problems: [] });
  rmSync(copy, { recursive: true });
  expect(migrateArticles(copy, today)).toEqual({ changes: new Map(), problems: [] });
});
