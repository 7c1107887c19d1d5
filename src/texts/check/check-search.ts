import { locales } from '../../core/locale.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { placedPages } from '../read/placed-articles.ts';
import type { CityContext } from './content-context.ts';
import { folderProblem } from './folder-rules.ts';
import { nearWords } from './nearest.ts';
import { pagesInBoth } from './pages-in-both.ts';

interface SearchSettings {
  answers?: readonly { path: string }[] | undefined;
  leavesOut?: readonly string[] | undefined;
}

/** What the settings say of the search: each answer is a page in both languages, what is left out is a text of `content/pages`. */
export function checkSearch(
  contentFolder: string,
  { answers = [], leavesOut = [] }: SearchSettings = {},
  context: CityContext,
  asOf: string,
): Problem[] {
  const pages = answers.length === 0 ? new Set<string>() : pagesInBoth(contentFolder, context, asOf);
  const texts = new Set(locales.flatMap((locale) => placedPages(contentFolder, locale)));
  return [
    ...answers
      .map(({ path }) => path)
      .filter((path) => !pages.has(path.replace(/#.*$/, '')))
      .map((found) =>
        folderProblem(
          'answer-broken',
          { file: 'site.config.ts', column: 'search.answers' },
          { found, near: nearWords(found, pages) },
        ),
      ),
    // Where the folder itself is missing, that is said of the footer.
    ...leavesOut
      .filter((slug) => texts.size > 0 && !texts.has(slug))
      .map((found) =>
        folderProblem(
          'left-out-no-page',
          { file: 'site.config.ts', column: 'search.leavesOut' },
          { found, near: nearWords(found, texts) },
        ),
      ),
  ];
}
