import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import city from './fixtures/city/site.config.ts';
import { buildInto } from './support/build-into.ts';
import './support/built-site.ts';
import { officialDay, openOfficialCity } from './support/official-city.ts';

/** Builds the fixture city, and the small official one, once for all tests; gives what removes them afterwards. */
export default function setup(project: TestProject): () => void {
  const folder = buildInto({ SITE_CITY: resolve('tests/fixtures/city') });
  project.provide('siteFolder', folder);
  project.provide('siteBase', city.base);
  project.provide('siteOrigin', city.url);
  const officialCity = openOfficialCity();
  const officialFolder = buildInto({ SITE_CITY: officialCity, SITE_TODAY: officialDay });
  project.provide('officialFolder', officialFolder);
  project.provide('officialCity', officialCity);
  return () => {
    for (const made of [dirname(folder), dirname(officialFolder), officialCity])
      rmSync(made, { recursive: true, force: true });
  };
}
