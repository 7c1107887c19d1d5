// The process that makes a site: checks the city, builds pages and search index into the first folder named, and closes it
// with its build file. In the second folder is the site that it will replace, if any: pages of it that would be made the
// same are copied. scripts/build/build-site.ts starts it, and puts the folder in its place when it ends well.
import { nextExpiry } from '../../src/releases/register/next-expiry.ts';
import { handOver } from '../../src/releases/state/checked-city.ts';
import { clockDay } from '../../src/releases/state/today.ts';
import { cityLacks } from '../city-lacks.ts';
import { checkCity, openCity, shownPart } from '../city.ts';
import { inspectSite } from '../conformance-gov/inspect-site.ts';
import { resultPages, writeResults } from '../conformance-gov/write-results.ts';
import { problemReport } from '../report-problems.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { buildFailure } from './build-failure.ts';
import { hashesOf, writeBuildFile } from './build-file.ts';
import { keepPages } from './keep-pages.ts';

const [folder = '', earlier = ''] = process.argv.slice(2);
// Nobody waits for the site any more: the command was killed.
process.once('disconnect', () => process.exit(1));
const locale = terminalLanguage();
try {
  const city = await openCity();
  const checked = checkCity(city);
  if (checked.problems.length > 0) {
    console.error(problemReport(checked.problems, locale));
    process.exit(1);
  }
  handOver(city.dataFolder, { asOf: checked.asOf, datasets: checked.copies });
  // Astro is loaded only for a city that is sound: what is wrong is reported in half the time.
  const { buildPages } = await import('./build-pages.ts');
  const apart = shownPart(city.site, checked.datasets).subjects.flatMap((subject) => subject.searchedApart ?? []);
  const keeper = keepPages(earlier);
  const { demonstration, timeZone } = city.site;
  const base = process.env['SITE_BASE'] || city.site.base;
  await buildPages(folder, apart, [keeper.integration], () =>
    writeResults(folder, inspectSite(folder, city.site, base, checked.asOf)),
  );
  const kept = [...keeper.hashes].filter(([path]) => !resultPages.includes(path));
  const hashes = hashesOf(folder, new Map(kept));
  const days = {
    ...{ demonstration, timeZone, base },
    ...{ asOf: checked.asOf, builtOn: clockDay({ timeZone }), expiresOn: nextExpiry(checked) },
    lacks: cityLacks(city, checked),
  };
  writeBuildFile(folder, days, hashes);
  keeper.note();
  process.exit(0);
} catch (error) {
  console.error(buildFailure(error, locale));
  process.exit(1);
}
