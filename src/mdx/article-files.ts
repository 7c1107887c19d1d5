import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../releases/folder-files.ts';
import { registerName, versionsFolder } from './correction-register.ts';

/** An article with what lies beside it; null = the file is not there. */
export interface ArticleFiles {
  locale: 'zh' | 'en';
  slug: string;
  /** Path without ending, as errors name it: `content/articles/zh/<slug>`. */
  stem: string;
  text: string | null;
  register: string | null;
  /** The superseded texts by file name, oldest first. */
  versions: ReadonlyMap<string, Uint8Array>;
}

const localesOfFolders = ['zh', 'en'] as const;
const ending = /^(.+?)(?:\.mdx|\.corrections\.yaml|\.versions)$/;

/** Every article that has a text, a register or superseded texts under `content/articles`, in the order of the files. */
export function readArticles(contentFolder: string): ArticleFiles[] {
  return localesOfFolders.flatMap((locale) => {
    const names = namesIn(join(contentFolder, 'articles', locale));
    const slugs = new Set(names.flatMap((name) => ending.exec(name)?.[1] ?? []));
    return [...slugs].map((slug) => readArticle(contentFolder, locale, slug));
  });
}

export function readArticle(contentFolder: string, locale: 'zh' | 'en', slug: string): ArticleFiles {
  const folder = join(contentFolder, 'articles', locale);
  // What is no file counts as an empty one: its hash is not the registered one.
  const versions = [...readFolder(join(folder, versionsFolder(slug)))]
    .map(([name, bytes]): [string, Uint8Array] => [name, bytes ?? new Uint8Array()])
    .sort(([a], [b]) => Number.parseInt(a) - Number.parseInt(b));
  return {
    locale,
    slug,
    stem: `content/articles/${locale}/${slug}`,
    text: textOf(join(folder, `${slug}.mdx`)),
    register: textOf(join(folder, registerName(slug))),
    versions: new Map(versions),
  };
}

/** Names of a folder's files, in order; an absent folder has none. */
export const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Types of picture that the build can show. */
export const pictureEnding = /\.(png|jpe?g|webp|avif)$/;

/** Names of the pictures beside the texts of a type, of either language. */
export const pictureNames = (contentFolder: string, type: 'articles' | 'pages'): string[] =>
  localesOfFolders.flatMap((locale) => namesIn(join(contentFolder, type, locale)).filter((name) => pictureEnding.test(name)));
