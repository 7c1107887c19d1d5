// npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" [--dry-run] [--lang zh|en]
// npm run redact -- --find "…": looks for a removed text wherever it may be left.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import { removableColumns, type Dataset } from '../src/releases/define/define-dataset.ts';
import { pictureColumns, picturesFolder, picturesOf, unnamedPictures } from '../src/releases/files/pictures.ts';
import { proposeRedaction, redactedBefore } from '../src/releases/register/redact.ts';
import { registerFile, writeRegister } from '../src/releases/register/register.ts';
import { isInterrupted } from '../src/releases/state/load-city.ts';
import { emptyDataset, isUnchanged } from '../src/releases/state/load-dataset.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { changeCity } from './change-city.ts';
import { loadCityData, openCity } from './city.ts';
import { describeRedaction, describeTexts, hasRow } from './describe-redaction.ts';
import { fail } from './fail.ts';
import { findTexts, isTooShort } from './find-text.ts';
import { redactCommand, redactWords } from './redact-words.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text, flag } = beginCommand(redactCommand);
const words = redactWords[locale];
const [name, key] = operands;
const city = await openCity();
const target = siteFolder();

/** Where texts are still to be found, in the city and in what was built of it. */
function searchReport(texts: readonly string[]): { isClean: boolean; report: string } {
  // A built site within the city is searched with it.
  const isInside = !relative(city.folder, target).startsWith('..');
  const found = [
    ...findTexts(city.folder, ['.'], texts),
    ...(isInside ? [] : findTexts(process.cwd(), [target], texts)),
  ];
  const unsearched = texts.filter(isTooShort);
  const lines = found.map(({ file, line }) => `  ${file}:${line}`);
  const isClean = found.length === 0;
  const isBuilt = existsSync(target);
  return {
    isClean,
    report: [
      isClean ? words.foundNowhere(isBuilt ? target : null) : words.stillFound,
      ...lines,
      ...(isBuilt ? [] : [words.notBuilt(target)]),
      ...(unsearched.length > 0 ? [words.tooShort(unsearched.length)] : []),
    ].join('\n'),
  };
}

const sought = text('find');
if (sought !== undefined) {
  if (operands.length > 0 || sought.trim() === '' || isTooShort(sought))
    fail(`${words.find}\n\n${usageLine(redactCommand)}`);
  const { isClean, report } = searchReport([sought]);
  if (!isClean) fail(report);
  console.log(report);
  process.exit(0);
}

const dataset = city.site.datasets.find((one) => one.name === name);
const columns = (text('columns') ?? '')
  .split(/[,，、]/)
  .map((column) => column.trim())
  .filter((column) => column !== '');
const [zh, en] = [text('law-zh'), text('law-en')];
const wrong = [
  ...(dataset ? [] : [words.dataset(city.site.datasets.map((one) => one.name).join(', '), name ?? '')]),
  ...(key ? [] : [words.key]),
  ...(columns.length > 0 ? [] : [words.columns]),
  ...(dataset ? refuseColumns(dataset) : []),
  ...(zh?.trim() && en?.trim() ? [] : [words.law]),
];
if (wrong.length > 0 || !dataset || !key || !zh || !en) fail(`${wrong.join('\n')}\n\n${usageLine(redactCommand)}`);

function refuseColumns(dataset: Dataset): string[] {
  const removable = removableColumns(dataset);
  return columns
    .filter((column) => !removable.includes(column))
    .map((column) => words.notBlankable(column, dataset.name, removable.join(', ')));
}

const texts = checkOptionTexts({ '--law-zh': zh, '--law-en': en });
if (texts.length > 0) fail(problemReport(texts, locale));

const law = { zh, en };
const asked = { folder: city.folder, locale, command: `redact ${dataset.name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const loaded = loadCityData(city);
  const whole = loaded.datasets.find((one) => one.dataset === dataset) ?? emptyDataset(dataset);
  // What is wrong elsewhere, or in cells, must not keep a deletion waiting; but the register, the tables and the seeds
  // of this dataset have to be as they were registered, for they are written anew.
  const standing = loaded.problems.filter(
    (one) => isInterrupted(loaded) || (one.file.startsWith(`data/${dataset.name}/`) && !isUnchanged(one)),
  );
  if (standing.length > 0) fail(problemReport(standing, locale));
  const proposed = proposeRedaction(whole, { key, columns, law, on: todayOf(city.site) });
  if (!hasRow(whole, key)) fail(words.noRow(dataset.name, key));
  if (proposed === null) {
    // The command was stopped after it had done all but say so, or was typed twice.
    const before = redactedBefore(whole, { key, columns, law });
    if (before === null) fail(words.nothing(dataset.name, columns.join(', '), key));
    const hadPicture = columns.some((column) => pictureColumns(dataset).includes(column));
    const strays = (hadPicture ? unnamedPictures(whole) : []).map((picture) =>
      words.strayPicture(`data/${dataset.name}/${picturesFolder}/${picture}`),
    );
    return console.log([words.already(columns.join(', '), before), ...strays, words.done].join('\n'));
  }

  const { entry, files } = proposed;
  const described = { whole, key, columns, cells: entry.cells, codes: loaded.codes };
  console.log(describeRedaction(described, words, locale));
  for (const [picture, others] of picturesOf(dataset, whole.releases, key, columns)) {
    const file = `data/${dataset.name}/${picturesFolder}/${picture}`;
    console.log(others.length === 0 ? words.deletePicture(file) : words.keepPicture(file, others.join(', ')));
  }
  // Only a dry run repeats the texts: what is really removed is not to be left in a log.
  if (flag('dry-run')) return console.log([describeTexts(described, words, locale), words.dryRun].join('\n'));
  const folder = join(city.dataFolder, dataset.name);
  write(
    new Map<string, Uint8Array | string | null>([
      ...[...files].map(([file, bytes]) => [join(folder, file), bytes] as const),
      [join(folder, registerFile), writeRegister([...whole.entries, entry])],
    ]),
  );
  console.log([searchReport(proposed.texts).report, words.done].join('\n'));
});
