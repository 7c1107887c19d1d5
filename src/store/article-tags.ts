import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../core/locale.ts';

/** A tag that an author put into a text, with its attributes as written. */
export interface AuthorTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const tag = /<([A-Z][A-Za-z]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/** The tags of a text in the order they are written. */
export const tagsIn = (text: string): AuthorTag[] =>
  [...text.matchAll(tag)].map(([, name = '', written = '']) => ({
    name,
    attributes: Object.fromEntries([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value])),
  }));

/** The tags of an article's present text. */
export const articleTags = (language: Locale, slug: string): AuthorTag[] =>
  tagsIn(
    readFileSync(
      join(resolve(process.env['SITE_CITY'] ?? '.'), 'content', 'articles', language, `${slug}.mdx`),
      'utf8',
    ),
  );
