import { join, posix } from 'node:path';
import type { Problem } from '../../releases/check/problem.ts';
import { namesOf, readContentText } from '../read/content-folder.ts';
import { listTexts } from '../read/content-loader.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { takenNames, textsOfPages } from '../read/page-names.ts';
import { readMatter } from '../read/read-matter.ts';
import { standingRoutes } from './check-link.ts';
import type { ContentContext } from './content-context.ts';
import { dataPages } from './data-pages.ts';
import { folderProblem } from './folder-rules.ts';
import { nearWords } from './nearest.ts';

const locales = ['zh', 'en'];
const place = { file: 'site.config.ts', column: 'footerPages' };

/** The links at the foot of every page: each leads to a page that the city has in both languages on the day `asOf`. */
export function checkFooter(
  contentFolder: string,
  footerPages: readonly { path: string }[],
  context: ContentContext,
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

function pagesInBoth(contentFolder: string, context: ContentContext, asOf: string): Set<string> {
  const [zh = new Set<string>(), en = new Set<string>()] = locales.map((locale) =>
    textPages(contentFolder, locale, asOf),
  );
  const columns = context.columns.map((slug) => `news/${slug}`);
  return new Set([...standingRoutes, ...dataPages(context), ...columns, ...zh.intersection(en)]);
}

/** The pages that the texts of a language make. */
function textPages(contentFolder: string, locale: string, asOf: string): Set<string> {
  const slugOf = (id: string): string[] => (id.startsWith(`${locale}/`) ? [id.slice(locale.length + 1)] : []);
  const pages = listTexts(contentFolder, 'pages')
    .flatMap(({ id }) => slugOf(id))
    .filter((slug) => ![...textsOfPages, ...takenNames].includes(slug));
  const articles = listTexts(contentFolder, 'articles').flatMap(({ id, file, path }) => {
    const { isDraft, from } = visibilityOf(readMatter(file, readContentText(file, path).text ?? '').frontMatter);
    return isDraft || (from !== null && from > asOf) ? [] : slugOf(id).map((slug) => `articles/${slug}`);
  });
  return new Set([...pages, ...articles]);
}
