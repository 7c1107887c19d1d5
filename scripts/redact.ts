// npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" [--dry-run] [--lang zh|en]
import { join } from 'node:path';
import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import type { Dataset } from '../src/releases/define/define-dataset.ts';
import { picturesFolder, picturesOf, unnamedPictures } from '../src/releases/files/pictures.ts';
import { blankableColumns, redactedBefore, redactReleases } from '../src/releases/register/redact.ts';
import { registerFile, writeRegister } from '../src/releases/register/register.ts';
import { isInterrupted } from '../src/releases/state/load-city.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { loadCityData, openCity } from './city.ts';
import { fail } from './fail.ts';
import { redactCommand, redactWords } from './redact-words.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text, flag } = beginCommand(redactCommand);
const words = redactWords[locale];
const [name, key] = operands;
const city = await openCity();
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
  const blankable = blankableColumns(dataset);
  return columns
    .filter((column) => !blankable.includes(column))
    .map((column) => words.notBlankable(column, dataset.name, blankable.join(', ')));
}

const texts = checkOptionTexts({ '--law-zh': zh, '--law-en': en });
if (texts.length > 0) fail(problemReport(texts, locale));

const law = { zh, en };
const asked = { folder: city.folder, locale, command: `redact ${dataset.name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const loaded = loadCityData(city);
  const whole = loaded.datasets.find((one) => one.dataset === dataset) ?? {
    dataset,
    releases: [],
    pictures: new Map<string, string>(),
  };
  const { releases } = whole;
  // What is wrong elsewhere, or in cells, must not keep a deletion waiting; but the register and the registered
  // bytes of this dataset have to be whole, for both are written anew.
  const standing = loaded.problems.filter(
    ({ file, rule }) =>
      isInterrupted(loaded) ||
      (file.startsWith(`data/${dataset.name}/`) &&
        (file.endsWith(registerFile) || rule === 'bytes-changed' || rule === 'file-missing')),
  );
  if (standing.length > 0) fail(problemReport(standing, locale));
  const { entries, files, problems } = redactReleases(dataset, releases, { key, columns, law, on: todayOf(city.site) });
  if (problems.length > 0) fail(problemReport(problems, locale));
  if (files.size === 0) {
    // The command was stopped after it had done all but say so, or was typed twice.
    const before = redactedBefore(releases, { key, columns, law });
    if (before === null) fail(words.nothing(dataset.name, columns.join(', '), key));
    const strays = unnamedPictures(whole).map((picture) =>
      words.strayPicture(`data/${dataset.name}/${picturesFolder}/${picture}`),
    );
    return console.log([words.already(columns.join(', '), before), ...strays, words.done].join('\n'));
  }

  console.log(words.does(dataset.name, key, columns.join(', '), [...files.keys()].join(', ')));
  for (const [picture, others] of picturesOf(dataset, releases, key, columns)) {
    const file = `data/${dataset.name}/${picturesFolder}/${picture}`;
    console.log(others.length === 0 ? words.deletePicture(file) : words.keepPicture(file, others.join(', ')));
  }
  if (flag('dry-run')) return console.log(words.dryRun);
  const folder = join(city.dataFolder, dataset.name);
  const written = [...files].map(([release, bytes]): [string, Uint8Array | string] => [
    join(folder, `${release}.csv`),
    bytes,
  ]);
  write(new Map([...written, [join(folder, registerFile), writeRegister(entries)]]));
  console.log(words.done);
});
