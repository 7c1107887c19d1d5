import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, visitsHeader } from '../tests/support/trial-datasets.ts';

const article = (more = ''): string =>
  `---\ntitle: Bins in our lanes\nsummary: A sample.\nsection: sample-news\nbyline: Sample desk\npublished: 2022-05-01\n${more}---\n\nForty bins.\n`;

/** A city with one article, which was corrected on 24 May. */
function openCity(): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': `${checksHeader}\n` },
    visits: { '2022-05-16': `${visitsHeader}\n` },
  });
  mkdirSync(join(city, 'content/articles/zh'), { recursive: true });
  writeFileSync(join(city, 'content/articles/zh/bins.mdx'), article());
  runScript('correct.ts', city, ['zh/bins', '--reason', 'Fourteen bins, not forty.']);
  const path = join(city, 'content/articles/zh/bins.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Forty', 'Fourteen'));
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
      Registered. Of content/articles/zh/bins.mdx only its front matter is left. Run npm run check, then commit all that changed under content/.
      "
    `);
    const files = contentOf(city);
    expect(Object.keys(files)).toEqual([
      ...['content/articles/zh/bins.corrections.yaml', 'content/articles/zh/bins.mdx'],
      ...[
        'content/articles/zh/bins.versions/1.mdx',
        'content/articles/zh/bins.versions/2.mdx',
        'content/corrections.yaml',
      ],
    ]);
    expect(files['content/articles/zh/bins.mdx']).toContain('withdrawn: true\n---\n');
    expect(files['content/articles/zh/bins.mdx']).not.toContain('Fourteen bins.\n');
    expect(files['content/articles/zh/bins.versions/2.mdx']).toContain('Fourteen bins.\n');
    expect([check(city).status, check(city).stderr]).toEqual([0, '']);
    expect(withdraw(city)).toMatchObject({ status: 0, stderr: '' });
    expect(runScript('withdraw.ts', city, ['zh/bins', '--reason', 'Another'], '2022-05-26').stderr).toContain(
      'zh/bins is withdrawn already.',
    );
    expect(runScript('correct.ts', city, ['zh/bins', '--reason', 'Sample'], '2022-05-26').stderr).toContain(
      'was withdrawn: there is no text to correct',
    );
    rmSync(join(city, 'content/articles'), { recursive: true });
    expect(check(city).stderr).toContain('[corrected-article-missing]');
  });

  test('leaves no text of it where the law asks for that, and another title', () => {
    const city = openCity();
    expect(withdraw(city, '--remove-texts', '--title', 'An article that was withdrawn').status).toBe(0);
    expect(Object.keys(contentOf(city))).toEqual([
      'content/articles/zh/bins.corrections.yaml',
      'content/articles/zh/bins.mdx',
      'content/corrections.yaml',
    ]);
    expect(contentOf(city)['content/articles/zh/bins.mdx']).not.toMatch(/Bins in our lanes|Fourteen bins\.\n/);
    expect([check(city).status, check(city).stderr]).toEqual([0, '']);
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
