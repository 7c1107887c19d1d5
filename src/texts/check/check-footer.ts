import { join, posix } from 'node:path';
import { locales } from '../../core/locale.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { namesOf } from '../read/content-folder.ts';
import type { CityContext } from './content-context.ts';
import { folderProblem } from './folder-rules.ts';
import { nearWords } from './nearest.ts';
import { pagesInBoth } from './pages-in-both.ts';

const place = { file: 'site.config.ts', column: 'footerPages' };

/** The links at the foot of every page: each leads to a page that the city has in both languages on the day `asOf`. */
export function checkFooter(
  contentFolder: string,
  footerPages: readonly { path: string }[],
  context: CityContext,
  asOf: string,
): Problem[] {
  const pages = pagesInBoth(contentFolder, context, asOf);
  const dead = footerPages.map(({ path }) => path).filter((path) => !pages.has(path.replace(/#.*$/, '')));
  if (dead.length === 0) return [];
  // A folder that is not there is one cause, however many links lead into it.
  const missing = ['', 'pages', ...locales.map((locale) => `pages/${locale}`)].find(
    (folder) => namesOf(join(contentFolder, folder)).length === 0,
  );
  if (missing !== undefined)
    return [folderProblem('folder-missing', { file: posix.join('content', missing) }, { found: dead.join(', ') })];
  return dead.map((found) => folderProblem('footer-broken', place, { found, near: nearWords(found, pages) }));
}
