import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, visitsHeader } from '../tests/support/trial-datasets.ts';

const article = (more = ''): string =>
  `---\ntitle: Sample\nsummary: A sample.\nsection: sample-news\nbyline: Sample desk # invented\npublished: 2022-05-01\n${more}---\n\nForty bins.\n`;

/** A city with articles that nobody has registered. */
function openCity(articles: Record<string, string>): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': `${checksHeader}\n` },
    visits: { '2022-05-16': `${visitsHeader}\n` },
  });
  for (const locale of ['zh', 'en']) mkdirSync(join(city, 'content/articles', locale), { recursive: true });
  for (const [name, text] of Object.entries(articles)) write(city, name, text);
  return city;
}

const pathOf = (city: string, name: string): string => join(city, `content/articles/${name}.mdx`);
const write = (city: string, name: string, text: string): void => writeFileSync(pathOf(city, name), text);
const publish = (city: string, ...args: string[]) => runScript('publish.ts', city, args);
const check = (city: string, today?: string): string => runScript('check.ts', city, [], today).stderr;
const registerOf = (city: string): string => readFileSync(join(city, 'content/register.yaml'), 'utf8');

/** Runs what must be refused and writes nothing; returns what it says. */
function refused(city: string, ...args: string[]): string {
  const before = readTree(city);
  const { status, stdout, stderr } = publish(city, ...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(readTree(city)).toEqual(before);
  return stderr;
}

describe('an article that is published', () => {
  test('is registered with the office of its byline; its bytes stay, but for the line that marks a draft', () => {
    const city = openCity({ 'zh/bins': article('draft: true\ntags: [ litter ]  # ours\n') });
    expect(check(city)).toBe('');
    const { status, stdout, stderr } = publish(city, 'zh/bins');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "zh/bins version 1, Sample desk; the line draft: true goes
      Registered. Commit all that changed under content/ to Git: git add content, then git commit. The next build publishes it.
      "
    `);
    expect(readFileSync(pathOf(city, 'zh/bins'), 'utf8')).toBe(article('tags: [ litter ]  # ours\n'));
    expect(registerOf(city).replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "- entry: 1
        kind: text
        date: 2022-05-24
        article: zh/bins
        version: 1
        office: Sample desk
        commitment: …
        previous: null
        sha256: …
      "
    `);
    expect(readFileSync(join(city, 'content/register.keys'), 'utf8')).toMatch(/^zh\/bins 1 [0-9a-f]{64}\n$/);
    expect(check(city)).toBe('');
  });

  test('is registered once: the command says so when it is run again', () => {
    const city = openCity({ 'zh/bins': article() });
    expect(check(city)).toContain('[text-unregistered]');
    publish(city, 'zh/bins');
    const before = readTree(city);
    expect(publish(city, 'zh/bins').stdout).toMatchInlineSnapshot(`
      "Registered already, with nothing new since: zh/bins
      "
    `);
    expect(publish(city, '--all').stdout).toMatchInlineSnapshot(`
      "There is nothing new to register.
      "
    `);
    expect(readTree(city)).toEqual(before);
  });

  test('comes with the others that are ready, drafts not among them', () => {
    const city = openCity({ 'zh/bins': article(), 'zh/lanes': article(), 'zh/draft': article('draft: true\n') });
    expect(publish(city, '--all').stdout).toContain('zh/lanes version 1, Sample desk');
    expect(registerOf(city)).not.toContain('zh/draft');
    expect(check(city)).toBe('');
  });

  test('before its day can be edited and registered anew, not after', () => {
    const city = openCity({ 'zh/bins': article('publishOn: 2022-06-01\n') });
    expect(publish(city, 'zh/bins').stdout).toMatchInlineSnapshot(`
      "zh/bins version 1, Sample desk; appears on 2022-06-01
      The name (slug) and the day of a text that is yet to appear are in the public register from the next build on; only its text is not. Choose a name that gives nothing away.
      Registered. Commit all that changed under content/ to Git: git add content, then git commit. The next build publishes it.
      "
    `);
    write(city, 'zh/bins', article('publishOn: 2022-06-01\n').replace('Forty', 'Fourteen'));
    expect(check(city)).toContain('[text-changed-early]');
    expect(publish(city, 'zh/bins').stdout).toContain('zh/bins version 1, Sample desk; appears on 2022-06-01');
    expect(check(city)).toBe('');
    expect(check(city, '2022-06-01')).toBe('');
    write(city, 'zh/bins', article('publishOn: 2022-06-01\n').replace('Forty', 'Fifteen'));
    const late = runScript('publish.ts', city, ['zh/bins'], '2022-06-01');
    expect(late.stderr).toMatchInlineSnapshot(`
      "content/articles/zh/bins.mdx
        the text is not what was registered as version 1; that appeared on 2022-06-01, so it cannot be registered again [text-changed-late]
        allowed: byte for byte what was published
        to do: Keep a copy of the edited file first. Where its registration is committed: restore the text from Git (git restore content/articles/zh/bins.mdx; content/register.keys:1 too, where that was edited); to change it run npm run correct -- zh/bins --reason "…", edit it as in your copy, then npm run publish. Where the registration is not committed yet: git restore content/register.yaml content/register.keys, then npm run publish -- zh/bins.

      1 problem in all.
      "
    `);
  });
});

test('a dry run writes nothing', () => {
  const city = openCity({ 'zh/bins': article('draft: true\n') });
  const before = readTree(city);
  expect(publish(city, 'zh/bins', '--dry-run').stdout).toMatchInlineSnapshot(`
    "zh/bins version 1, Sample desk; the line draft: true goes
    Dry run: nothing was written.
    "
  `);
  expect(readTree(city)).toEqual(before);
});

describe('nothing is written', () => {
  test('where anything is wrong with any of the texts: all of it is said', () => {
    const city = openCity({ 'zh/bins': article('tgas: []\n'), 'zh/lanes': article('draft: true\nsection2: x\n') });
    const said = refused(city, 'zh/bins', 'zh/lanes');
    expect(said).toContain('content/articles/zh/bins.mdx:7:7');
    expect(said).toContain('content/articles/zh/lanes.mdx:7:11');
    // The others are nobody’s affair.
    write(city, 'zh/bins', article());
    expect(publish(city, 'zh/bins').status).toBe(0);
  });

  test('where a draft is not ready: what the template asks is still there', () => {
    const text = article('draft: true\n').replace('Forty bins.', 'The answer first, then its grounds.');
    expect(refused(openCity({ 'en/bins': text }), 'en/bins')).toContain('[prompt-left]');
  });

  test('for names that are not there, no name, or one that was withdrawn', () => {
    const city = openCity({ 'zh/bins': article() });
    expect(refused(city, 'zh/bin', 'zh/lane')).toMatchInlineSnapshot(`
      "There is no article “zh/bin” — did you mean “zh/bins”?
      allowed: zh/bins
      There is no article “zh/lane”
      allowed: zh/bins

      npm run publish -- <zh|en>/<slug> … [--all] [--dry-run] [--lang zh|en]
      "
    `);
    expect(refused(city)).toMatchInlineSnapshot(`
      "Name the articles to publish, such as en/clean-markets, or use --all.

      npm run publish -- <zh|en>/<slug> … [--all] [--dry-run] [--lang zh|en]
      "
    `);
    expect(refused(city, 'bins')).toMatchInlineSnapshot(`
      "There is no article “bins” — did you mean zh/bins?
      allowed: zh/bins

      npm run publish -- <zh|en>/<slug> … [--all] [--dry-run] [--lang zh|en]
      "
    `);
    publish(city, 'zh/bins');
    // What is gone is never taken for the article of the other language.
    write(city, 'en/bins', article());
    rmSync(pathOf(city, 'zh/bins'));
    expect(refused(city, 'zh/bins')).toMatchInlineSnapshot(`
      "content/articles/zh/bins.mdx
        the article content/articles/zh/bins is gone, though it was registered [published-article-missing]
        allowed: an article that was registered is neither deleted nor renamed
        to do: Restore the article and the files beside it from Git: git restore "content/articles/zh/bins.*". To take it off the site run npm run withdraw -- zh/bins --reason "…": the reason and the corrections stay at its address. Where the registration is not committed yet: git restore content/register.yaml content/register.keys.

      1 problem in all.
      "
    `);
    write(city, 'zh/bins', article());
    runScript('withdraw.ts', city, ['zh/bins', '--reason', 'Sample']);
    expect(refused(city, 'zh/bins')).toMatchInlineSnapshot(`
      "zh/bins was withdrawn. To publish the piece again give it another name.
      "
    `);
  });

  test('where one language only ceases to be a draft', () => {
    const city = openCity({ 'zh/bins': article('draft: true\n'), 'en/bins': article('draft: true\n') });
    expect(refused(city, 'zh/bins')).toContain('[twin-differs]');
    expect(publish(city, 'zh/bins', 'en/bins').status).toBe(0);
  });

  test('where the mark of a draft is no line of its own', () => {
    const city = openCity({ 'zh/bins': article('"draft": true\n') });
    expect(refused(city, 'zh/bins')).toMatchInlineSnapshot(`
      "content/articles/zh/bins.mdx has no line “draft: true” to take out: delete the mark of a draft yourself.
      "
    `);
  });

  test('where the text was published and has changed, or its correction is not made', () => {
    const city = openCity({ 'zh/bins': article() });
    publish(city, 'zh/bins');
    write(city, 'zh/bins', article().replace('Forty', 'Fourteen'));
    expect(refused(city, 'zh/bins')).toContain('[text-changed]');
    // Before anything is committed there is a way out, which the message names: the registers as Git has them.
    expect(refused(city, 'zh/bins')).toContain(
      'not committed yet: git restore content/register.yaml content/register.keys, then npm run publish -- zh/bins.',
    );
    rmSync(join(city, 'content/register.yaml'));
    rmSync(join(city, 'content/register.keys'));
    expect(publish(city, 'zh/bins')).toMatchObject({ status: 0, stderr: '' });
    expect(check(city)).toBe('');
    write(city, 'zh/bins', article());
    rmSync(join(city, 'content/register.yaml'));
    rmSync(join(city, 'content/register.keys'));
    publish(city, 'zh/bins');
    runScript('correct.ts', city, ['zh/bins', '--reason', 'Sample']);
    expect(refused(city, 'zh/bins')).toContain('[correction-unfinished]');
  });
});
