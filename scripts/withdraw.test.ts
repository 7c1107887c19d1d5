import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitFollowed } from '../src/releases/register/follows.ts';
import { appendEntries } from '../src/texts/record/article-register.ts';
import { writeRecord } from '../src/texts/record/propose-texts.ts';
import { readRecord, readRecordFiles } from '../src/texts/record/read-record.ts';
import { makeReleasedCity, openFolder, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, visitsHeader } from '../tests/support/trial-datasets.ts';
import { registerTexts } from './attack/register-texts.ts';
import { withdrawWords } from './withdraw-words.ts';

const article = (more = ''): string =>
  `---\ntitle: Bins in our lanes\nsummary: A sample.\nsection: sample-news\nbyline: Sample desk\npublished: 2022-05-01\n${more}---\n\nForty bins.\n`;

/** A city with one article, which was corrected on 24 May. */
function makeCity(): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': `${checksHeader}\n` },
    visits: { '2022-05-16': `${visitsHeader}\n` },
  });
  mkdirSync(join(city, 'content/articles/zh'), { recursive: true });
  writeFileSync(join(city, 'content/articles/zh/bins.mdx'), article());
  registerTexts(join(city, 'content'), '2022-05-01');
  runScript('correct.ts', city, ['zh/bins', '--reason', 'Fourteen bins, not forty.']);
  const path = join(city, 'content/articles/zh/bins.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Forty', 'Fourteen'));
  runScript('publish.ts', city, ['zh/bins']);
  return city;
}
let made: string | undefined;

/** A copy of that city: the commands that make it run once. */
function openCity(): string {
  made ??= makeCity();
  const city = openFolder();
  cpSync(made, city, { recursive: true });
  return city;
}

const withdraw = (city: string, ...more: string[]) =>
  runScript('withdraw.ts', city, ['zh/bins', '--reason', 'The lanes were never counted.', ...more], '2022-05-25');
const check = (city: string) => runScript('check.ts', city, [], '2022-05-25');
const contentOf = (city: string): Record<string, string> =>
  Object.fromEntries(Object.entries(readTree(city)).filter(([path]) => path.startsWith('content/')));

describe('an article that is withdrawn', () => {
  test('leaves its head, its reason and its corrections, keeps its text as a version, and cannot vanish after that', () => {
    const city = openCity();
    const { status, stdout, stderr } = withdraw(city);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "Withdrawal of 2022-05-25: The lanes were never counted.
      The text is kept as content/articles/zh/bins.versions/2.mdx
      Registered. Of content/articles/zh/bins.mdx only its front matter is left. Run npm run check, then commit all that changed under content/ to Git: git add content, then git commit
      "
    `);
    const files = contentOf(city);
    expect(Object.keys(files)).toEqual([
      'content/articles/zh/bins.mdx',
      'content/articles/zh/bins.versions/1.mdx',
      'content/articles/zh/bins.versions/2.mdx',
      'content/register.keys',
      'content/register.yaml',
    ]);
    expect(files['content/articles/zh/bins.mdx']).toContain('withdrawn: true\n---\n');
    expect(files['content/articles/zh/bins.mdx']).not.toContain('Fourteen bins.\n');
    expect(files['content/articles/zh/bins.versions/2.mdx']).toContain('Fourteen bins.\n');
    expect([check(city).status, check(city).stderr]).toEqual([0, '']);
    expect(withdraw(city)).toMatchObject({ status: 0, stderr: '' });
    expect(runScript('withdraw.ts', city, ['zh/bins', '--reason', 'Another'], '2022-05-26').stderr).toContain(
      'zh/bins is withdrawn already.\nIts texts are kept and can be read. Where the law demands that they go, run npm run withdraw -- zh/bins --reason "…" --remove-texts\n',
    );
    expect(runScript('correct.ts', city, ['zh/bins', '--reason', 'Sample'], '2022-05-26').stderr).toContain(
      'was withdrawn: there is no text to correct',
    );
    rmSync(join(city, 'content/articles'), { recursive: true });
    expect(check(city).stderr).toContain('[published-article-missing]');
  });

  test('leaves no text of it where the law asks for that, and another title', () => {
    const city = openCity();
    expect(withdraw(city, '--remove-texts', '--title', 'An article that was withdrawn').status).toBe(0);
    expect(Object.keys(contentOf(city))).toEqual([
      'content/articles/zh/bins.mdx',
      'content/register.keys',
      'content/register.yaml',
    ]);
    expect(contentOf(city)['content/register.keys']).toBe('');
    expect(contentOf(city)['content/articles/zh/bins.mdx']).not.toMatch(/Bins in our lanes|Fourteen bins\.\n/);
    expect([check(city).status, check(city).stderr]).toEqual([0, '']);
  });

  test('with its texts kept can lose them later: the register has both withdrawals, the article both reasons', () => {
    const city = openCity();
    expect(withdraw(city).status).toBe(0);
    const remove = (...more: string[]) =>
      runScript(
        'withdraw.ts',
        city,
        ['zh/bins', '--reason', 'A court asks for it.', '--remove-texts', ...more],
        '2022-05-26',
      );
    const { status, stdout, stderr } = remove();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "On 2022-05-26 the texts that the withdrawal of zh/bins kept are removed: A court asks for it.
      The text and its versions are removed.
      The title stays at its address: “Bins in our lanes”. Where it may not stay either, give another with --remove-texts --title "…"; once all is done, edit title and summary in content/articles/zh/bins.mdx.
      Registered. Of content/articles/zh/bins.mdx only its front matter is left. Run npm run check, then commit all that changed under content/ to Git: git add content, then git commit
      Now clean the Git history, caches and mirrors as CONTRIBUTING says.
      "
    `);
    const files = contentOf(city);
    expect(Object.keys(files)).toEqual([
      'content/articles/zh/bins.mdx',
      'content/register.keys',
      'content/register.yaml',
    ]);
    expect(files['content/register.keys']).toBe('');
    expect(files['content/register.yaml']?.match(/kind: withdrawal|texts: \w+/g)).toEqual([
      ...['kind: withdrawal', 'texts: kept', 'kind: withdrawal', 'texts: removed'],
    ]);
    for (const reason of ['A court asks for it.', 'The lanes were never counted.', 'Fourteen bins, not forty.'])
      expect(files['content/articles/zh/bins.mdx']).toContain(reason);
    const checked = runScript('check.ts', city, [], '2022-05-26');
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    // Typed twice it says so; there is nothing more to remove.
    expect(remove().stdout).toContain('zh/bins is withdrawn already.\nRegistered.');
    expect(runScript('withdraw.ts', city, ['zh/bins', '--reason', 'More', '--remove-texts'], '2022-05-26').stderr).toBe(
      'zh/bins is withdrawn already.\n',
    );
    // The title is bound by no entry, once its text is gone.
    const path = join(city, 'content/articles/zh/bins.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Bins in our lanes', 'Withdrawn'));
    expect(runScript('check.ts', city, [], '2022-05-26').stderr).toBe('');
  });

  test('that is withdrawn in one language alone, whose title stays, or which is deleted unread: the command says so', () => {
    const city = openCity();
    mkdirSync(join(city, 'content/articles/en'));
    writeFileSync(join(city, 'content/articles/en/bins.mdx'), article());
    writeFileSync(join(city, 'content/articles/zh/later.mdx'), article('publishOn: 2022-06-01\n'));
    expect(runScript('publish.ts', city, ['en/bins', 'zh/later'])).toMatchObject({ status: 0, stderr: '' });
    const said = (name: string, ...more: string[]): string =>
      runScript('withdraw.ts', city, [name, '--reason', 'Sample.', '--dry-run', ...more], '2022-05-25').stdout;
    expect(said('zh/bins')).toMatchInlineSnapshot(`
      "Withdrawal of 2022-05-25: Sample.
      The text is kept as content/articles/zh/bins.versions/2.mdx
      en/bins is not withdrawn with it. Where it is to go too, run npm run withdraw -- en/bins --reason "…"
      Dry run: nothing was written.
      "
    `);
    expect(said('zh/bins', '--remove-texts')).toMatchInlineSnapshot(`
      "Withdrawal of 2022-05-25: Sample.
      The text and its versions are removed.
      The title stays at its address: “Bins in our lanes”. Where it may not stay either, give another with --remove-texts --title "…"; once all is done, edit title and summary in content/articles/zh/bins.mdx.
      The texts of en/bins are not removed with it. Where it is to go too, run npm run withdraw -- en/bins --reason "…" --remove-texts
      Dry run: nothing was written.
      "
    `);
    expect(said('zh/later')).toMatchInlineSnapshot(`
      "Withdrawal of 2022-05-25: Sample.
      The text is deleted, and not kept as a version: it would have appeared on 2022-06-01, and nobody has read it.
      The title stays at its address: “Bins in our lanes”. Where it may not stay either, give another with --remove-texts --title "…"; once all is done, edit title and summary in content/articles/zh/later.mdx.
      Dry run: nothing was written.
      "
    `);
    expect(said('zh/bins', '--remove-texts', '--title', 'Other')).not.toContain('The title stays');
    expect(withdraw(city).stdout).toContain('en/bins is not withdrawn with it');
    expect(said('en/bins')).not.toContain('zh/bins');
    // The other one is withdrawn, but its texts can still be read.
    expect(said('en/bins', '--remove-texts')).toContain('The texts of zh/bins are not removed with it.');
    const { zh } = withdrawWords;
    const file = 'content/articles/zh/bins.mdx';
    expect([
      zh.canRemove('zh/bins'),
      zh.removes('2022-05-26', 'zh/bins', '法院要求。'),
      zh.unread('2022-06-01'),
      zh.titleStays('示例', file),
      zh.twin('en/bins', false),
      zh.twin('en/bins', true),
      zh.done(file),
    ]).toMatchInlineSnapshot(`
      [
        "它的文字还留着，可以读到。法律要求删去的，运行 npm run withdraw -- zh/bins --reason "…" --remove-texts",
        "2022-05-26 删去 zh/bins 撤回时留下的文字：法院要求。",
        "正文删去，不存为旧文：2022-06-01 才发布，还没有人读过。",
        "标题照旧留在原网址：“示例”。标题也不能留的，用 --remove-texts --title "…" 换一个；已经做完的，直接改 content/articles/zh/bins.mdx 里的 title 和 summary。",
        "en/bins 没有一起撤回。也要的话，运行 npm run withdraw -- en/bins --reason "…"",
        "en/bins 的文字没有一起删去。也要的话，运行 npm run withdraw -- en/bins --reason "…" --remove-texts",
        "已登记。content/articles/zh/bins.mdx 只留下开头的信息。运行 npm run check，再把 content/ 里的改动用 Git 一起提交：git add content，再 git commit",
      ]
    `);
  });

  test('leaves no head of the register before either, where a text was removed', () => {
    const city = openCity();
    const content = join(city, 'content');
    const former = { head: 'a'.repeat(64), key: 'b'.repeat(64) };
    const { entries, keys } = readRecord(readRecordFiles(content));
    const facts = entries.map(({ entry: _, previous: __, sha256: ___, ...fact }) => fact);
    const migration = {
      kind: 'migration',
      date: '2022-05-01',
      follows: { commitment: commitFollowed(former) },
    } as const;
    const written = writeRecord({ entries: appendEntries([], [migration, ...facts]), keys, follows: former });
    writeFileSync(join(content, 'register.yaml'), written.register);
    writeFileSync(join(content, 'register.keys'), written.keys);
    writeFileSync(join(content, 'articles/zh/lanes.mdx'), article());
    expect(runScript('publish.ts', city, ['zh/lanes'], '2022-05-25')).toMatchObject({ status: 0, stderr: '' });
    const kept = runScript('withdraw.ts', city, ['zh/lanes', '--reason', 'Twice told.'], '2022-05-25');
    expect(kept).toMatchObject({ status: 0, stderr: '' });
    expect(contentOf(city)['content/register.keys']).toMatch(/^follows a{64} b{64}\n/);
    expect(withdraw(city, '--remove-texts')).toMatchObject({ status: 0, stderr: '' });
    expect(contentOf(city)['content/register.keys']).toMatch(/^zh\/lanes 1 [0-9a-f]{64}\n$/);
    expect(check(city).stderr).toBe('');
  });

  test('before its day leaves no text at all: nobody has read it', () => {
    const city = openCity();
    writeFileSync(join(city, 'content/articles/zh/later.mdx'), article('publishOn: 2022-06-01\n'));
    runScript('publish.ts', city, ['zh/later']);
    const { status } = runScript('withdraw.ts', city, ['zh/later', '--reason', 'Not needed.'], '2022-05-25');
    expect(status).toBe(0);
    const files = contentOf(city);
    expect(files['content/register.yaml']).toContain('texts: removed');
    expect(files['content/register.keys']).not.toContain('later');
    expect(files['content/articles/zh/later.versions/1.mdx']).toBeUndefined();
    for (const today of ['2022-05-25', '2022-06-01']) expect(runScript('check.ts', city, [], today).stderr).toBe('');
  });

  test('waits until a correction is finished', () => {
    const city = openCity();
    runScript('correct.ts', city, ['zh/bins', '--reason', 'Once more.'], '2022-05-25');
    expect(withdraw(city).stderr).toMatchInlineSnapshot(`
      "The correction of zh/bins of 2022-05-25 (“Once more.”) is not finished: edit the text and run npm run publish -- zh/bins first.
      Where it was a mistake and nothing is committed yet: keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/bins.versions/2.mdx.
      "
    `);
  });

  test('is left as it is by a dry run, and by a line that is not right', () => {
    const city = openCity();
    const before = readTree(city);
    expect(withdraw(city, '--dry-run').stdout).toContain('Dry run: nothing was written.');
    expect(withdraw(city, '--title', 'Other').stderr).toContain('--title goes with --remove-texts only.');
    expect(runScript('withdraw.ts', city, ['zh/bin', '--reason', ' '], '2022-05-25').stderr).toContain(
      'did you mean “zh/bins”?\n',
    );
    expect(readTree(city)).toEqual(before);
  });
});
