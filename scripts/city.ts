import { join, resolve } from 'node:path';
import { checkSettingCodes } from '../src/releases/check/check-setting-codes.ts';
import { checkSettings } from '../src/releases/check/check-settings.ts';
import { publishedCopies } from '../src/releases/register/expire.ts';
import { isInterrupted, loadCity, type LoadedCity } from '../src/releases/state/load-city.ts';
import type { LoadedDataset } from '../src/releases/state/load-dataset.ts';
import { todayOf } from '../src/releases/state/today.ts';
import type { Site } from '../src/site-schema.ts';
import { showReleased } from '../src/subjects/awaiting-subjects.ts';
import * as subjects from '../src/subjects/data.ts';
import { checkArticlesBeside } from '../src/texts/check/check-beside.ts';
import { checkContent, type WrittenTexts } from '../src/texts/check/check-content.ts';
import { checkFooter } from '../src/texts/check/check-footer.ts';
import { checkHistories } from '../src/texts/check/check-histories.ts';
import { checkSearch } from '../src/texts/check/check-search.ts';
import { contentContext } from '../src/texts/check/content-context.ts';
import { newestTextDay } from '../src/texts/record/newest-text-day.ts';
import { readSettings } from './read-settings.ts';
import { withPlaces } from './settings/settings-problems.ts';

export { terminalLanguage } from './terminal-language.ts';

/** The city that a command works on: this repository's, or the folder `SITE_CITY` names. */
export interface City {
  site: Site;
  folder: string;
  dataFolder: string;
}

/** Opens the city. Throws a refusal, in words, where its settings or those of the environment are not right. */
export async function openCity(): Promise<City> {
  const asked = process.env['SITE_CITY'];
  const folder = resolve(asked || '.');
  const site = await readSettings(folder, settingsFileOf(folder));
  return { site, folder, dataFolder: join(folder, 'data') };
}

/** The settings of the city in a folder: those of this repository's are with its code. */
const settingsFileOf = (folder: string): string =>
  process.env['SITE_CITY'] || folder !== resolve('.') ? join(folder, 'site.config.ts') : resolve('src/site.config.ts');

/** A city with every problem of its data and content; `copies` are its datasets as they may be published. */
export interface CheckedCity extends LoadedCity {
  copies: LoadedDataset[];
}

/** All data of the city, verified. */
export const loadCityData = ({ site, folder, dataFolder }: City): LoadedCity =>
  loadCity({ ...site, dataFolder, textsDay: newestTextDay(join(folder, 'content')) });

/** What of a city's settings its pages show: subjects with their first releases. */
export const shownPart = (site: Site, loaded: readonly LoadedDataset[]): Site =>
  showReleased(site, (name) =>
    loaded.some(({ dataset, entries, problems }) => dataset.name === name && entries.length + problems.length === 0),
  );

/** All data and all content of the city, checked; `written` are texts that a command is about to write, by their file. */
export function checkCity(city: City, written: WrittenTexts = new Map()): CheckedCity {
  const loaded = loadCityData(city);
  if (isInterrupted(loaded)) return { ...loaded, copies: [] };
  const folder = join(city.folder, 'content');
  const copies = publishedCopies(loaded);
  // A file that is not sound as it is registered has said so already.
  const unblanked = loaded.problems.length > 0 ? [] : copies.flatMap(({ problems }) => problems);
  const shown = shownPart(city.site, loaded.datasets);
  const ofShown = copies.filter(({ dataset }) => shown.datasets.includes(dataset));
  const context = contentContext(shown, ofShown, Object.values(subjects));
  // A demonstration's day may lie back; what is corrected today must pass all the same.
  const today = todayOf(city.site);
  const histories = checkHistories(folder, context, { today, asOf: loaded.asOf }, written);
  const ofSettings = [
    ...checkSettings(city.site),
    ...checkSettingCodes(city.site, loaded.codes),
    ...checkArticlesBeside(folder, city.site, Object.values(subjects)),
    ...checkFooter(folder, city.site.footerPages, context, loaded.asOf),
    ...checkSearch(folder, city.site.search, context, loaded.asOf),
  ];
  return {
    ...loaded,
    copies,
    problems: [
      ...withPlaces(ofSettings, settingsFileOf(city.folder)),
      ...loaded.problems,
      ...unblanked,
      ...checkContent(folder, context, { asOf: loaded.asOf, today }, written),
      ...histories,
    ],
  };
}
