import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeColumns } from '../../src/releases/define/define-dataset.ts';
import { hotline } from '../../src/subjects/data.ts';
import { buildInto } from '../support/build-into.ts';
import { checkPages, siteRules } from '../support/check-pages.ts';
import { listSiteFiles } from '../support/site-pages.ts';
import { openFolder, startScript } from '../support/trial-city.ts';

describe('a new city of which nothing is published yet', () => {
  let folder = '';
  const pageOf = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');

  beforeAll(() => {
    const city = join(openFolder(), 'haitang');
    const names = ['--title-zh', '海棠市公开平台', '--title-en', 'Haitang Portal'];
    const ordered = startScript('new.ts', dirname(city), [
      'city',
      city,
      ...names,
      '--subjects',
      'areas,articles,hotline',
    ]);
    expect([ordered.status, ordered.stderr]).toEqual([0, '']);
    folder = buildInto({ SITE_CITY: city });
  }, 240_000);
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

  test('has sound pages', () => {
    const found = checkPages(listSiteFiles(folder, '/', 'http://localhost:4321'));
    expect(siteRules.flatMap((rule) => found.get(rule) ?? [])).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('tells on the page of a subject which columns its data will have (%s)', (locale) => {
    const page = pageOf(`${locale}/hotline`);
    const columns = hotline.datasets.flatMap((dataset) => describeColumns(dataset));
    expect(columns.length).toBeGreaterThan(10);
    expect(columns.filter(({ name, column }) => !page.includes(name) || !page.includes(column.title[locale]))).toEqual(
      [],
    );
    // Two datasets on a page may have columns of one name.
    expect(page).not.toContain('id="column-');
  });

  test.each(['zh', 'en'])('lists its subjects on the page about it, by the settings (%s)', (locale) => {
    const page = pageOf(`${locale}/about`);
    for (const path of ['areas', 'news', 'hotline']) expect(page).toContain(`<li><a href="/${locale}/${path}/">`);
    expect(page).not.toContain(`<li><a href="/${locale}/ledger/">`);
  });
});
