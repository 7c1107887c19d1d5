// npm run release -- <dataset> <file.csv> --reason … --note-zh … --note-en … [--dry-run] [--lang zh|en]
import { join } from 'node:path';
import { codesEver } from '../src/releases/check/check-dataset.ts';
import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import { losesMostRows } from '../src/releases/check/check-reason.ts';
import { releaseReasons, type ReleaseReason } from '../src/releases/define/release-entry.ts';
import { proposeRelease } from '../src/releases/register/propose-release.ts';
import { isSameRelease, registerFile, seedsFile, tableFile, writeRegister } from '../src/releases/register/register.ts';
import { compareReleases } from '../src/releases/register/release-name.ts';
import { isEmptyDifference } from '../src/releases/state/difference.ts';
import { emptyDataset } from '../src/releases/state/load-dataset.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { cityNotices } from './city-notices.ts';
import { loadCityData, openCity, shownPart } from './city.ts';
import { isConfirmed } from './confirm.ts';
import { describeChange } from './describe-change.ts';
import { describeDifference } from './describe-difference.ts';
import { fail } from './fail.ts';
import { exceptNumbers, readTargets } from './number-exceptions.ts';
import { readHandedInFile } from './read-handed-in-file.ts';
import { releaseCommand, releaseWords } from './release-words.ts';
import { problemReport } from './report-problems.ts';
import { readRowOptions } from './row-options.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text, flag } = beginCommand(releaseCommand);
const [name, file] = operands;
const city = await openCity();
const words = releaseWords[locale];
const dataset = city.site.datasets.find((one) => one.name === name);
const [reason, zh, en, removes = '0'] = [text('reason'), text('note-zh'), text('note-en'), text('removes')];

const [excepted, becauseZh, becauseEn] = [text('not-personal'), text('because-zh')?.trim(), text('because-en')?.trim()];
const targets = excepted === undefined ? [] : readTargets(excepted);

const isReason = (word: string | undefined): word is ReleaseReason =>
  word !== undefined && Object.hasOwn(releaseReasons, word);
const names = city.site.datasets
  .map(({ name, title }) => (locale === 'zh' ? `${name}（${title.zh}）` : `${name} (${title.en})`))
  .join(locale === 'zh' ? '、' : ', ');
const reasons = Object.entries(releaseReasons)
  .map(([key, title]) => (locale === 'zh' ? `${key}（${title.zh}）` : `${key} (${title.en})`))
  .join(locale === 'zh' ? '、' : ', ');
const bytes = readHandedInFile(file ?? '', locale);
const [noteZh, noteEn, notesFile] = [text('row-note-zh'), text('row-note-en'), text('row-notes')];
const rows = readRowOptions({ noteZh, noteEn, notesFile, keepsMissing: flag('keep-missing') }, words, locale);
const wrong = [
  ...(dataset ? [] : [words.dataset(names, name ?? '')]),
  ...(bytes instanceof Uint8Array ? [] : [bytes]),
  ...(isReason(reason) ? [] : [words.reason(reasons, reason ?? '')]),
  ...(zh?.trim() && en?.trim() ? [] : [words.notes]),
  ...(/^\d{1,9}$/.test(removes) ? [] : [words.removes(removes)]),
  ...(targets === null ? [words.targets(excepted ?? '')] : []),
  ...([excepted, becauseZh, becauseEn].every((one) => one === undefined) || (excepted && becauseZh && becauseEn)
    ? []
    : [words.because]),
  ...rows.wrong,
];
if (wrong.length > 0 || !dataset || !file || typeof bytes === 'string' || !isReason(reason) || !zh || !en) {
  fail(`${wrong.join('\n')}\n\n${usageLine(releaseCommand)}`);
}

const because = { zh: becauseZh ?? '', en: becauseEn ?? '' };
const inNote = checkOptionTexts({ '--note-zh': zh, '--note-en': en });
const isNoteExcepted = targets?.some(({ key, column }) => key === '' && column === 'note') ?? false;
const texts = [
  ...inNote.filter(({ rule }) => !(isNoteExcepted && rule.startsWith('personal-'))),
  ...rows.problems,
  ...(excepted === undefined ? [] : checkOptionTexts({ '--because-zh': because.zh, '--because-en': because.en })),
];
if (texts.length > 0) fail(problemReport(texts, locale));

const listKeys = (keys: readonly string[]): string =>
  [...keys.slice(0, 20), ...(keys.length > 20 ? [words.more(keys.length - 20)] : [])].join('; ');

const asked = { folder: city.folder, locale, command: `release ${dataset.name}`, isDryRun: flag('dry-run') };
await changeCity(asked, async (write) => {
  const loaded = loadCityData(city);
  // A city's first release meets datasets that have none yet: that alone stops nothing.
  const standing = loaded.problems.filter(({ rule }) => rule !== 'register-missing');
  if (standing.length > 0) fail(problemReport(standing, locale));

  const today = todayOf(city.site);
  const { ofRows } = rows;
  const said = { reason, note: { zh, en }, removes: Number(removes), ...(ofRows && { ofRows }) };
  const proposal = { dataset, file, bytes, today, ...said };
  const plain = proposeRelease(proposal, loaded.datasets);
  // A file that could not be read has no header, and says why.
  if (ofRows && !plain.table && plain.whole.releases.at(-1)?.header.length) fail(words.onlyWhole);
  const { exceptions, unused } = exceptNumbers(targets ?? [], because, plain, inNote);
  if (unused.length > 0)
    fail(
      [
        words.unused(unused.join('; ')),
        ...(plain.problems.length > 0 ? ['', problemReport(plain.problems, locale)] : []),
      ].join('\n'),
    );
  const proposed = exceptions.length === 0 ? plain : proposeRelease({ ...proposal, exceptions }, loaded.datasets);
  const { entry, difference, changes, problems, whole, registered, table } = proposed;
  const { entries, releases } = loaded.datasets.find((one) => one.dataset === dataset) ?? emptyDataset(dataset);
  const newest = releases.at(-1);
  const last = newest?.entry;
  // The command was stopped after it had done all but say so, or was typed twice.
  if (newest && isSameRelease(registered, newest))
    return console.log(words.already(dataset.name, newest.entry.release));
  if (last && compareReleases(entry.release, last.release) < 0) fail(words.order(today, last.release));
  const form = changes.map((change) => `  ${describeChange(change, locale)}`);
  // Where nothing differs, no reason is the right one.
  if (
    releases.length > 0 &&
    isEmptyDifference(difference) &&
    problems.every(({ rule }) => rule.startsWith('reason-'))
  ) {
    fail([words.nothing, ...(form.length > 0 ? [words.onlyForm] : []), ...form].join('\n'));
  }
  const noteless = table?.noteless ?? [];
  if (problems.length > 0)
    fail(
      [
        problemReport(problems, locale),
        ...(noteless.length > 0 ? ['', words.noteless(noteless.length, listKeys(noteless))] : []),
      ].join('\n'),
    );

  const others = loaded.datasets.filter((one) => one.dataset !== dataset);
  const codes = codesEver([...others, whole]);
  // The root of a dry run is of seeds that nobody keeps.
  const root = flag('dry-run') ? '' : ` (root ${entry.root})`;
  console.log(
    `${dataset.name} ${entry.release}${root}\n${describeDifference(difference, whole, codes, words, locale)}`,
  );
  if (table) console.log(words.unchanged(table.unchanged));
  if (table && table.missing.length > 0) console.log(words.missing(table.missing.length, listKeys(table.missing)));
  if (form.length > 0) console.log([words.form, ...form].join('\n'));
  if (exceptions.length > 0)
    console.log(
      words.excepted(
        exceptions.map(({ key, column, found }) => `${key === '' ? column : `${key}:${column}`} ${found}`).join('; '),
      ),
    );
  const known = new Set(cityNotices(shownPart(city.site, loaded.datasets), loaded).map((notice) => notice.en));
  const odd = cityNotices(shownPart(city.site, [...others, whole]), {
    datasets: [...others, whole],
    asOf: today,
  }).filter((notice) => !known.has(notice.en));
  if (odd.length > 0) console.log([words.notices, ...odd.map((notice) => `  ${notice[locale]}`)].join('\n'));
  if (flag('dry-run')) return console.log(words.dryRun);
  const isMeant =
    !losesMostRows(whole) ||
    (await isConfirmed(
      words.confirm(whole.releases.at(-1)?.records.length ?? 0, releases.at(-1)?.records.length ?? 0),
    ));
  if (!isMeant) fail(words.notConfirmed);
  const folder = join(city.dataFolder, dataset.name);
  write(
    new Map<string, Uint8Array | string>([
      [join(folder, tableFile(entry.release)), registered.bytes],
      [join(folder, seedsFile(entry.release)), registered.seeds],
      [join(folder, registerFile), writeRegister([...entries, entry])],
    ]),
  );
  console.log(words.done(dataset.name));
});
