// npm run release -- <dataset> <file.csv> --reason … --note-zh … --note-en … [--dry-run] [--lang zh|en]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseReasons, type ReleaseReason } from '../src/datasets/release-entry.ts';
import { isEmptyDifference, type Difference } from '../src/releases/difference.ts';
import { proposeRelease } from '../src/releases/propose-release.ts';
import { registerFile, writeRegister } from '../src/releases/register.ts';
import { compareReleases } from '../src/releases/release-name.ts';
import { writeSafely } from '../src/releases/write-safely.ts';
import { todayOf } from '../src/releases/today.ts';
import { loadCityData, openCity, terminalLanguage } from './city.ts';
import { problemReport } from './report-problems.ts';

const usage = `npm run release -- <dataset> <file.csv> --reason <${Object.keys(releaseReasons).join('|')}> --note-zh "…" --note-en "…" [--dry-run]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reason: { type: 'string' },
    'note-zh': { type: 'string' },
    'note-en': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});
const [name, file] = positionals;
const city = await openCity();
const locale = terminalLanguage();
const dataset = city.site.datasets.find((one) => one.name === name);
const { reason, 'note-zh': zh, 'note-en': en } = values;

const isReason = (text: string | undefined): text is ReleaseReason => text !== undefined && Object.hasOwn(releaseReasons, text);
const wrong = [
  ...(dataset ? [] : [`<dataset> is one of: ${city.site.datasets.map((one) => one.name).join(', ')}; found "${name ?? ''}".`]),
  ...(file && existsSync(file) ? [] : [`<file.csv> does not exist: "${file ?? ''}".`]),
  ...(isReason(reason) ? [] : [`--reason is one of: ${Object.keys(releaseReasons).join(', ')}; found "${reason ?? ''}".`]),
  ...(zh?.trim() && en?.trim() ? [] : ['--note-zh and --note-en say, in both languages, what this release brings.']),
];
if (wrong.length > 0 || !dataset || !file || !isReason(reason) || !zh || !en) {
  fail(`${wrong.join('\n')}\n\n${usage}`);
}

const loaded = loadCityData(city);
// A city's first release meets datasets that have none yet: that alone stops nothing.
const standing = loaded.problems.filter(({ rule }) => rule !== 'register-missing');
if (standing.length > 0) fail(problemReport(standing, locale));

const bytes = readFileSync(file);
const today = todayOf(city.site);
const { entry, difference, problems } = proposeRelease(
  { dataset, file, bytes, reason, note: { zh, en }, today },
  loaded.datasets,
);
const releases = loaded.datasets.find((one) => one.dataset === dataset)?.releases ?? [];
const last = releases.at(-1)?.entry.release;
if (last !== undefined && compareReleases(entry.release, last) < 0) {
  fail(`A release of ${today} cannot follow ${last}: releases are registered in the order of their days.`);
}
if (problems.length > 0) fail(problemReport(problems, locale));
if (releases.length > 0 && isEmptyDifference(difference)) fail('Nothing differs from the last release: nothing to register.');

console.log(`${dataset.name} ${entry.release} (sha256 ${entry.sha256})\n${describe(difference)}`);
if (values['dry-run']) {
  console.log('Dry run: nothing was written.');
} else {
  const folder = join(city.dataFolder, dataset.name);
  mkdirSync(folder, { recursive: true });
  writeSafely(
    new Map<string, Uint8Array | string>([
      [join(folder, `${entry.release}.csv`), bytes],
      [join(folder, registerFile), writeRegister([...releases.map((one) => one.entry), entry])],
    ]),
  );
  console.log(`Registered. Commit data/${dataset.name}/ to publish it.`);
}

/** The difference as lines: every cell that changes, old → new. */
function describe({ added, removed, revised }: Difference): string {
  const cells = revised.map(({ key, column, from, to }) => `  ~ ${key} ${column}: ${from ?? '∅'} → ${to ?? '∅'}`);
  return [
    `${added.length} rows added, ${removed.length} removed, ${revised.length} cells revised`,
    ...removed.map((key) => `  - ${key}`),
    ...cells,
    ...added.slice(0, 20).map((key) => `  + ${key}`),
    ...(added.length > 20 ? [`  + … and ${added.length - 20} more`] : []),
  ].join('\n');
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
