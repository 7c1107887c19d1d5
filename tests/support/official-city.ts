import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officialDatasets } from '../fixtures/official-site.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** The day the official city is built: its limits and deadlines are counted to it, whatever its newest release. */
export const officialDay = '2025-07-10';

/** A folder with the official city: its settings, and the part of the fixture city's data and texts that it publishes. */
export function openOfficialCity(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-official-'));
  const settings = pathToFileURL(join(fixtures, 'official-site.ts')).href;
  writeFileSync(join(folder, 'site.config.ts'), `export { default } from ${JSON.stringify(settings)};\n`);
  for (const name of officialDatasets) cpSync(join(fixtures, 'city/data', name), join(folder, 'data', name), { recursive: true });
  cpSync(join(fixtures, 'city/content/pages'), join(folder, 'content/pages'), { recursive: true });
  for (const locale of ['zh', 'en']) {
    const article = `content/articles/${locale}/sample-litter-explained.mdx`;
    cpSync(join(fixtures, 'city', article), join(folder, article));
  }
  return folder;
}
