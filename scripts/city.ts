import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkContent } from '../src/mdx/check-content.ts';
import { checkHistories } from '../src/mdx/check-histories.ts';
import { contentContext } from '../src/mdx/content-context.ts';
import { checkSettings } from '../src/releases/check-settings.ts';
import { publishedCopies } from '../src/releases/expire.ts';
import { isInterrupted, loadCity, type LoadedCity } from '../src/releases/load-city.ts';
import { settledToday, todayOf } from '../src/releases/today.ts';
import type { Site } from '../src/site-schema.ts';

export { terminalLanguage } from './terminal-language.ts';

/** The city that a command works on: this repository's, or the folder `SITE_CITY` names. */
export interface City {
  site: Site;
  folder: string;
  dataFolder: string;
}

export async function openCity(): Promise<City> {
  const other = process.env['SITE_CITY'];
  const folder = resolve(other ?? '.');
  const settings = other ? join(folder, 'site.config.ts') : resolve('src/site.config.ts');
  const { default: site } = await import(pathToFileURL(settings).href);
  return { site, folder, dataFolder: join(folder, 'data') };
}

/** All data of the city, verified. */
export const loadCityData = ({ site, dataFolder }: City): LoadedCity =>
  loadCity({ datasets: site.datasets, dataFolder, asOf: settledToday(site) });

/** All data and all content of the city, checked. */
export function checkCity(city: City): LoadedCity {
  const loaded = loadCityData(city);
  if (isInterrupted(loaded)) return loaded;
  const folder = join(city.folder, 'content');
  const copies = publishedCopies(loaded);
  // A file that is not sound as it is registered has said so already.
  const unblanked = loaded.problems.length > 0 ? [] : copies.flatMap(({ problems }) => problems);
  const context = contentContext(city.site, copies);
  // A demonstration's day may lie back; what is corrected today must pass all the same.
  const today = todayOf(city.site);
  const histories = checkHistories(folder, context, today);
  return { ...loaded, problems: [...checkSettings(city.site), ...loaded.problems, ...unblanked, ...checkContent(folder, context, { asOf: loaded.asOf, today }), ...histories] };
}
