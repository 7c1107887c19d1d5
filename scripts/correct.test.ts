import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, visitsHeader } from '../tests/support/trial-datasets.ts';
import { registerTexts } from './attack/register-texts.ts';

const article = (more = ''): string =>
  `---\ntitle: Sample\nsummary: A sample.\nsection: sample-news\nbyline: Sample desk # invented\npublished: 2022-05-01\n${more}---\n\nForty bins.\n`;

/** A city whose data is released, with these articles published. */
function openCity(articles: Record<string, string> = { 'zh/bins': article() }): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': `${checksHeader}\n` },
    visits: { '2022-05-16': `${visitsHeader}\n` },
  });
  for (const [name, text] of Object.entries(articles)) write(city, name, text);
  registerTexts(join(city, 'content'), '2022-05-01');
  return city;
}

function write(city: string, name: string, text: string): void {
  mkdirSync(join(city, 'content/articles/zh'), { recursive: true });
  mkdirSync(join(city, 'content/articles/en'), { recursive: true });
  writeFileSync(join(city, `content/articles/${name}.mdx`), text);
}

const correct = (
  city: string,
  name: string,
  reason: string,
  { today, more = [] }: { today?: string; more?: string[] } = {},
) => runScript('correct.ts', city, [name, '--reason', reason, ...more], today);

const contentOf = (city: string): Record<string, string> =>
  Object.fromEntries(Object.entries(readTree(city)).filter(([path]) => path.startsWith('content/')));

/** Runs what must be refused and writes nothing; returns what it says. */
function refused(city: string, run: () => ReturnType<typeof correct>): string {
  const before = readTree(city);
  const { status, stdout, stderr } = run();
  expect([status, stdout]).toEqual([1, '']);
  expect(readTree(city)).toEqual(before);
  return stderr;
}

/** The editor's part. */
const edit = (city: string, name: string, from: string, to: string): void =>
  write(city, name, readFileSync(join(city, `content/articles/${name}.mdx`), 'utf8').replace(from, to));

describe('a correction', () => {
  test('keeps the text as it is, heads the front matter and is registered; then the editor is told to edit', () => {
    const city = openCity();
    const { status, stdout, stderr } = correct(city, 'zh/bins', '  Fourteen bins,\n not forty. ');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "Correction of 2022-05-24: Fourteen bins, not forty.
      The present text is kept as content/articles/zh/bins.versions/1.mdx
      Registered. Now edit the text of content/articles/zh/bins.mdx; leave “corrections” at its head alone.
      Then run npm run publish -- zh/bins, which registers the corrected text.
      Where it was a mistake and nothing is committed yet: keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/bins.versions/1.mdx.
      "
    `);
    const files = contentOf(city);
    expect(Object.keys(files)).toEqual([
      'content/articles/zh/bins.mdx',
      'content/articles/zh/bins.versions/1.mdx',
      'content/register.keys',
      'content/register.yaml',
    ]);
    expect(files['content/articles/zh/bins.versions/1.mdx']).toBe(article());
    expect(files['content/articles/zh/bins.mdx']).toBe(
      article('corrections:\n  - on: 2022-05-24\n    reason: "Fourteen bins, not forty."\n'),
    );
    const entry = files['content/register.yaml']?.split(/^(?=- )/m).at(-1);
    expect(entry?.replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "- entry: 2
        kind: correction
        date: 2022-05-24
        article: zh/bins
        version: 1
        reason: Fourteen bins, not forty.
        previous: …
        sha256: …
      "
    `);
    expect(runScript('check.ts', city, []).stderr).toContain('[correction-unfinished]');
    edit(city, 'zh/bins', 'Forty', 'Fourteen');
    expect(runScript('check.ts', city, []).stderr).toContain('[corrected-text-unregistered]');
    expect(runScript('publish.ts', city, ['zh/bins']).status).toBe(0);
    expect(runScript('check.ts', city, []).stderr).toBe('');
  });

  test('follows the one before it, on the top', () => {
    const city = openCity();
    correct(city, 'zh/bins', 'First');
    edit(city, 'zh/bins', 'Forty', 'Fourteen');
    runScript('publish.ts', city, ['zh/bins']);
    expect(correct(city, 'zh/bins', 'Second', { today: '2022-05-25' }).status).toBe(0);
    const files = contentOf(city);
    expect(files['content/articles/zh/bins.mdx']).toMatch(
      /corrections:\n {2}- on: 2022-05-25\n {4}reason: "Second"\n {2}- on: 2022-05-24\n/,
    );
    expect(files['content/articles/zh/bins.versions/2.mdx']).toContain('Fourteen');
    expect(runScript('check.ts', city, [], '2022-05-25').stderr).toContain('[correction-unfinished]');
    expect(runScript('check.ts', city, [], '2022-05-24').stderr).toContain('[register-ahead]');
  });
});

test('a dry run writes nothing', () => {
  const city = openCity();
  const before = readTree(city);
  const { status, stdout } = correct(city, 'zh/bins', 'Fourteen bins.', { more: ['--dry-run'] });
  expect(status).toBe(0);
  expect(stdout).toContain('Dry run: nothing was written.');
  expect(readTree(city)).toEqual(before);
});

describe('nothing is written', () => {
  test('without a reason or for an unknown article: both are said, and names that are near', () => {
    const city = openCity({ 'zh/bins': article(), 'en/bins': article() });
    expect(refused(city, () => correct(city, 'zh/bin', ' '))).toMatchInlineSnapshot(`
      "There is no article “zh/bin” — did you mean “zh/bins”?
      allowed: zh/bins
      --reason says in a sentence what is corrected and why; readers see it.

      npm run correct -- <zh|en>/<slug> --reason "…" [--dry-run] [--lang zh|en]
      "
    `);
  });

  test('for a draft, and for a piece that is still to come', () => {
    const city = openCity({
      'zh/draft': article('draft: true\n'),
      'zh/later': article('publishOn: 2022-05-25\n'),
      'zh/bins': article(),
    });
    expect(refused(city, () => correct(city, 'zh/draft', 'Sample'))).toMatchInlineSnapshot(`
      "zh/draft is a draft and was never published: edit it, nothing is to be corrected.
      "
    `);
    expect(refused(city, () => correct(city, 'zh/later', 'Sample'))).toMatchInlineSnapshot(`
      "zh/later is not published before 2022-05-25: edit it, nothing is to be corrected; then run npm run publish -- zh/later.
      "
    `);
  });

  test('where the last correction was announced, but the text not edited since', () => {
    const city = openCity();
    correct(city, 'zh/bins', 'First');
    expect(refused(city, () => correct(city, 'zh/bins', 'Second'))).toMatchInlineSnapshot(`
      "zh/bins was announced as corrected on 2022-05-24 (“First”), but its text is still the same: edit the text first.
      Where it was a mistake and nothing is committed yet: keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/bins.versions/1.mdx.
      "
    `);
  });

  test('on a day before the last entry', () => {
    const city = openCity();
    expect(refused(city, () => correct(city, 'zh/bins', 'Second', { today: '2022-04-30' }))).toContain(
      '[register-ahead]',
    );
  });

  test('for a text that is not registered, or not as it was: it must be put back first', () => {
    const city = openCity();
    edit(city, 'zh/bins', 'Forty', 'Fourteen');
    write(city, 'zh/new', article());
    expect(refused(city, () => correct(city, 'zh/bins', 'Sample'))).toContain('[text-changed]');
    expect(refused(city, () => correct(city, 'zh/new', 'Sample'))).toContain('[text-unregistered]');
  });

  test('while the article’s front matter or its register is not sound', () => {
    const city = openCity({ 'zh/bins': article('tgas: []\n'), 'zh/more': article() });
    expect(refused(city, () => correct(city, 'zh/bins', 'Sample'))).toContain('[matter-unknown]');
    correct(city, 'zh/more', 'First');
    edit(city, 'zh/more', 'Forty', 'Fourteen');
    runScript('publish.ts', city, ['zh/more']);
    writeFileSync(join(city, 'content/articles/zh/more.versions/1.mdx'), 'Other words');
    expect(refused(city, () => correct(city, 'zh/more', 'Second'))).toContain('[version-changed]');
  });

  test('where something else lies in the place of a superseded text', () => {
    const city = openCity();
    mkdirSync(join(city, 'content/articles/zh/bins.versions/1.mdx'), { recursive: true });
    expect(refused(city, () => correct(city, 'zh/bins', 'Sample'))).toContain('[file-kind]');
  });

  test('where one of the files cannot be written: here its name is longer than a disk takes', () => {
    const name = `zh/${'long-'.repeat(50)}`.slice(0, 252);
    const city = openCity({ [name]: article() });
    const before = readTree(city);
    expect(correct(city, name, 'Sample').status).not.toBe(0);
    expect(readTree(city)).toEqual(before);
  });
});
