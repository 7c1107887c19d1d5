import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officialDatasets } from '../fixtures/official-site.ts';
import { openFolder } from './trial-city.ts';

/** A folder with an official city that publishes data and no texts, for the desk that looks at its reports. */
export function openDeskCity(): string {
  const [folder, fixtures] = [openFolder(), resolve(import.meta.dirname, '../fixtures')];
  const settings = pathToFileURL(join(fixtures, 'official-site.ts')).href;
  writeFileSync(join(folder, 'site.config.ts'), `export { default } from ${JSON.stringify(settings)};\n`);
  for (const name of officialDatasets)
    cpSync(join(fixtures, 'city/data', name), join(folder, 'data', name), { recursive: true });
  return folder;
}
