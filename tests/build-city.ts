import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import city from './fixtures/city/site.config.ts';
import { buildBehind, sitePlace, type AskedSite } from './support/build-into.ts';
import './support/built-site.ts';
import { unpackBrowser } from './support/find-browser.ts';
import { officialDay, openOfficialCity } from './support/official-city.ts';

interface Cities {
  folder: string;
  officialFolder: string;
  officialCity: string;
  remove: () => Promise<void>;
}

/** What has begun in this process: each project of the runner loads this file anew. */
const begun: { [key: symbol]: Cities | undefined } = globalThis;
const key = Symbol.for('the cities of the tests');

/**
 * Begins to build the fixture city, and then the small official one, once for all tests: those that need them wait for them
 * (`support/await-sites.ts`), the others run meanwhile. Gives what removes them afterwards.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, officialFolder, officialCity, remove } = (begun[key] ??= beginCities());
  project.provide('siteFolder', folder);
  project.provide('siteBase', city.base);
  project.provide('siteOrigin', city.url);
  project.provide('officialFolder', officialFolder);
  project.provide('officialCity', officialCity);
  await unpackBrowser();
  return remove;
}

function beginCities(): Cities {
  const [folder, officialFolder, officialCity] = [sitePlace(), sitePlace(), openOfficialCity()];
  const sites: AskedSite[] = [
    { env: { SITE_CITY: resolve('tests/fixtures/city') }, folder },
    { env: { SITE_CITY: officialCity, SITE_TODAY: officialDay }, folder: officialFolder },
  ];
  const stop = new AbortController();
  const building = buildBehind(sites, stop.signal);
  const remove = async (): Promise<void> => {
    stop.abort();
    await building;
    for (const made of [dirname(folder), dirname(officialFolder), officialCity])
      rmSync(made, { recursive: true, force: true });
  };
  return { folder, officialFolder, officialCity, remove };
}
