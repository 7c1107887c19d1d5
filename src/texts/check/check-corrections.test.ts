import { describe, expect, test } from 'vitest';
import { problemText } from '../../releases/check/problem.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import {
  correctionEntryHash,
  correctionHash,
  readCorrectionRegister,
  writeCorrectionRegister,
} from '../record/correction-register.ts';
import { proposeCorrection } from '../record/propose-correction.ts';
import { proposeRemoval, proposeWithdrawal } from '../record/propose-withdrawal.ts';
import { articleSchema, type Correction } from '../types/article.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkVersionTexts } from './check-versions.ts';
import { correctionRules, type CorrectionRule } from './correction-rules.ts';

const today = '2025-06-30';
const days = ['2024-09-01', '2025-02-01', '2025-02-01'];
const covered = new Set<string>();

/** A sample article that was corrected on these days, each time by the words of its day. */
function corrected(
  on: readonly string[] = days,
): ArticleFiles & { register: string; text: string; entries: CorrectionEntry[] } {
  let text = '---\ntitle: Sample\ntags: [litter] # sample\n---\n\nVersion 0.\n';
  const versions = new Map<string, Uint8Array>();
  let entries: CorrectionEntry[] = [];
  on.forEach((day, index) => {
    versions.set(`${index + 1}.mdx`, new TextEncoder().encode(text));
    const proposed = proposeCorrection(text, entries, { on: day, reason: `Sample reason ${index + 1}` });
    entries = [...entries, proposed.entry];
    text = proposed.text.replace(/Version \d/, `Version ${index + 1}`);
  });
  return {
    locale: 'zh',
    slug: 'sample',
    stem: 'content/articles/zh/sample',
    text,
    register: writeCorrectionRegister(entries),
    versions,
    unread: [],
    entries,
  };
}

/** The messages of an article; fails where other rules, or none, are broken. */
function message(rules: CorrectionRule | CorrectionRule[], article: ArticleFiles, locale: 'zh' | 'en' = 'en'): string {
  const expected = [rules].flat();
  for (const rule of expected) covered.add(rule);
  const problems = checkCorrections(article, today);
  expect(problems.map(({ rule }) => rule)).toEqual(expected);
  return problems.map((one) => problemText(one, locale)).join('\n');
}

/** The article with entries that were tampered with. */
const withEntries = (
  change: (entries: [CorrectionEntry, CorrectionEntry, CorrectionEntry]) => CorrectionEntry[],
): ArticleFiles => {
  const article = corrected();
  const [first, second, third] = article.entries;
  if (!first || !second || !third) throw new Error('three entries');
  return { ...article, register: writeCorrectionRegister(change([first, second, third])) };
};

test('an article that was corrected by the command breaks no rule, nor does one that never was', () => {
  expect(checkCorrections(corrected(), today)).toEqual([]);
  expect(checkCorrections({ ...corrected([]), register: null }, today)).toEqual([]);
});

test('corrections may be in any order in the front matter', () => {
  const article = corrected(['2024-09-01', '2025-02-01']);
  const lines = article.text.split('\n');
  const at = lines.indexOf('corrections:');
  const turned = [
    ...lines.slice(0, at + 1),
    ...lines.slice(at + 3, at + 5),
    ...lines.slice(at + 1, at + 3),
    ...lines.slice(at + 5),
  ];
  expect(checkCorrections({ ...article, text: turned.join('\n') }, today)).toEqual([]);
});

test('what the register writes, it reads', () => {
  const { entries, register } = corrected();
  expect(readCorrectionRegister('r.yaml', register)).toMatchObject({ entries, problems: [] });
});

describe('a correction', () => {
  test('is registered', () => {
    const { text } = corrected(['2024-09-01']);
    expect(message('correction-unregistered', { ...corrected([]), text, register: null })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:5:5
        the correction of 2024-09-01 is not registered [correction-unregistered]
        allowed: corrections that npm run correct wrote
        to do: Take it out, put the text back as it was, run npm run correct -- zh/sample --reason "…", then edit the text."
    `);
    expect(message('correction-unregistered', { ...corrected([]), text, register: null }, 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:5:5
        2024-09-01 的更正没有登记 [correction-unregistered]
        应为：只有 npm run correct 写入的更正
        处理：删去这条更正，把正文恢复到改动之前，运行 npm run correct -- zh/sample --reason "…"，然后再改正文。"
    `);
  });

  test('is registered once for each time it stands there', () => {
    const article = corrected(['2024-09-01']);
    const twice = article.text.replace(/(  - on: .*\n    reason: .*\n)/, '$1$1');
    expect(message('correction-unregistered', { ...article, text: twice })).toContain('sample.mdx:7:5');
  });

  test('keeps its words', () => {
    const article = corrected();
    const text = article.text.replace('Sample reason 1', 'A better reason');
    expect(message('correction-edited', { ...article, text })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:9:5
        the correction of 2024-09-01 (version 1) was edited after it was registered: A better reason [correction-edited]
        allowed: word for word as it was registered
        to do: Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct."
    `);
  });

  test('keeps its day', () => {
    const article = corrected();
    const text = article.text.replace('on: 2024-09-01', 'on: 2024-09-02');
    message(['correction-unregistered', 'correction-removed'], { ...article, text });
  });

  test('is not removed, nor all of them', () => {
    const article = corrected(['2024-09-01']);
    const text = article.text.replace(/corrections:\n.*\n.*\n/, '');
    expect(message('correction-removed', { ...article, text })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the correction registered on 2024-09-01 (version 1) is not in the article [correction-removed]
        allowed: every registered correction under “corrections”
        to do: Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct."
    `);
  });

  test('lies not after today', () => {
    expect(message('correction-ahead', corrected(['2024-09-01', '2025-07-01']))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:5:5
        the correction’s day 2025-07-01 lies after today, 2025-06-30 [correction-ahead]
        allowed: 2025-06-30 or earlier
        to do: Check the day; this machine’s clock or SITE_TODAY may be wrong."
    `);
    expect(checkCorrections(corrected([today]), today)).toEqual([]);
  });

  test('that cannot be read is left to the rules of front matter', () => {
    const article = corrected(['2024-09-01']);
    expect(checkCorrections({ ...article, text: article.text.replace('on: 2024-09-01', 'on: soon') }, today)).toEqual(
      [],
    );
  });

  test('keeps its article', () => {
    expect(message('corrected-article-missing', { ...corrected(), text: null })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx
        the article content/articles/zh/sample is gone, though it was corrected [corrected-article-missing]
        allowed: an article that was corrected is neither deleted nor renamed
        to do: Restore the article and the files beside it from Git. To take it off the site run npm run withdraw -- zh/sample --reason "…": the reason and the corrections stay at its address."
    `);
  });
});

describe('a superseded text', () => {
  test('keeps every byte', () => {
    for (const name of ['1.mdx', '2.mdx', '3.mdx']) {
      const article = corrected();
      const versions = new Map(article.versions).set(name, new TextEncoder().encode('Other words'));
      expect(message('version-changed', { ...article, versions }).replaceAll(/\w{64}/g, '…')).toContain(
        `sample.versions/${name}`,
      );
    }
    const article = corrected(['2024-09-01']);
    expect(message('version-changed', { ...article, versions: new Map([['1.mdx', new Uint8Array()]]) }))
      .toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/1.mdx
        a superseded text has changed: SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 [version-changed]
        allowed: the registered b73788761be92f31a5db6881e6bcc68f8843ef73638393ece21fb302dfe53556
        to do: Restore the file from Git. Only npm run correct keeps superseded texts."
    `);
  });

  test('is there', () => {
    const article = corrected();
    const versions = new Map(article.versions);
    versions.delete('2.mdx');
    expect(message('version-missing', { ...article, versions })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/2.mdx
        the superseded text of version 2 is missing [version-missing]
        allowed: a text for every registered version
        to do: Restore the file from Git. Only npm run correct keeps superseded texts."
    `);
  });

  test('is registered', () => {
    const article = corrected();
    expect(message('version-stray', { ...article, versions: new Map(article.versions).set('4.mdx', new Uint8Array()) }))
      .toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/4.mdx
        this file is not registered [version-stray]
        allowed: registered superseded texts alone: 1.mdx, 2.mdx, 3.mdx
        to do: Move it away or delete it; where the register was edited, restore that from Git."
    `);
  });

  test('is registered, even where there is no register at all', () => {
    const { versions } = corrected(['2024-09-01']);
    expect(message('version-stray', { ...corrected([]), register: null, versions })).toMatchInlineSnapshot(`
      "content/articles/zh/sample.versions/1.mdx
        this file is not registered [version-stray]
        allowed: registered superseded texts alone: —
        to do: Move it away or delete it; where the register was edited, restore that from Git."
    `);
  });

  test('holds no number of a person either', () => {
    const text = '---\ntitle: Sample\n---\n\nCall 13000000000.\n';
    const article = { ...corrected([]), versions: new Map([['1.mdx', new TextEncoder().encode(text)]]) };
    const context = { sections: [], tags: [], datasets: new Map(), indicators: [], pictures: [] };
    expect(checkVersionTexts(article, context).map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['personal-mobile', 'content/articles/zh/sample.versions/1.mdx', 5],
    ]);
  });

  test('can still be shown: its pictures and components stay', () => {
    covered.add('version-broken');
    const article = {
      ...corrected([]),
      versions: new Map([['1.mdx', new TextEncoder().encode('---\ntitle: Sample\n---\n\n![A bin](bin.png)\n')]]),
    };
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

describe('the register', () => {
  test('has the entries that npm run correct writes', () => {
    const article = corrected();
    expect(
      message('corrections-format', { ...article, register: article.register.replace('version: 2', 'version: two') }),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.corrections.yaml:6
        the register of corrections is not as it should be: 1.version: Invalid input: expected number, received string [corrections-format]
        allowed: what npm run correct writes
        to do: Restore the register of corrections from Git. Only npm run correct writes it."
    `);
    message('corrections-format', { ...article, register: 'version: [' });
    message('corrections-format', { ...article, register: '' });
  });

  test('keeps every field of an older entry', () => {
    const other = sha256('other');
    expect(
      message(
        ['corrections-altered', 'version-changed'],
        withEntries(([first, second, third]) => [{ ...first, text_sha256: other }, second, third]),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.corrections.yaml:1
        the entry of version 1 was altered after it was registered [corrections-altered]
        allowed: its hash as it was recorded: 3003ff8ee94303c8cf3f62b68f1c8a0f58c0d37af806867022a51cab575e3a2d
        to do: Restore the register of corrections from Git. Only npm run correct writes it.
      content/articles/zh/sample.versions/1.mdx
        a superseded text has changed: SHA-256 b73788761be92f31a5db6881e6bcc68f8843ef73638393ece21fb302dfe53556 [version-changed]
        allowed: the registered d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa
        to do: Restore the file from Git. Only npm run correct keeps superseded texts."
    `);
    message(
      ['corrections-altered', 'corrections-altered'],
      withEntries(([first, second, third]) => [{ ...first, on: '2024-08-31' }, second, third]),
    );
    message(
      ['correction-edited', 'corrections-altered'],
      withEntries(([first, second, third]) => [
        { ...first, correction_sha256: correctionHash({ on: first.on, reason: 'Other' }) },
        second,
        third,
      ]),
    );
  });

  test('keeps the day of the newest entry too: the correction’s hash holds it', () => {
    message(
      'corrections-altered',
      withEntries(([first, second, third]) => [first, second, { ...third, on: '2025-03-01' }]),
    );
  });

  test('keeps its order', () => {
    expect(
      message(
        ['corrections-order', 'corrections-order', 'correction-day-order', 'corrections-order'],
        withEntries(([first, second, third]) => [second, first, third]),
      ),
    ).toMatchInlineSnapshot(`
        "content/articles/zh/sample.corrections.yaml:1
          the entry of version 2 is out of place: it follows ∅ [corrections-order]
          allowed: 1, 2, 3 …, each on the one before
          to do: Restore the register of corrections from Git. Only npm run correct writes it.
        content/articles/zh/sample.corrections.yaml:8
          the entry of version 1 is out of place: it follows 2 [corrections-order]
          allowed: 1, 2, 3 …, each on the one before
          to do: Restore the register of corrections from Git. Only npm run correct writes it.
        content/articles/zh/sample.corrections.yaml:8
          version 1 is of 2024-09-01, before the version ahead of it (2025-02-01) [correction-day-order]
          allowed: 2025-02-01 or later
          to do: Restore the register of corrections from Git. Only npm run correct writes it.
        content/articles/zh/sample.corrections.yaml:13
          the entry of version 3 is out of place: it follows 1 [corrections-order]
          allowed: 1, 2, 3 …, each on the one before
          to do: Restore the register of corrections from Git. Only npm run correct writes it."
      `);
  });

  test('keeps its older entries', () => {
    message(['corrections-order', 'version-stray'], {
      ...withEntries(([, second, third]) => [second, third]),
      text: corrected().text.replace(/  - on: 2024-09-01\n.*\n/, ''),
    });
  });

  test('has one entry after each', () => {
    expect(
      message(
        'corrections-fork',
        withEntries(([first, second, third]) => [first, second, { ...third, previous: second.previous }]),
      ),
    ).toMatchInlineSnapshot(`
        "content/articles/zh/sample.corrections.yaml:13
          the entries of versions 2 and 3 both follow 1 [corrections-fork]
          allowed: one version after each version
          to do: Two people probably corrected at once: take one correction out whole and make it again with npm run correct."
      `);
  });

  test('goes from day to day', () => {
    expect(message('correction-day-order', corrected(['2025-02-01', '2024-09-01']))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.corrections.yaml:6
        version 2 is of 2024-09-01, before the version ahead of it (2025-02-01) [correction-day-order]
        allowed: 2025-02-01 or later
        to do: Restore the register of corrections from Git. Only npm run correct writes it."
    `);
  });
});

describe('an article that was corrected', () => {
  const headed = (line: string): ArticleFiles => {
    const article = corrected();
    return { ...article, text: article.text.replace('title: Sample\n', `title: Sample\n${line}\n`) };
  };

  test('is not drafted again, nor put off to a later day', () => {
    expect(message('corrected-article-hidden', headed('draft: true'))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:3:8
        the article zh/sample was corrected, but now it is a draft [corrected-article-hidden]
        allowed: an article that was published and corrected stays published
        to do: Change it back. To take it off the site run npm run withdraw -- zh/sample --reason "…": the reason and the corrections stay at its address."
    `);
    expect(message('corrected-article-hidden', headed('publishOn: 2025-07-01'), 'zh')).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:3:12
        文章 zh/sample 更正过，现在却要到 2025-07-01 才公布 [corrected-article-hidden]
        应为：公布并更正过的文章一直公开
        处理：改回来。要让它下线，运行 npm run withdraw -- zh/sample --reason "…"：原因和更正留在原来的网址。"
    `);
    expect(checkCorrections(headed('publishOn: 2025-06-30'), today)).toEqual([]);
    expect(checkCorrections(headed('publishOn: 2025-07-01'), today, '2025-07-01')).toEqual([]);
  });

  test('is withdrawn by the command alone', () => {
    expect(message('withdrawal-unregistered', headed('withdrawn: true'))).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:3:12
        the article says withdrawn: true, but no withdrawal is registered [withdrawal-unregistered]
        allowed: withdrawals that npm run withdraw wrote
        to do: Delete the line, then run npm run withdraw -- zh/sample --reason "…"."
    `);
    const plain = { ...corrected([]), register: null };
    expect(
      message(
        'withdrawal-unregistered',
        { ...plain, text: plain.text.replace('---\n\n', 'withdrawn: true\n---\n\n') },
        'zh',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:4:12
        文章写着 withdrawn: true，却没有登记撤回 [withdrawal-unregistered]
        应为：只有 npm run withdraw 写入的撤回
        处理：删去这一行，再运行 npm run withdraw -- zh/sample --reason "…"。"
    `);
  });
});

describe('an article that was withdrawn', () => {
  const withdrawn = (on = days): ArticleFiles & { text: string } => {
    const article = corrected(on);
    const { entry, text, register } = proposeWithdrawal(article.text, article.entries, {
      on: '2025-06-20',
      reason: 'Sample withdrawal',
    });
    return {
      ...article,
      text,
      register,
      versions: new Map([...article.versions, [`${entry.version}.mdx`, new TextEncoder().encode(article.text)]]),
    };
  };

  test('keeps its head, its corrections and its texts, were it never corrected before', () => {
    expect(withdrawn([]).text).toBe(
      '---\ntitle: Sample\ntags: [litter] # sample\ncorrections:\n  - on: 2025-06-20\n    reason: "Sample withdrawal"\nwithdrawn: true\n---\n',
    );
    for (const on of [days, []]) expect(checkCorrections(withdrawn(on), today)).toEqual([]);
    expect(message('version-missing', { ...withdrawn(), versions: corrected().versions })).toContain('version 4');
  });

  test('keeps its address: its stub is neither a draft nor put off', () => {
    const hidden = (line: string) => ({
      ...withdrawn(),
      text: withdrawn().text.replace('withdrawn: true\n', `withdrawn: true\n${line}\n`),
    });
    expect(message('corrected-article-hidden', hidden('draft: true'))).toContain(
      'zh/sample was corrected, but now it is a draft',
    );
    expect(message('corrected-article-hidden', hidden('publishOn: 2026-07-01'))).toContain('2026-07-01');
  });

  test('does not come back by itself', () => {
    expect(message('withdrawal-undone', { ...withdrawn(), text: withdrawn().text.replace('withdrawn: true\n', '') }))
      .toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:1
        the article was withdrawn on 2025-06-20, but its front matter lacks withdrawn: true [withdrawal-undone]
        allowed: front matter with withdrawn: true, and no text
        to do: Restore the file from Git. To publish the piece again give it another name."
    `);
    expect(message('withdrawal-undone', { ...withdrawn(), text: `${withdrawn().text}\nA text again.\n` }, 'zh'))
      .toMatchInlineSnapshot(`
      "content/articles/zh/sample.mdx:13:12
        文章已于 2025-06-20 登记撤回，却又有了正文 [withdrawal-undone]
        应为：撤回后只留开头的信息，不留正文
        处理：从 Git 取回文件。要重新发表，用另一个文件名。"
    `);
  });

  test('may lose every text where the law asks for it, and keeps its corrections', () => {
    const { text, entries, locale, slug, stem } = corrected();
    const frontMatter = articleSchema.parse({
      ...{ title: 'Named', summary: 'Named.', section: 'news', byline: 'Desk', published: '2024-01-01' },
      corrections: days.map((on, index) => ({ on, reason: `Sample reason ${index + 1}` })).reverse(),
    });
    const proposed = proposeRemoval(
      text,
      entries,
      { on: '2025-06-20', reason: 'Removed by law' },
      { frontMatter, title: 'Withdrawn article' },
    );
    const removed: ArticleFiles = {
      locale,
      slug,
      stem,
      text: proposed.text,
      register: proposed.register,
      versions: new Map(),
      unread: [],
    };
    expect(checkCorrections(removed, today)).toEqual([]);
    expect(proposed.text).not.toMatch(/Named|Version/);
    expect(proposed.text).toContain('Sample reason 1');
    expect(
      message('version-stray', { ...removed, versions: new Map([...corrected().versions].slice(0, 1)) }),
    ).toContain('1.mdx');
  });
});

test('an entry’s hash holds every field', () => {
  const [entry] = corrected().entries;
  if (!entry) throw new Error('one entry');
  const other = sha256('other');
  const changed: CorrectionEntry[] = [
    { ...entry, version: 2 },
    { ...entry, on: '2024-09-02' },
    { ...entry, correction_sha256: other },
    { ...entry, text_sha256: other },
    { ...entry, withdrawn: 'texts-kept' },
    { ...entry, withdrawn: 'texts-removed' },
    { ...entry, previous: { version: 1, sha256: other } },
  ];
  expect(new Set([entry, ...changed].map(correctionEntryHash)).size).toBe(8);
});

test('a correction’s hash holds its day and its reason', () => {
  const one: Correction = { on: '2024-09-01', reason: 'Sample' };
  expect(new Set([one, { ...one, on: '2024-09-02' }, { ...one, reason: 'Other' }].map(correctionHash)).size).toBe(3);
});

test('every rule has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(correctionRules).sort());
});
