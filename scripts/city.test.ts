import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import listSite from '../tests/support/list-site.ts';
import { checkCity } from './city.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-city-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a text is refused the address of a subject, though the city lists no such subject: it would not be built', () => {
  mkdirSync(join(folder, 'content/pages/zh'), { recursive: true });
  for (const name of ['rankings', 'parks']) writeFileSync(join(folder, `content/pages/zh/${name}.mdx`), '');
  const { problems } = checkCity({ site: listSite, folder, dataFolder: resolve('tests/fixtures/city/data') });
  expect(problems.filter(({ rule }) => rule === 'page-taken').map(({ file }) => file)).toEqual([
    'content/pages/zh/rankings.mdx',
  ]);
});
