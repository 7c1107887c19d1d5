import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemText, type Problem } from '../../releases/check/problem.ts';
import { commitFollowed } from '../../releases/register/follows.ts';
import { readHistories } from '../record/article-histories.ts';
import { appendEntries } from '../record/article-register.ts';
import type { RecordFiles } from '../record/read-record.ts';
import {
  announceCorrection,
  changeArticle,
  correctText,
  editText,
  matter,
  publishedRecord,
  publishTexts,
  recordFiles,
  trialArticle,
  trialKey,
  withdrawArticle,
  type TrialRecord,
} from '../record/record.fixture.ts';
import { writeArticleRegister } from '../record/written-register.ts';
import { articleSchema } from '../types/article.ts';
import { registerEntry, type RegisterEntry, type RegisterFacts } from '../types/register-entry.ts';
import { checkRecord } from './check-record.ts';
import { checkVersionTexts } from './check-versions.ts';
import { recordRules, type RecordRule } from './record-rules.ts';

const today = '2025-06-30';
const name = 'zh/sample';
const covered = new Set<string>();

/** An article in both languages, the Chinese one corrected on these days. */
const corrected = (days: readonly string[] = ['2024-09-01', '2025-02-01']): TrialRecord =>
  days.reduce(
    (before, day, index) => correctText(before, name, day, `Sample reason ${index + 1}`),
    publishedRecord([trialArticle(name), trialArticle('en/sample')]),
  );

const rulesOf = (problems: readonly Problem[]): string[] => problems.map(({ rule }) => rule);

/** The messages of a record; fails where other rules, or none, are broken. */
function message(
  rules: RecordRule | RecordRule[],
  record: TrialRecord | RecordFiles,
  locale: 'zh' | 'en' = 'en',
): string {
  const expected = [rules].flat();
  for (const rule of expected) covered.add(rule);
  const problems = checkRecord('entries' in record ? recordFiles(record) : record, today);
  expect(rulesOf(problems)).toEqual(expected);
  return problems.map((one) => problemText(one, locale)).join('\n');
}

const soundRules = (record: TrialRecord): string[] => rulesOf(checkRecord(recordFiles(record), today));

/** The record with a register that was tampered with. */
const withEntries = (record: TrialRecord, change: (entries: RegisterEntry[]) => unknown[]): RecordFiles => ({
  ...recordFiles(record),
  register: writeArticleRegister(registerEntry.array().parse(change([...record.entries]))),
});

test('what the commands write breaks no rule, nor does a city without articles', () => {
  expect(soundRules(corrected())).toEqual([]);
  expect(soundRules(publishedRecord([trialArticle(name)]))).toEqual([]);
  expect(checkRecord({ articles: [], register: null, keys: null }, today)).toEqual([]);
});

describe('a text', () => {
  test('that is no draft is registered', () => {
    const files = { articles: [trialArticle(name)], register: null, keys: null };
    expect(message('text-unregistered', files)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        this article is not registered [text-unregistered]
        allowed: every article that is no draft is registered
        to do: When it is ready run npm run publish -- zh/sample; while it is not, write draft: true at its head."
    `);
    expect(message('text-unregistered', files, 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        这篇文章还没有登记 [text-unregistered]
        应为：不是草稿的文章都要登记
        处理：写好了，就运行 npm run publish -- zh/sample；还没写好，在开头加 draft: true。"
    `);
    const draft = trialArticle(name, `---\n${matter}draft: true\n---\n`);
    expect(checkRecord({ ...files, articles: [draft] }, today)).toEqual([]);
  });

  test('keeps every byte once it is published', () => {
    const record = editText(publishedRecord([trialArticle(name)]), name, (text) => `${text}More.\n`);
    expect(message('text-changed', record)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the text has changed since it was published: it is not what was registered as version 1 [text-changed]
        allowed: byte for byte what was published
        to do: Keep a copy of the edited file first. Where its registration is committed: restore the text from Git (git restore content/articles/zh/sample.mdx; content/register.keys:1 too, where that was edited); to change it run npm run correct -- zh/sample --reason "…", edit it as in your copy, then npm run publish. Where the registration is not committed yet: git restore content/register.yaml content/register.keys, then npm run publish -- zh/sample."
    `);
    expect(message('text-changed', record, 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        发布后的文字变了：与登记的第 1 版不符 [text-changed]
        应为：与发布时一字不差
        处理：先把改过的文件另存一份。登记已经提交的：从 Git 取回原文（git restore content/articles/zh/sample.mdx；content/register.keys:1 若被改过，也取回）；要改，就运行 npm run correct -- zh/sample --reason "…"，照另存的改，再 npm run publish。登记还没有提交的：git restore content/register.yaml content/register.keys，再运行 npm run publish -- zh/sample。"
    `);
    message(
      'text-changed',
      editText(corrected(), name, (text) => text.replace('title: Sample', 'title: Other')),
    );
  });

  test.each(['zh', 'en'] as const)('that was edited is told as the editors’ guide has it (%s)', (locale) => {
    const market = `${locale}/market`;
    const edited = editText(publishedRecord([trialArticle(market)]), market, (text) => `${text}More.\n`);
    const guide = readFileSync(`content/pages/${locale}/editors-guide.mdx`, 'utf8');
    expect(guide).toContain(message('text-changed', edited, locale));
  });

  test('may have the line ends of Windows, which Git does not keep', () => {
    expect(soundRules(editText(corrected(), name, (text) => text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  test('whose day has not come can be edited, put off and registered anew as the same version', () => {
    const text = `---\n${matter}publishOn: 2025-07-01\n---\n\nEarly.\n`;
    const early = publishedRecord([trialArticle(name, text)], today);
    expect(soundRules(early)).toEqual([]);
    const edited = editText(early, name, () => text.replace('07-01', '08-01').replace('Early', 'Later'));
    expect(message('text-changed-early', edited)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the text was edited after it was registered; it appears on 2025-07-01, and nobody has read it yet [text-changed-early]
        allowed: the text that was registered
        to do: Run npm run publish -- zh/sample."
    `);
    const anew = publishTexts(edited, [name], today);
    expect(soundRules(anew)).toEqual([]);
    expect(anew.entries.map((one) => one.kind === 'text' && [one.version, one.appears])).toEqual([
      [1, '2025-07-01'],
      [1, '2025-08-01'],
    ]);
    // On that day it is published like any other.
    expect(rulesOf(checkRecord(recordFiles(edited), '2025-07-01'))).toEqual(['published-article-hidden']);
  });

  test('that has appeared as it was registered ahead cannot be registered anew', () => {
    const text = `---\n${matter}publishOn: 2025-06-01\n---\n\nEarly.\n`;
    const early = publishedRecord([trialArticle(name, text)], '2025-05-01');
    const edited = editText(early, name, () => text.replace('Early', 'Later'));
    expect(message('text-changed-late', edited)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the text is not what was registered as version 1; that appeared on 2025-06-01, so it cannot be registered again [text-changed-late]
        allowed: byte for byte what was published
        to do: Keep a copy of the edited file first. Where its registration is committed: restore the text from Git (git restore content/articles/zh/sample.mdx; content/register.keys:1 too, where that was edited); to change it run npm run correct -- zh/sample --reason "…", edit it as in your copy, then npm run publish. Where the registration is not committed yet: git restore content/register.yaml content/register.keys, then npm run publish -- zh/sample."
    `);
    expect(message('text-changed-late', edited, 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        文字变了，与登记的第 1 版不符；它 2025-06-01 已经发布，不能重新登记 [text-changed-late]
        应为：与发布时一字不差
        处理：先把改过的文件另存一份。登记已经提交的：从 Git 取回原文（git restore content/articles/zh/sample.mdx；content/register.keys:1 若被改过，也取回）；要改，就运行 npm run correct -- zh/sample --reason "…"，照另存的改，再 npm run publish。登记还没有提交的：git restore content/register.yaml content/register.keys，再运行 npm run publish -- zh/sample。"
    `);
    expect(rulesOf(checkRecord(recordFiles(edited), '2025-05-31'))).toEqual(['text-changed-early']);
    // Whoever says an older day has the days of the entries before against them.
    const backdated = publishTexts(edited, [name], '2025-04-30');
    expect(message('register-day-order', backdated)).toContain('lies before that of the entry ahead of it');
  });

  test('cannot vanish, alone or with its superseded texts', () => {
    const record = corrected();
    const files = { ...recordFiles(record), articles: record.articles.filter(({ locale }) => locale === 'en') };
    expect(message('published-article-missing', files)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the article content/articles/zh/sample is gone, though it was registered [published-article-missing]
        allowed: an article that was registered is neither deleted nor renamed
        to do: Restore the article and the files beside it from Git: git restore "content/articles/zh/sample.*". To take it off the site run npm run withdraw -- zh/sample --reason "…": the reason and the corrections stay at its address. Where the registration is not committed yet: git restore content/register.yaml content/register.keys."
    `);
    const [chinese, english] = record.articles;
    if (!chinese || !english) throw new Error('two articles');
    const left = { ...files, articles: [{ ...chinese, text: null, bytes: null }, english] };
    message('published-article-missing', left);
  });

  test('is not hidden: no draft again, not put off', () => {
    const hidden = (line: string) => editText(corrected(), name, (text) => text.replace('---\n', `---\n${line}\n`));
    expect(message('published-article-hidden', hidden('draft: true'))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:2:8
        the article zh/sample was registered, but now it is a draft [published-article-hidden]
        allowed: an article that was published stays published
        to do: Change it back. To take it off the site run npm run withdraw -- zh/sample --reason "…": the reason and the corrections stay at its address. Where its registration is not committed and it is not to appear yet: git restore content/register.yaml content/register.keys."
    `);
    expect(message('published-article-hidden', hidden('publishOn: 2026-07-01'), 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:2:12
        文章 zh/sample 登记过，现在却要到 2026-07-01 才发布 [published-article-hidden]
        应为：发布过的文章一直公开
        处理：改回来。要让它下线，运行 npm run withdraw -- zh/sample --reason "…"：原因和更正留在原来的网址。登记还没有提交、也还不发布的：git restore content/register.yaml content/register.keys。"
    `);
  });
});

describe('a correction', () => {
  test('is finished: its text edited, then registered', () => {
    const announced = announceCorrection(corrected(), name, today, 'Sample');
    expect(message('correction-unfinished', announced)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the correction of 2025-06-30 is registered, but the text is still the same [correction-unfinished]
        allowed: a correction, then the corrected text, then its registration
        to do: Edit the text, then run npm run publish -- zh/sample. Where the correction was a mistake and nothing is committed yet: keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/sample.versions/3.mdx."
    `);
    const edited = editText(announced, name, (text) => text.replace('Version 3', 'Version 4'));
    expect(message('corrected-text-unregistered', edited)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the text as corrected on 2025-06-30 is not registered [corrected-text-unregistered]
        allowed: a correction, then the corrected text, then its registration
        to do: Run npm run publish -- zh/sample. Where the correction was a mistake and nothing is committed yet: keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/sample.versions/3.mdx."
    `);
    expect(soundRules(publishTexts(edited, [name], today))).toEqual([]);
  });

  test('may be anywhere in the list of the front matter when its text is registered', () => {
    const announced = announceCorrection(corrected(), name, today, 'Sample');
    const turned = editText(announced, name, (text) =>
      text.replace(/corrections:\n((?: .*\n){2})((?: .*\n)+)/, 'corrections:\n$2$1'),
    );
    expect(soundRules(publishTexts(turned, [name], today))).toEqual([]);
  });

  test('is registered, each as often as it is there', () => {
    const plain = editText(publishedRecord([trialArticle(name)]), name, (text) =>
      text.replace('---\n\n', 'corrections:\n  - on: 2024-09-01\n    reason: Sample\n---\n\n'),
    );
    expect(message('correction-unregistered', plain)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:8:5
        the correction of 2024-09-01 is not registered [correction-unregistered]
        allowed: corrections that npm run correct wrote
        to do: Keep a copy of the edited file, take the correction out, put the text back as it was, run npm run correct -- zh/sample --reason "…", then edit the text."
    `);
    const twice = editText(corrected(['2024-09-01']), name, (text) => text.replace(/( {2}- on: .*\n.*\n)/, '$1$1'));
    expect(message('correction-unregistered', twice)).toContain('sample.mdx:10:5');
  });

  test('keeps its words and its day', () => {
    const record = corrected();
    const other = editText(record, name, (text) => text.replace('Sample reason 1', 'A better reason'));
    expect(message('correction-edited', other)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:10:5
        the correction of 2024-09-01 (version 1) was edited after it was registered: A better reason [correction-edited]
        allowed: word for word as it was registered: Sample reason 1
        to do: Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct."
    `);
    const moved = editText(record, name, (text) => text.replace('on: 2024-09-01', 'on: 2024-09-02'));
    message(['correction-unregistered', 'correction-removed'], moved);
  });

  test('is not removed', () => {
    const record = editText(corrected(['2024-09-01']), name, (text) => text.replace(/corrections:\n.*\n.*\n/, ''));
    expect(message('correction-removed', record)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the correction registered on 2024-09-01 (version 1) is not in the article [correction-removed]
        allowed: every registered correction under “corrections”
        to do: Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct."
    `);
  });

  test('that cannot be read is left to the rules of front matter', () => {
    const record = editText(corrected(), name, (text) => text.replace('on: 2024-09-01', 'on: soon'));
    message('text-changed', record);
  });
});

describe('a superseded text', () => {
  const withVersions = (change: (versions: Map<string, Uint8Array>) => unknown): TrialRecord =>
    changeArticle(corrected(), name, (one) => {
      const versions = new Map(one.versions);
      change(versions);
      return { ...one, versions };
    });

  test('keeps every byte', () => {
    const changed = (version: string) =>
      withVersions((all) => all.set(version, new TextEncoder().encode('Other words')));
    expect(message('version-changed', changed('1.mdx'))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/1.mdx
        a superseded text has changed: it is not what was registered as version 1 [version-changed]
        allowed: byte for byte what was published
        to do: Restore the file from Git (and content/register.keys:1, where that was edited). Only npm run correct and withdraw keep superseded texts."
    `);
    expect(message('version-changed', changed('2.mdx'), 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/2.mdx
        旧文的内容变了：与登记的第 2 版不符 [version-changed]
        应为：与发布时一字不差
        处理：从 Git 取回这个文件（content/register.keys:3 若被改过，也取回）。旧文只由 npm run correct 和 withdraw 存入。"
    `);
  });

  test('is there', () => {
    expect(
      message(
        'version-missing',
        withVersions((all) => all.delete('2.mdx')),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/2.mdx
        the superseded text of version 2 is missing [version-missing]
        allowed: a text for every registered version
        to do: Restore the file from Git. Only npm run correct and withdraw keep superseded texts."
    `);
  });

  test('is registered', () => {
    expect(
      message(
        'version-stray',
        withVersions((all) => all.set('3.mdx', new Uint8Array())),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/3.mdx
        this file is not registered [version-stray]
        allowed: registered superseded texts alone: 1.mdx, 2.mdx
        to do: Move it away or delete it; where the register was edited, restore that from Git."
    `);
    const [alone] = withVersions(() => {}).articles;
    if (!alone) throw new Error('one article');
    const plain = publishedRecord([{ ...trialArticle(name), versions: new Map([...alone.versions].slice(0, 1)) }]);
    expect(message('version-stray', plain, 'zh')).toContain('这里只有登记过的旧文：—');
  });

  test('holds no number of a person either', () => {
    const text = '---\ntitle: Sample\n---\n\nCall 13000000000.\n';
    const article = { ...trialArticle(name), versions: new Map([['1.mdx', new TextEncoder().encode(text)]]) };
    const context = { sections: [], tags: [], datasets: new Map(), indicators: [], pictures: [] };
    expect(checkVersionTexts(article, context).map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['personal-mobile', 'content/articles/zh/sample.versions/1.mdx', 5],
    ]);
  });

  test('can still be shown: its pictures and components stay', () => {
    covered.add('version-broken');
    const text = '---\ntitle: Sample\n---\n\n![A bin](bin.png)\n';
    const article = { ...trialArticle(name), versions: new Map([['1.mdx', new TextEncoder().encode(text)]]) };
    const context = { sections: [], tags: [], datasets: new Map(), indicators: [] };
    expect(checkVersionTexts(article, { ...context, pictures: ['bin.png'] })).toEqual([]);
    const problems = checkVersionTexts(article, { ...context, pictures: [] });
    expect(problems.map((one) => problemText(one, 'en')).join('\n')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/1.mdx:5:1
        this superseded text can no longer be shown: the picture “bin.png” is not there [version-broken]
        allowed: what superseded texts use stays
        to do: Put the picture or component back; a new picture takes a new name."
    `);
  });
});

describe('an article that was withdrawn', () => {
  const withdrawal = { on: '2025-06-20', reason: 'Sample withdrawal' };
  const withdrawn = (days?: string[]): TrialRecord => withdrawArticle(corrected(days), name, withdrawal);

  test('keeps its head, its corrections and its texts, were it never corrected before', () => {
    expect(withdrawn([]).articles[0]?.text).toBe(
      `---\n${matter}corrections:\n  - on: 2025-06-20\n    reason: "Sample withdrawal"\nwithdrawn: true\n---\n`,
    );
    for (const days of [[], ['2024-09-01']]) expect(soundRules(withdrawn(days))).toEqual([]);
    const lost = changeArticle(withdrawn(), name, (one) => ({
      ...one,
      versions: new Map([...one.versions].slice(0, 2)),
    }));
    expect(message('version-missing', lost)).toContain('version 3');
  });

  test('keeps its address: its stub is neither a draft nor put off', () => {
    const hidden = (line: string) =>
      editText(withdrawn(), name, (text) => text.replace('withdrawn: true\n', `withdrawn: true\n${line}\n`));
    expect(message('published-article-hidden', hidden('draft: true'))).toContain('it is a draft');
    expect(message('published-article-hidden', hidden('publishOn: 2026-07-01'))).toContain('2026-07-01');
  });

  test('does not come back by itself, nor without its reason', () => {
    const undone = editText(withdrawn(), name, (text) => text.replace('withdrawn: true\n', ''));
    expect(message('withdrawal-undone', undone)).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:1
        the article was withdrawn on 2025-06-20, but its front matter lacks withdrawn: true [withdrawal-undone]
        allowed: front matter with withdrawn: true, and no text
        to do: Restore the file from Git. To publish the piece again give it another name."
    `);
    const again = editText(withdrawn(), name, (text) => `${text}\nA text again.\n`);
    expect(message('withdrawal-undone', again, 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:14:12
        文章已于 2025-06-20 登记撤回，却又有了正文 [withdrawal-undone]
        应为：撤回后只留开头的信息，不留正文
        处理：从 Git 取回文件。要重新发布，用另一个文件名。"
    `);
    message(
      'correction-edited',
      editText(withdrawn(), name, (text) => text.replace('Sample withdrawal', 'Another')),
    );
  });

  test('was withdrawn by the command', () => {
    const stub = withdrawn([]).articles[0]?.text.replace(/corrections:\n.*\n.*\n/, '') ?? '';
    expect(
      message(
        'withdrawal-unregistered',
        editText(corrected([]), name, () => stub),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:7:12
        the article says withdrawn: true, but no withdrawal is registered [withdrawal-unregistered]
        allowed: withdrawals that npm run withdraw wrote
        to do: Delete the line, then run npm run withdraw -- zh/sample --reason "…"."
    `);
  });

  test('may lose every text where the law asks for it: no key and no hash of them is left', () => {
    const record = corrected();
    const frontMatter = articleSchema.parse({
      ...parse(matter),
      corrections: [
        { on: '2025-02-01', reason: 'Sample reason 2' },
        { on: '2024-09-01', reason: 'Sample reason 1' },
      ],
    });
    const removed = withdrawArticle(record, name, withdrawal, frontMatter);
    expect(soundRules(removed)).toEqual([]);
    expect(recordFiles(removed).keys).toBe(`en/sample 1 ${trialKey('en/sample', 1)}\n`);
    // So may one that was withdrawn before with its texts kept; the article then gives both reasons.
    const later = { on: '2025-06-25', reason: 'A court' };
    const corrections = [withdrawal, ...(frontMatter.corrections ?? [])];
    const inTwo = withdrawArticle(withdrawn(), name, later, { ...frontMatter, corrections });
    expect(soundRules(inTwo)).toEqual([]);
    expect(recordFiles(inTwo).keys).toBe(recordFiles(removed).keys);
    message('correction-removed', withdrawArticle(withdrawn(), name, later, frontMatter));
    const stray = changeArticle(removed, name, (one) => ({
      ...one,
      versions: record.articles[0]?.versions ?? new Map(),
    }));
    message(['version-stray', 'version-stray'], stray);
    expect(
      message(['keys-stray', 'keys-stray', 'keys-stray'], {
        ...recordFiles(removed),
        keys: recordFiles(record).keys,
      }).split('\n')[1],
    ).toContain(name);
  });
});

describe('the register', () => {
  test('has the entries that our commands write', () => {
    const files = recordFiles(corrected());
    const spoilt = (register: string): RecordFiles => ({ ...files, register });
    expect(message('register-format', spoilt((files.register ?? '').replace('version: 2', 'version: two'))))
      .toMatchInlineSnapshot(`
      "content/register.yaml:31
        the register of articles is not valid: 3.version: Invalid input: expected number, received string [register-format]
        allowed: what npm run publish, correct and withdraw write
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    message('register-format', spoilt('- entry: ['));
    message('register-format', spoilt(''));
    message('register-format', spoilt(`\uFEFF${files.register}`));
  });

  test('has one writing: no byte of it is free', () => {
    const files = recordFiles(corrected());
    const spoilt = (change: (register: string) => string): RecordFiles => ({
      ...files,
      register: change(files.register ?? ''),
    });
    expect(
      message(
        'register-writing',
        spoilt((text) => text.replace('office: Sample', 'office:  Sample')),
      ),
    ).toMatchInlineSnapshot(`
      "content/register.yaml:6
        this line is not as our commands write it [register-writing]
        allowed: byte for byte what our commands write
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    for (const change of [
      (text: string) => `${text}\n`,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `# ours\n${text}`,
      (text: string) => text.replace('kind: text', 'kind: "text"'),
    ])
      message('register-writing', spoilt(change));
  });

  test('keeps every field of every entry, the newest too', () => {
    const record = corrected(['2024-09-01']);
    expect(record.entries.map(({ kind }) => kind)).toEqual(['text', 'text', 'correction', 'text']);
    expect(
      message(
        'register-altered',
        withEntries(record, ([first, ...rest]) => [{ ...first, office: 'Other' }, ...rest]),
      ),
    ).toMatchInlineSnapshot(`
      "content/register.yaml:1
        the entry 1 (zh/sample) was altered after it was registered [register-altered]
        allowed: its hash as it was recorded: 75528ac02ffd0c465d09fe20305c5e073640d2b7b02593c7a336932e049242c3
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    message(
      'register-altered',
      withEntries(record, (all) => [...all.slice(0, -1), { ...all.at(-1), office: 'Other' }]),
    );
  });

  test('keeps its order', () => {
    const swapped = withEntries(corrected([]), ([first, second]) => [second, first]);
    covered.add('register-order');
    const [problem] = checkRecord(swapped, today);
    expect(problem && problemText(problem, 'en')).toMatchInlineSnapshot(`
      "content/register.yaml:1
        the entry 2 (en/sample) is out of place: it follows ∅ [register-order]
        allowed: from the oldest to the newest: 1, 2, 3 …, each on the one before
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
  });

  test('is not forked by two who register at once', () => {
    const record = corrected([]);
    const mine = correctText(record, name, today, 'Mine').entries.slice(2);
    const yours = correctText(record, 'en/sample', today, 'Yours').entries.slice(2);
    covered.add('register-fork');
    const [problem] = checkRecord(
      withEntries(record, (all) => [...all, ...mine, ...yours]),
      today,
    );
    expect(problem && problemText(problem, 'zh')).toMatchInlineSnapshot(`
      "content/register.yaml:36
        条目 3 (zh/sample) 和 3 (en/sample) 接在同一条 2 (en/sample) 之后 [register-fork]
        应为：每一条之后只有一条
        处理：多为两人同时登记所致：撤下其中一次的全部改动，再重做一次。"
    `);
  });

  test('has its days in order, none after today', () => {
    const record = corrected(['2024-09-01']);
    const late = correctText(record, name, '2024-08-01', 'Earlier');
    expect(message(['register-day-order'], late)).toMatchInlineSnapshot(`
      "content/register.yaml:36
        the day 2024-08-01 lies before that of the entry ahead of it, 2024-09-01 [register-day-order]
        allowed: 2024-09-01 or later
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    expect(
      message(['register-ahead', 'register-ahead'], correctText(record, name, '2025-07-01', 'Ahead')).split('\n\n')[0],
    ).toMatchInlineSnapshot(`
      "content/register.yaml:36
        the day of the entry, 2025-07-01, lies after today, 2025-06-30 [register-ahead]
        allowed: 2025-06-30 or earlier
        to do: Check the day; this machine’s clock or SITE_TODAY may be wrong.
      content/register.yaml:44
        the day of the entry, 2025-07-01, lies after today, 2025-06-30 [register-ahead]
        allowed: 2025-06-30 or earlier
        to do: Check the day; this machine’s clock or SITE_TODAY may be wrong."
    `);
    const migrated = appendEntries(
      [],
      [{ kind: 'migration', date: today, follows: null }, ...record.entries.map(factsOf)],
    );
    expect(soundRules({ ...record, entries: migrated })).toEqual([]);
  });

  test('has no text without a correction before it, no correction of another text, after a withdrawal no more than the removal of its texts', () => {
    const record = corrected([]);
    const [first] = record.entries;
    if (first?.kind !== 'text') throw new Error('a text');
    const next: RegisterFacts[] = [
      { kind: 'text', date: today, article: name, version: 2, office: 'Desk', commitment: first.commitment },
      { kind: 'text', date: today, article: name, version: 1, office: 'Desk', commitment: first.commitment },
      { kind: 'correction', date: today, article: name, version: 2, reason: 'Sample' },
      { kind: 'withdrawal', date: today, article: 'zh/other', version: 1, reason: 'Sample', texts: 'kept' },
      { kind: 'migration', date: today, follows: null },
    ];
    covered.add('register-sequence');
    const found = next.map((one) => {
      const added = { ...record, entries: appendEntries(record.entries, [one]) };
      return checkRecord(recordFiles(added), today).find(({ rule }) => rule === 'register-sequence');
    });
    expect(found.map((one) => one && problemText(one, 'en').split('\n')[1])).toMatchInlineSnapshot(`
      [
        "  the entry 3 (zh/sample) does not follow from those before it: what was published has another version only after a correction [register-sequence]",
        "  the entry 3 (zh/sample) does not follow from those before it: what was published has another version only after a correction [register-sequence]",
        "  the entry 3 (zh/sample) does not follow from those before it: it is not about the newest text (version 1) [register-sequence]",
        "  the entry 3 (zh/other) does not follow from those before it: it is not about the newest text (version 0) [register-sequence]",
        "  the entry 3 (migration) does not follow from those before it: a migration can only be the first [register-sequence]",
      ]
    `);
    expect(found[0] && problemText(found[0], 'zh')).toMatchInlineSnapshot(`
      "content/register.yaml:19
        条目 3 (zh/sample) 接不上它前面的条目：发布过的文章要有更正，才能有下一版 [register-sequence]
        应为：npm run publish、correct、withdraw 写出的样子
        处理：从 Git 取回 content/register.yaml 和 content/register.keys。它们只由 npm run publish、correct、withdraw 和 migrate 写入。"
    `);
    const withdrawn = withdrawArticle(record, name, { on: today, reason: 'Sample' });
    const after = appendEntries(withdrawn.entries, [
      { kind: 'correction', date: today, article: name, version: 1, reason: 'S' },
    ]);
    expect(message('register-sequence', { ...withdrawn, entries: after })).toContain(
      'was withdrawn before; only the removal of texts that were kept may follow',
    );
    const again = (texts: readonly ('kept' | 'removed')[]): string[] =>
      readHistories({
        lines: [],
        entries: appendEntries(
          record.entries,
          texts.map((one) => ({ kind: 'withdrawal', date: today, article: name, version: 1, reason: 'S', texts: one })),
        ),
      }).problems.map(({ rule }) => rule);
    expect(again(['kept', 'removed'])).toEqual([]);
    for (const texts of [
      ['kept', 'kept'],
      ['removed', 'kept'],
      ['removed', 'removed'],
      ['kept', 'removed', 'removed'],
    ] as const)
      expect(again(texts)).toEqual(['register-sequence']);
  });

  test('takes no text anew after an entry of the day on which it appeared, whatever day it says', () => {
    const early: RegisterFacts = {
      ...{ kind: 'text', date: '2025-05-01', article: name, version: 1, office: 'Desk' },
      ...{ appears: '2025-06-01', commitment: 'a'.repeat(64) },
    };
    const other: RegisterFacts = { ...early, article: 'en/other' };
    const found = (facts: RegisterFacts[]) =>
      checkRecord({ articles: [], register: writeArticleRegister(appendEntries([], facts)), keys: '' }, today)
        .filter(({ rule }) => rule.startsWith('register-'))
        .map((one) => problemText(one, 'en').split('\n')[1]);
    const anew = { ...early, date: '2025-05-31' };
    expect(found([early, { ...other, date: '2025-05-31' }, anew])).toEqual([]);
    expect(found([early, { ...other, date: '2025-06-01' }, anew])).toMatchInlineSnapshot(`
      [
        "  the day 2025-05-31 lies before that of the entry ahead of it, 2025-06-01 [register-day-order]",
        "  the entry 3 (zh/sample) does not follow from those before it: version 1 appears from 2025-06-01 on, and an entry of 2025-06-01 stands before this one [register-sequence]",
      ]
    `);
    // The first entry after a migration may have an older day than that: what came before it appeared is no excuse.
    expect(found([{ kind: 'migration', date: '2025-06-01', follows: null }, early, anew])).toMatchInlineSnapshot(`
      [
        "  the entry 3 (zh/sample) does not follow from those before it: version 1 appears from 2025-06-01 on, and an entry of 2025-06-01 stands before this one [register-sequence]",
      ]
    `);
    expect(found([early, { ...anew, date: '2025-06-01' }])).toMatchInlineSnapshot(`
      [
        "  the entry 2 (zh/sample) does not follow from those before it: what was published has another version only after a correction [register-sequence]",
      ]
    `);
  });

  test('is there where its keys are', () => {
    expect(message('register-missing', { ...recordFiles(corrected()), register: null })).toMatchInlineSnapshot(`
      "content/register.yaml
        the register of articles is gone, though its keys are there [register-missing]
        allowed: both files under content/: register.yaml and register.keys
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
  });
});

describe('the keys', () => {
  const files = recordFiles(corrected());
  const withKeys = (change: (lines: string[]) => string[]): RecordFiles => ({
    ...files,
    keys: change((files.keys ?? '').split('\n')).join('\n'),
  });

  test('are lines of their form', () => {
    expect(
      message(
        'keys-format',
        withKeys(([first, ...rest]) => [`${first} `, ...rest]),
      ),
    ).toMatchInlineSnapshot(`
      "content/register.keys:1
        this line is no key [keys-format]
        allowed: one a line: zh/<slug> <version> <64 hexadecimal digits>; the first may be follows and twice 64 hexadecimal digits
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    for (const change of [
      (lines: string[]) => [...lines, ''],
      (lines: string[]) => lines.slice(0, -1),
      ([first = '', ...rest]: string[]) => [first.toUpperCase(), ...rest],
      (lines: string[]) => lines.map((line, index) => (index < 1 ? `${line}\r` : line)),
    ])
      message('keys-format', withKeys(change));
  });

  test('are all there', () => {
    expect(
      message(
        'keys-missing',
        withKeys(([, ...rest]) => rest),
      ),
    ).toMatchInlineSnapshot(`
      "content/register.keys
        what is registered lacks its keys: zh/sample 1 [keys-missing]
        allowed: a key for every version; where the register follows one before, the line follows first
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    message('keys-missing', { ...files, keys: null });
  });

  test('are those of registered texts, each once, in the order of the register', () => {
    const stray = `zh/other 1 ${'a'.repeat(64)}`;
    expect(
      message(
        'keys-stray',
        withKeys((lines) => [stray, ...lines]),
      ),
    ).toMatchInlineSnapshot(`
      "content/register.keys:1
        this key belongs to no text, or is there twice: zh/other 1 [keys-stray]
        allowed: a key for each text that is registered and not removed; the line follows only while no text was removed
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
    message(
      'keys-stray',
      withKeys(([first = '', ...rest]) => [first, first, ...rest]),
    );
    const swapped = withKeys(([first = '', second = '', ...rest]) => [second, first, ...rest]);
    expect(message('keys-order', swapped)).toMatchInlineSnapshot(`
      "content/register.keys:1
        this key is out of place: en/sample 1 [keys-order]
        allowed: the order of the register
        to do: Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them."
    `);
  });

  test('begin with the former head, which fits what the migration committed to', () => {
    const follows = { head: 'a'.repeat(64), key: 'b'.repeat(64) };
    const record = corrected();
    const migrated = {
      ...record,
      follows,
      entries: appendEntries(
        [],
        [
          { kind: 'migration', date: today, follows: { commitment: commitFollowed(follows) } },
          ...record.entries.map(factsOf),
        ],
      ),
    };
    expect(soundRules(migrated)).toEqual([]);
    const sound = recordFiles(migrated);
    const spoilt = (change: (keys: string) => string): RecordFiles => ({ ...sound, keys: change(sound.keys ?? '') });
    expect(sound.keys).toMatch(/^follows a{64} b{64}\nzh\/sample 1 /);
    for (const digit of ['a', 'b'])
      expect(
        message(
          'keys-follows',
          spoilt((keys) => keys.replace(digit.repeat(64), `${digit.repeat(63)}c`)),
        ),
      ).toContain('content/register.keys:1\n  the line follows is not what the migration committed to');
    expect(
      message(
        'keys-missing',
        spoilt((keys) => keys.replace(/^.*\n/, '')),
      ),
    ).toContain('lacks its keys: follows [keys-missing]');
    const moved = spoilt((keys) => keys.replace(/^(.*\n)([^]*)$/, '$2$1'));
    expect(message('keys-order', moved)).toContain('this key is out of place');
    message(
      'keys-stray',
      spoilt((keys) => keys.replace(/^(.*\n)/, '$1$1')),
    );
    message(
      'keys-format',
      spoilt((keys) => keys.replace(`a b`, 'a  b')),
    );
    // A register that follows none has no such line.
    message('keys-stray', { ...files, keys: `follows ${follows.head} ${follows.key}\n${files.keys}` });
    // Nor has one of which a text was removed: a guess could be confirmed by it.
    const removed = withdrawArticle(
      migrated,
      'en/sample',
      { on: today, reason: 'Sample' },
      articleSchema.parse(parse(matter)),
    );
    expect(soundRules(removed)).toEqual([]);
    expect(recordFiles(removed).keys).not.toContain('follows');
    expect(
      message('keys-stray', {
        ...recordFiles(removed),
        keys: `follows ${follows.head} ${follows.key}\n${recordFiles(removed).keys}`,
      }),
    ).toContain('only while no text was removed');
  });

  test('fit their texts', () => {
    const other = withKeys((lines) => lines.map((line) => line.replace(/^(zh\/sample 3 ).*/, `$1${'a'.repeat(64)}`)));
    expect(message('text-changed', other)).toContain('content/register.keys:4');
  });
});

const factsOf = ({ entry: _, previous: __, sha256: ___, ...facts }: RegisterEntry): RegisterFacts => facts;

test('every rule has a case above, but for those of the registers before', () => {
  expect([...covered, 'register-former', 'register-unproven'].sort()).toEqual(Object.keys(recordRules).sort());
});
