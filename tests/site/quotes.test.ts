import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { checkText } from '../../src/texts/check/check-content.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import site from '../fixtures/city/site.config.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const built = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const context = contentContext(
  site,
  publishedCopies(loadCity({ ...site, dataFolder: resolve('tests/fixtures/city/data') })),
);
const pageOf = (file: string) => built.pages.find((page) => page.file === file)?.root;
const tagsOn = (file: string): string[] =>
  (pageOf(file)?.querySelectorAll('main pre') ?? [])
    .map(({ text }) => text)
    .filter((text) => text.startsWith('<Value '));

const article = (body: string) =>
  readFileSync(resolve('tests/fixtures/city/content/articles/zh/sample-clean-air.mdx'), 'utf8').replace(
    /(---\n[^]*?---\n)[^]*/,
    `$1\n${body}\n`,
  );
const problemsOf = (body: string) =>
  checkText('content/articles/zh/sample-clean-air.mdx', article(body), {
    ...context,
    pictures: ['sample-cover.png'],
    pages: new Set(),
    today: '2025-06-30',
  });

test.each(['zh', 'en'])(
  'an indicator’s page has a tag for every figure of its table, and the checks take it (%s)',
  (locale) => {
    const file = `${locale}/indicators/sample-litter-removal-rate/index.html`;
    const tags = tagsOn(file);
    expect(tags).toHaveLength(pageOf(file)?.querySelectorAll('tbody tr[id]').length ?? 0);
    expect(tags.length).toBeGreaterThan(5);
    expect(problemsOf(tags.join('\n\n'))).toEqual([]);
  },
);

test('so has the page of a dataset, and a tag may be in a Markdown table', () => {
  const tags = tagsOn('zh/data/thresholds/index.html');
  expect(tags.length).toBeGreaterThan(0);
  const rows = tags.map((tag) => `| ${tag} | ${tag.replaceAll(';', '\\|')} |`);
  expect(problemsOf(['| 一 | 二 |', '| --- | --- |', ...rows].join('\n'))).toEqual([]);
});
