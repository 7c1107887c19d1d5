import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../core/locale.ts';
import { summaryParts, summaryTagsIn } from '../texts/read/summary-parts.ts';
import { tagsIn, type AuthorTag } from '../texts/read/tags-in.ts';
import { figuresAmong, type TextFigure } from '../texts/read/text-figures.ts';

export { summaryParts, type AuthorTag, type TextFigure };

/** The tags of an article's present text. */
export const articleTags = (language: Locale, slug: string): AuthorTag[] =>
  tagsIn(
    readFileSync(
      join(resolve(process.env['SITE_CITY'] ?? '.'), 'content', 'articles', language, `${slug}.mdx`),
      'utf8',
    ),
  );

/** The figures that an article's present text shows, numbered as the text is marked, and after them those of its summary alone. */
export function articleFigures(
  language: Locale,
  slug: string,
  summary: string,
): (TextFigure & { isInText: boolean })[] {
  const inText = articleTags(language, slug);
  const last = figuresAmong(inText).length;
  return figuresAmong([...inText, ...summaryTagsIn(summary)]).map((figure) => ({
    ...figure,
    isInText: figure.number <= last,
  }));
}
