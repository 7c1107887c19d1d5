import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import type { City } from '../city.ts';
import { writeAttackedCity } from './attack-city.ts';
import type { CityInMemory } from './city-in-memory.ts';
import { inspectEntries, inspectSite } from './inspect-site.ts';
import { attackedArticles } from './payload-articles.ts';
import type { Trial } from './tally.ts';

/** Puts every payload into every text; builds a site of those that the check let pass and looks at every file of it. */
export function attackTexts(
  folder: string,
  city: City,
  loaded: LoadedCity,
  inMemory: CityInMemory,
  check: (slug: string, text: string) => boolean,
): Trial[] {
  const { articles, trials: refused } = attackedArticles(check);
  const attacked = writeAttackedCity(join(folder, 'city'), city, loaded, inMemory, articles);
  const [plainSite, attackedSite] = [join(folder, 'plain-site'), join(folder, 'attacked-site')];
  build(city.folder, plainSite);
  build(attacked.folder, attackedSite);
  return [
    ...refused,
    ...attacked.trials,
    ...inspectSite(plainSite, attackedSite),
    ...inspectEntries(attackedSite, attacked.entries),
  ];
}

function build(city: string, out: string): void {
  const env = { ...process.env, SITE_CITY: city, SITE_OUT: out, SITE_TODAY: '2025-06-30' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The attacked city passed the check in parts, but not as a whole:\n${stdout}\n${stderr}`);
}
