import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registerTexts } from '../../scripts/attack/register-texts.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { compareReleases } from '../../src/releases/register/release-name.ts';
import { officialRows } from '../fixtures/official-rows.ts';
import { officialDatasets } from '../fixtures/official-site.ts';
import { compileCache } from './compile-cache.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** The day the official city is built: its limits and deadlines are counted to it, whatever its newest release. */
export const officialDay = '2025-07-10';

/** A folder with the official city: its settings, and the part of the fixture city's data and texts that it publishes. */
export function openOfficialCity(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-official-'));
  const settings = pathToFileURL(join(fixtures, 'official-site.ts')).href;
  writeFileSync(join(folder, 'site.config.ts'), `export { default } from ${JSON.stringify(settings)};\n`);
  for (const name of officialDatasets)
    cpSync(join(fixtures, 'city/data', name), join(folder, 'data', name), { recursive: true });
  for (const type of ['pages', 'documents'])
    cpSync(join(fixtures, 'city/content', type), join(folder, 'content', type), { recursive: true });
  for (const locale of ['zh', 'en']) {
    const article = `content/articles/${locale}/sample-litter-explained.mdx`;
    const text = readFileSync(join(fixtures, 'city', article), 'utf8');
    mkdirSync(dirname(join(folder, article)), { recursive: true });
    // An article that names an indicator which is no longer used.
    writeFileSync(join(folder, article), text.replace('indicators: [', 'indicators: [sample-green-space, '));
  }
  // Keys that are the same on each day: golden files hold the hash of the newest entry.
  registerTexts(join(folder, 'content'), '2025-06-30', (article, version) => sha256(`${article} ${version}`));
  for (const [dataset, rows] of Object.entries(officialRows)) addRows(folder, dataset, rows);
  return folder;
}

/** Publishes the newest file of a dataset with more rows, by the very command that data officers use. */
function addRows(folder: string, dataset: string, rows: readonly string[]): void {
  const releases = readdirSync(join(folder, 'data', dataset)).flatMap((name) =>
    name.endsWith('.csv') ? [name.slice(0, -4)] : [],
  );
  const newest = `${releases.sort(compareReleases).at(-1)}.csv`;
  const file = join(folder, 'next.csv');
  writeFileSync(
    file,
    `${readFileSync(join(folder, 'data', dataset, newest), 'utf8')}${rows.map((row) => `${row}\n`).join('')}`,
  );
  const note = ['--note-zh', '示例：停用的代码。', '--note-en', 'Sample: codes that ended.'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/release.ts', dataset, file, '--reason', 'update', ...note, '--lang', 'en'],
    {
      env: { ...process.env, ...compileCache, SITE_CITY: folder, SITE_TODAY: '2025-07-01' },
      encoding: 'utf8',
    },
  );
  rmSync(file);
  if (status !== 0) throw new Error(`${dataset} of the official city cannot be published.\n${stderr}`);
}
