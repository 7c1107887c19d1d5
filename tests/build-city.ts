import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import city from './fixtures/city/site.config.ts';
import { buildBehind, sitePlace, type AskedSite } from './support/build-into.ts';
import './support/built-site.ts';
import { officialDay, openOfficialCity } from './support/official-city.ts';

/**
 * Begins to build the fixture city, and then the small official one, once for all tests: those that need them wait for them
 * (`support/await-sites.ts`), the others run meanwhile. Gives what removes them afterwards.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const [folder, officialFolder, officialCity] = [sitePlace(), sitePlace(), openOfficialCity()];
  project.provide('siteFolder', folder);
  project.provide('siteBase', city.base);
  project.provide('siteOrigin', city.url);
  project.provide('officialFolder', officialFolder);
  project.provide('officialCity', officialCity);
  const sites: AskedSite[] = [
    { env: { SITE_CITY: resolve('tests/fixtures/city') }, folder },
    { env: { SITE_CITY: officialCity, SITE_TODAY: officialDay }, folder: officialFolder },
  ];
  const stop = new AbortController();
  const building = buildBehind(sites, stop.signal);
  return async () => {
    stop.abort();
    await building;
    for (const made of [dirname(folder), dirname(officialFolder), officialCity])
      rmSync(made, { recursive: true, force: true });
  };
}
