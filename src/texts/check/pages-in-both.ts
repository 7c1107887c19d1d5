import { locales } from '../../core/locale.ts';
import { isSeen } from '../read/held-articles.ts';
import { placedArticles, placedDocuments, placedPages } from '../read/placed-articles.ts';
import type { CityContext } from './content-context.ts';

/** Every page that a city has in both languages on the day `asOf`, without language. */
export function pagesInBoth(contentFolder: string, { pathsBeside }: CityContext, asOf: string): Set<string> {
  const articles = placedArticles(contentFolder).filter(({ visibility }) => isSeen(visibility, asOf));
  const [zh = new Set<string>(), en = new Set<string>()] = locales.map((locale) =>
    pathsBeside({
      locale,
      articles,
      pages: placedPages(contentFolder, locale),
      documents: placedDocuments(contentFolder, locale),
      asOf,
    }),
  );
  // Settings name pages; the address of a file is of another kind.
  return new Set([...zh].filter((path) => en.has(path) && !path.startsWith('/')));
}
