import { routeFinder } from '../../scripts/page-routes.ts';
import { seedRandom } from '../../src/core/random.ts';

/** What is too slow for all pages of a large site is done with so many of each route. */
const pagesPerRoute = 20;

/** `SITE_SAMPLE_SEED` draws other pages. */
export const sampleSeed = Number(process.env['SITE_SAMPLE_SEED'] || 9);

/** Pages of every route, drawn from the seed; all of a route that has few. The first drawn are the same whatever `most` is. */
export function samplePages(files: Iterable<string>, seed = sampleSeed, most = pagesPerRoute): string[] {
  const routeOf = routeFinder();
  const byRoute = Map.groupBy([...files].filter((file) => file.endsWith('.html')).sort(), routeOf);
  const { shuffle } = seedRandom(seed);
  return [...byRoute.values()].flatMap((pages) => shuffle(pages).slice(0, most)).sort();
}
