import type { Problem } from '../../releases/check/problem.ts';
import { listTexts } from '../read/content-loader.ts';
import type { NamedSubject } from '../read/page-names.ts';
import { folderProblem } from './folder-rules.ts';
import { nearWords } from './nearest.ts';

interface BesideSettings {
  articlesBeside?: Readonly<Record<string, readonly string[]>> | undefined;
  subjects: readonly NamedSubject[];
}

/** Articles that the settings name beside a subject's page: each is in `content/articles`, if only as a draft. `all` are the subjects that any city may list. */
export function checkArticlesBeside(
  contentFolder: string,
  { articlesBeside = {}, subjects }: BesideSettings,
  all: readonly NamedSubject[],
): Problem[] {
  const slugs = new Set(listTexts(contentFolder, 'articles').map(({ id }) => id.slice(id.indexOf('/') + 1)));
  const names = all.map(({ name }) => name);
  const hasArticles = subjects.some(({ name }) => name === 'articles');
  return Object.entries(articlesBeside).flatMap(([subject, named]) => {
    const place = { file: 'site.config.ts', column: `articlesBeside.${subject}` };
    if (!names.includes(subject))
      return [folderProblem('beside-no-subject', place, { found: subject, near: nearWords(subject, names) })];
    const absent = hasArticles ? named.filter((slug) => !slugs.has(slug)) : [];
    return absent.map((found) => folderProblem('beside-no-article', place, { found, near: nearWords(found, slugs) }));
  });
}
