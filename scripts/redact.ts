// npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" [--dry-run] [--lang zh|en]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../src/datasets/define-dataset.ts';
import { picturesFolder, picturesOf } from '../src/releases/pictures.ts';
import { blankableColumns, redactReleases } from '../src/releases/redact.ts';
import { registerFile, writeRegister } from '../src/releases/register.ts';
import { writeSafely } from '../src/releases/write-safely.ts';
import { todayOf } from '../src/releases/today.ts';
import { loadCityData, openCity, terminalLanguage } from './city.ts';
import { fail } from './fail.ts';
import { problemReport } from './report-problems.ts';

const usage = 'npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" [--dry-run]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    columns: { type: 'string' },
    'law-zh': { type: 'string' },
    'law-en': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});
const [name, key] = positionals;
const city = await openCity();
const dataset = city.site.datasets.find((one) => one.name === name);
const columns = (values.columns ?? '').split(',').filter((column) => column !== '');
const { 'law-zh': zh, 'law-en': en } = values;
const wrong = [
  ...(dataset ? [] : [`<dataset> is one of: ${city.site.datasets.map((one) => one.name).join(', ')}; found "${name ?? ''}".`]),
  ...(key ? [] : ['<key> names the row: its key columns joined by "|".']),
  ...(columns.length > 0 ? [] : ['--columns names the columns to blank, joined by commas.']),
  ...(dataset ? refuseColumns(dataset) : []),
  ...(zh?.trim() && en?.trim() ? [] : ['--law-zh and --law-en name the law or decision that demands it.']),
];
if (wrong.length > 0 || !dataset || !key || !zh || !en) fail(`${wrong.join('\n')}\n\n${usage}`);

function refuseColumns(dataset: Dataset): string[] {
  const blankable = blankableColumns(dataset);
  return columns
    .filter((column) => !blankable.includes(column))
    .map((column) => `"${column}" is no column of ${name} that can be blanked; these can: ${blankable.join(', ')}.`);
}

const loaded = loadCityData(city);
const releases = loaded.datasets.find((one) => one.dataset === dataset)?.releases ?? [];
// What is wrong elsewhere, or in cells, must not keep a deletion waiting; but the register and the registered
// bytes of this dataset have to be whole, for both are written anew.
const standing = loaded.problems.filter(
  ({ file, rule }) =>
    file.startsWith(`data/${dataset.name}/`) &&
    (file.endsWith(registerFile) || rule === 'bytes-changed' || rule === 'file-missing'),
);
if (standing.length > 0) fail(problemReport(standing, terminalLanguage()));
const on = todayOf(city.site);
const { entries, files } = redactReleases(dataset, releases, { key, columns, law: { zh, en }, on });
if (files.size === 0) fail(`No release of ${dataset.name} holds ${columns.join(', ')} for the row "${key}".`);

console.log(`${dataset.name} ${key}: ${columns.join(', ')} blanked in ${[...files.keys()].join(', ')}`);
for (const [picture, others] of picturesOf(dataset, releases, key, columns)) {
  const file = `data/${dataset.name}/${picturesFolder}/${picture}`;
  console.log(others.length === 0 ? `Delete the picture too: ${file}` : `The picture ${file} is still named by ${others.join(', ')}: it stays until those cells are blank.`);
}
if (values['dry-run']) {
  console.log('Dry run: nothing was written.');
} else {
  const folder = join(city.dataFolder, dataset.name);
  const written = [...files].map(([release, bytes]): [string, Uint8Array | string] => [join(folder, `${release}.csv`), bytes]);
  writeSafely(new Map([...written, [join(folder, registerFile), writeRegister(entries)]]));
  console.log('Now clean the Git history, caches and mirrors as CONTRIBUTING says.');
}
