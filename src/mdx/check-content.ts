import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema, type ArticleMatter } from '../content-types/article.ts';
import { pageSchema } from '../content-types/page.ts';
import { compareLines, type Problem } from '../releases/problem.ts';
import { namesIn, pictureNames } from './article-files.ts';
import { checkAttribute } from './check-attribute.ts';
import { standingRoutes, type KnownPages } from './check-link.ts';
import { checkMatter } from './check-matter.ts';
import { checkPublishedTexts } from './check-published-texts.ts';
import { checkTags } from './check-tags.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import { dataPages } from './data-pages.ts';
import { isPrompt } from './draft-article.ts';
import { nearWords } from './nearest.ts';
import { readMdx, type MdxText } from './read-mdx.ts';

/** Every article and page under `content/`: front matter, components, pictures. All problems, in the order of the files. */
export function checkContent(contentFolder: string, context: ContentContext): Problem[] {
  return (['articles', 'pages'] as const).flatMap((type) =>
    ['zh', 'en'].flatMap((locale) => {
      const names = namesIn(join(contentFolder, type, locale));
      const pages = knownPages(contentFolder, locale, context);
      const pictures = pictureNames(contentFolder, type);
      return names
        .filter((name) => name.endsWith('.mdx'))
        .flatMap((name) => {
          const text = readFileSync(join(contentFolder, type, locale, name), 'utf8');
          return checkText(`content/${type}/${locale}/${name}`, text, { ...context, pictures, pages });
        });
    }),
  );
}

interface TextContext extends ContentContext {
  pictures: readonly string[];
  pages: KnownPages;
}

/** Every page of the site that a text of `locale` may link to. */
function knownPages(contentFolder: string, locale: string, context: ContentContext): KnownPages {
  const slugs = (type: string) =>
    namesIn(join(contentFolder, type, locale)).flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -4)] : []));
  return new Set([
    ...standingRoutes,
    ...slugs('pages'),
    ...slugs('articles').map((slug) => `articles/${slug}`),
    ...dataPages(context),
    ...context.columns.map((slug) => `news/${slug}`),
  ]);
}

/** One MDX file; `file` says by its folder whether it is an article or a page. */
export function checkText(file: string, text: string, context: TextContext): Problem[] {
  const mdx = readMdx(file, text);
  const isArticle = file.startsWith('content/articles/');
  const found: Problem[] = [...mdx.problems];
  if (mdx.matter !== null && isArticle) {
    const { matter, problems } = checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx);
    found.push(...problems, ...(matter ? checkReferences(matter, mdx, context) : []));
  } else if (mdx.matter !== null) {
    found.push(...checkMatter(pageSchema, Object.keys(pageSchema.shape), mdx).problems);
  }
  if (mdx.tree) found.push(...checkTags(mdx.tree, { ...context, file }));
  found.push(...checkPublishedTexts(file, mdx));
  return found.sort(compareLines);
}

/** What an article's front matter names must be there. */
function checkReferences(matter: ArticleMatter, { placeOf }: MdxText, context: TextContext): Problem[] {
  const { column, tags = [], indicators = [], datasets = [], cover } = matter;
  const listed = (list: readonly string[]) => list.join(', ');
  return [
    ...(isPrompt(matter.summary) && !matter.draft ? [contentProblem('prompt-left', placeOf(['summary']))] : []),
    ...(context.columns.includes(column)
      ? []
      : [contentProblem('column-unknown', placeOf(['column']), { found: column, allowed: listed(context.columns), near: nearWords(column, context.columns) })]),
    ...tags.flatMap((found, index) =>
      context.tags.includes(found)
        ? []
        : [contentProblem('tag-unknown', placeOf(['tags', index]), { found, allowed: listed(context.tags), near: nearWords(found, context.tags) })],
    ),
    ...indicators.flatMap((id, index) => checkAttribute('indicator', id, {}, placeOf(['indicators', index]), context)),
    ...datasets.flatMap((name, index) => checkAttribute('dataset', name, {}, placeOf(['datasets', index]), context)),
    ...(cover ? checkAttribute('picture', cover.src, {}, placeOf(['cover', 'src']), context) : []),
  ];
}
