import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../core/locale.ts';
import { tagsIn, type AuthorTag } from '../texts/read/tags-in.ts';

export type { AuthorTag };

/** The tags of an article's present text. */
export const articleTags = (language: Locale, slug: string): AuthorTag[] =>
  tagsIn(
    readFileSync(
      join(resolve(process.env['SITE_CITY'] ?? '.'), 'content', 'articles', language, `${slug}.mdx`),
      'utf8',
    ),
  );
