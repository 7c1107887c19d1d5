import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkText } from '../src/texts/check/check-content.ts';

function newArticle(...answers: string[]) {
  const city = mkdtempSync(join(tmpdir(), 'portal-new-'));
  const settings = pathToFileURL(resolve('tests/fixtures/city/site.config.ts')).href;
  writeFileSync(join(city, 'site.config.ts'), `export { default } from '${settings}';\n`);
  const run = spawnSync(process.execPath, ['scripts/new.ts', 'article', '--lang', 'en'], {
    env: { ...process.env, SITE_CITY: city, SITE_TODAY: '2025-06-30' },
    input: `${answers.join('\n')}\n`,
    encoding: 'utf8',
  });
  const fileOf = (locale: string, slug: string) => join(city, `content/articles/${locale}/${slug}.mdx`);
  return { ...run, fileOf };
}

test('a new article is written in both languages as a draft that the checks accept', () => {
  const { status, stdout, fileOf } = newArticle(
    'clean-markets',
    '1',
    '示例标题',
    'Sample title: one',
    '示例编辑部',
    'Sample editors',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('When the text is ready: npm run publish -- zh/clean-markets en/clean-markets\n');
  const context = {
    sections: ['sample-news'],
    tags: [],
    indicators: [],
    datasets: new Map(),
    pictures: [],
    pages: new Set<string>(),
    today: '2025-06-30',
  };
  for (const locale of ['zh', 'en']) {
    const text = readFileSync(fileOf(locale, 'clean-markets'), 'utf8');
    expect(checkText(`content/articles/${locale}/clean-markets.mdx`, text, context)).toEqual([]);
    expect(text).toMatch(/^published: 2025-06-30\ndraft: true$/m);
  }
});

test('a wrong answer is asked again; a title left for later leaves its file for later', () => {
  const { status, stdout, fileOf } = newArticle(
    'Clean Markets',
    'clean-markets',
    '7',
    '2',
    '',
    '示例标题',
    '',
    '示例编辑部',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Small letters, digits and hyphens only.');
  expect(stdout).toContain('Type a number of the list.');
  expect(stdout).toContain('This cannot be empty.');
  expect([existsSync(fileOf('zh', 'clean-markets')), existsSync(fileOf('en', 'clean-markets'))]).toEqual([true, false]);
});

test('answers that end too early write nothing', () => {
  const { status, fileOf } = newArticle('clean-markets', '1');
  expect(status).toBe(1);
  expect(existsSync(fileOf('zh', 'clean-markets'))).toBe(false);
});
