import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { todayOf } from '../../src/releases/state/today.ts';
import * as allSubjects from '../../src/subjects/data.ts';
import { cityLacks } from '../city-lacks.ts';
import { checkCity, type City } from '../city.ts';
import { fail } from '../fail.ts';
import { readSettings } from '../read-settings.ts';
import { Refusal } from '../refusal.ts';
import { problemReport } from '../report-problems.ts';
import type { TerminalLanguage } from '../terminal-language.ts';
import { cityFiles } from './city-files.ts';
import { newCityWords } from './new-city-words.ts';
import { readOrder, type CityOrder, type TypedCity } from './read-order.ts';

/**
 * `npm run new -- city`: writes a city whole, or nothing. It is made in a folder beside the one asked for and checked
 * there; only what is sound gets its name.
 */
export async function newCity(typed: TypedCity, usage: string): Promise<void> {
  const { locale } = typed;
  const words = newCityWords[locale];
  const { order, wrong } = readOrder(typed);
  if (wrong.length > 0) fail(`${wrong.join('\n')}${usage}`);
  const { folder, added } = order;
  const files = cityFiles(order, todayOf({ timeZone: 'Asia/Shanghai' }));
  const made = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  let begun: string | undefined;
  try {
    begun = mkdirSync(made, { recursive: true }) ?? made;
    for (const [path, text] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    const lacks = await checkMade(made, locale);
    renameSync(made, folder);
    console.log(words.done(folder, files.size));
    if (added.length > 0) console.log(words.added(added.join(locale === 'zh' ? '、' : ', ')));
    console.log(
      [
        words.lacks(order.isOfficial),
        ...lacks.map((one) => `  ${one}`),
        '',
        words.next(namedFrom(folder), firstDataset(order)),
      ].join('\n'),
    );
  } catch (error) {
    if (begun !== undefined) rmSync(begun, { recursive: true, force: true });
    fail(words.nothing(folder, reasonOf(error, locale)));
  }
}

/** The dataset to begin with: areas, on which others rest, or the first; null where the city has texts alone. */
function firstDataset({ subjects }: CityOrder): string | null {
  const names = subjects.flatMap((key) => allSubjects[key].datasets.map(({ name }) => name));
  return names.find((name) => name === 'areas') ?? names[0] ?? null;
}

/** A folder as it is typed here: one that is elsewhere by its whole path. */
function namedFrom(folder: string): string {
  const way = relative('.', folder);
  return way.startsWith('..') ? folder : way.replaceAll('\\', '/');
}

/** What the city in this folder lacks, in words. Throws where a rule is broken. */
async function checkMade(folder: string, locale: TerminalLanguage): Promise<string[]> {
  const site = await readSettings(folder, join(folder, 'site.config.ts'));
  const city: City = { site, folder, dataFolder: join(folder, 'data') };
  const checked = checkCity(city);
  if (checked.problems.length > 0) throw new Error(problemReport(checked.problems, locale));
  return cityLacks(city, checked, true).map((lack) => lack[locale]);
}

const reasonOf = (error: unknown, locale: TerminalLanguage): string =>
  error instanceof Refusal ? error.words[locale] : error instanceof Error ? error.message : String(error);
