import { join } from 'node:path';
import type { Problem } from '../../releases/check/problem.ts';
import { versionsFolder } from '../record/version-names.ts';
import { checkPath, namesOf, readContentText, readPlainFile } from './content-folder.ts';
import type { TextType } from './text-types.ts';

/** An article with what lies beside it; null = the file is not there. */
export interface ArticleFiles {
  locale: 'zh' | 'en';
  slug: string;
  /** Path without ending, as errors name it: `content/articles/zh/<slug>`. */
  stem: string;
  text: string | null;
  /** The text as the disk has it. */
  bytes: Uint8Array | null;
  /** The superseded texts by file name, oldest first. */
  versions: ReadonlyMap<string, Uint8Array>;
  /** Why one of these cannot be read though it is there: what it says is not known. */
  unread: Problem[];
}

const localesOfFolders = ['zh', 'en'] as const;
const ending = /^(.+?)(?:\.mdx|\.versions)$/;

/** Every article that has a text or superseded texts under `content/articles`, in the order of the files. */
export function readArticles(contentFolder: string): ArticleFiles[] {
  return localesOfFolders.flatMap((locale) => {
    const names = namesOf(join(contentFolder, 'articles', locale));
    const slugs = new Set(names.flatMap((name) => ending.exec(name)?.[1] ?? []));
    return [...slugs].map((slug) => readArticle(contentFolder, locale, slug));
  });
}

export function readArticle(contentFolder: string, locale: 'zh' | 'en', slug: string): ArticleFiles {
  const home = `articles/${locale}`;
  const stem = `content/${home}/${slug}`;
  const names = namesOf(join(contentFolder, home, versionsFolder(slug)));
  const versions = names
    .sort((left, right) => Number.parseInt(left) - Number.parseInt(right))
    .flatMap((name): [string, Uint8Array][] => {
      const bytes = readPlainFile(join(contentFolder, home, versionsFolder(slug), name));
      return bytes ? [[name, bytes]] : [];
    });
  const { text, problems } = readContentText(`${stem}.mdx`, join(contentFolder, home, `${slug}.mdx`));
  const parts = [`${slug}.mdx`, versionsFolder(slug)];
  return {
    locale,
    slug,
    stem,
    text,
    bytes: text === null ? null : readPlainFile(join(contentFolder, home, `${slug}.mdx`)),
    versions: new Map(versions),
    unread: [...parts.flatMap((part) => checkPath(contentFolder, `${home}/${part}`)), ...problems],
  };
}

/** Types of picture that the build can show. */
export const pictureEnding = /\.(png|jpe?g|webp|avif)$/;

/** Names of the pictures beside the texts of a type, of either language. */
export const pictureNames = (contentFolder: string, type: TextType): string[] =>
  localesOfFolders.flatMap((locale) =>
    namesOf(join(contentFolder, type, locale)).filter((name) => pictureEnding.test(name)),
  );
