import { publishedCopies } from '../../src/releases/register/expire.ts';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import { checkText } from '../../src/texts/check/check-content.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import type { City } from '../city.ts';

/** Whether the check accepts a text as the Chinese article `slug` of the city. */
export function articleChecker(city: City, loaded: LoadedCity): (slug: string, text: string) => boolean {
  const context = {
    ...contentContext(city.site, publishedCopies(loaded)),
    pictures: ['sample-cover.png'],
    pages: new Set(['', 'about', 'indicators']),
    today: loaded.asOf,
  };
  return (slug, text) => checkText(`content/articles/zh/${slug}.mdx`, text, context).length === 0;
}
