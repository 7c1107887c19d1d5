// npm run release -- <dataset> <file.csv> --reason … --note-zh … --note-en … [--dry-run] [--lang zh|en]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseReasons, type ReleaseReason } from '../src/datasets/release-entry.ts';
import { codesEver } from '../src/releases/check-dataset.ts';
import { isEmptyDifference } from '../src/releases/difference.ts';
import { proposeRelease } from '../src/releases/propose-release.ts';
import { registerFile, writeRegister } from '../src/releases/register.ts';
import { compareReleases } from '../src/releases/release-name.ts';
import { writeSafely } from '../src/releases/write-safely.ts';
import { todayOf } from '../src/releases/today.ts';
import { beginCommand } from './begin-command.ts';
import { loadCityData, openCity } from './city.ts';
import { describeDifference } from './describe-difference.ts';
import { releaseCommand, releaseWords } from './release-words.ts';
import { fail } from './fail.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text, flag } = beginCommand(releaseCommand);
const [name, file] = operands;
const city = await openCity();
const words = releaseWords[locale];
const dataset = city.site.datasets.find((one) => one.name === name);
const [reason, zh, en] = [text('reason'), text('note-zh'), text('note-en')];

const isReason = (word: string | undefined): word is ReleaseReason => word !== undefined && Object.hasOwn(releaseReasons, word);
const names = city.site.datasets.map((one) => `${one.name} (${one.title[locale]})`).join(', ');
const reasons = Object.entries(releaseReasons).map(([key, title]) => `${key} (${title[locale]})`).join(', ');
const wrong = [
  ...(dataset ? [] : [words.dataset(names, name ?? '')]),
  ...(file && existsSync(file) ? [] : [words.file(file ?? '')]),
  ...(isReason(reason) ? [] : [words.reason(reasons, reason ?? '')]),
  ...(zh?.trim() && en?.trim() ? [] : [words.notes]),
];
if (wrong.length > 0 || !dataset || !file || !isReason(reason) || !zh || !en) {
  fail(`${wrong.join('\n')}\n\n${usageLine(releaseCommand)}`);
}

const loaded = loadCityData(city);
// A city's first release meets datasets that have none yet: that alone stops nothing.
const standing = loaded.problems.filter(({ rule }) => rule !== 'register-missing');
if (standing.length > 0) fail(problemReport(standing, locale));

const bytes = readFileSync(file);
const today = todayOf(city.site);
const { entry, difference, problems, whole } = proposeRelease(
  { dataset, file, bytes, reason, note: { zh, en }, today },
  loaded.datasets,
);
const releases = loaded.datasets.find((one) => one.dataset === dataset)?.releases ?? [];
const last = releases.at(-1)?.entry.release;
if (last !== undefined && compareReleases(entry.release, last) < 0) fail(words.order(today, last));
if (problems.length > 0) fail(problemReport(problems, locale));
if (releases.length > 0 && isEmptyDifference(difference)) fail(words.nothing);

const codes = codesEver([...loaded.datasets.filter((one) => one.dataset !== dataset), whole]);
console.log(`${dataset.name} ${entry.release} (sha256 ${entry.sha256})\n${describeDifference(difference, whole, codes, words, locale)}`);
if (flag('dry-run')) {
  console.log(words.dryRun);
} else {
  const folder = join(city.dataFolder, dataset.name);
  mkdirSync(folder, { recursive: true });
  writeSafely(
    new Map<string, Uint8Array | string>([
      [join(folder, `${entry.release}.csv`), bytes],
      [join(folder, registerFile), writeRegister([...releases.map((one) => one.entry), entry])],
    ]),
  );
  console.log(words.done(dataset.name));
}
