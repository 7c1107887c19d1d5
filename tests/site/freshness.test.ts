import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { daysBetween } from '../../src/core/days.ts';
import '../support/built-site.ts';
import { findFile, listSiteFiles, readPage } from '../support/site-pages.ts';
import { runScript } from '../support/trial-city.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const answer = JSON.parse(readFileSync(join(site.folder, 'api/v1/freshness.json'), 'utf8'));
const { asOf, holdsUntil, datasets, columns, objections, counts } = answer;

test('the command and the API say the same of one city', () => {
  const { stdout } = runScript('freshness.ts', resolve('tests/fixtures/city'), ['--json'], asOf);
  expect(JSON.parse(stdout)).toEqual({ asOf, holdsUntil, datasets, columns, objections, counts });
});

test('the answer says until when it holds: a demonstration for a week, an official site for a day', () => {
  const official = JSON.parse(readFileSync(join(inject('officialFolder'), 'api/v1/freshness.json'), 'utf8'));
  expect([daysBetween(asOf, holdsUntil), daysBetween(official.asOf, official.holdsUntil)]).toEqual([7, 1]);
});

describe.each([
  ['zh', (late: number) => `${late} 项逾期`],
  ['en', (late: number) => `${late} late`],
])('the page in %s', (locale, late) => {
  const { root } = readPage(site, `${locale}/about/freshness/index.html`);

  test('says how many are late, as the API does, and marks each of them', () => {
    expect(counts.late).toBeGreaterThan(2);
    expect(root.querySelector('.answer')?.text).toContain(late(counts.late));
    // A column that is late alike in both languages is one line.
    const lateOnes = [...datasets, ...columns, ...objections].filter(({ standing }) => standing === 'late');
    const lines = new Set(lateOnes.map(({ dataset, key, path }) => [dataset, key, path].join(' ')));
    expect(root.querySelectorAll('.table__note--late')).toHaveLength(lines.size);
  });

  test('leads from each line to a page of the site', () => {
    const links = root.querySelectorAll('tbody th a').map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !findFile(site, href))).toEqual([]);
  });
});
