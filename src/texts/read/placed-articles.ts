import { isLocale, type Locale } from '../../core/locale.ts';
import { appearsOn } from '../types/article.ts';
import { readContentText } from './content-folder.ts';
import { listTexts } from './content-loader.ts';
import { visibilityOf, type Visibility } from './held-articles.ts';
import { readMatter } from './read-matter.ts';

/** An article as far as the addresses of a city follow from it. */
export interface PlacedArticle {
  locale: Locale;
  slug: string;
  visibility: Visibility;
  isWithdrawn: boolean;
  /** Slug of its section. */
  section: string;
  /** Day it appears on. */
  published: string;
  tags: readonly string[];
  /** The days on which it was corrected or withdrawn. */
  corrected: readonly string[];
  /** Its superseded texts, by number. */
  versions: readonly string[];
}

/**
 * An article by its id (`zh/<slug>`) and its front matter, whatever is wrong there; `versions` are the ids of all
 * superseded texts (`zh/<slug>.versions/<n>`).
 */
export function placeArticle(id: string, frontMatter: unknown, versions: readonly string[]): PlacedArticle[] {
  const [locale = '', slug = ''] = id.split('/');
  if (!isLocale(locale)) return [];
  const fields: Record<string, unknown> =
    typeof frontMatter === 'object' && frontMatter !== null ? { ...frontMatter } : {};
  const visibility = visibilityOf(frontMatter);
  const textOf = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const prefix = `${id}.versions/`;
  return [
    {
      ...{ locale, slug, visibility },
      isWithdrawn: fields['withdrawn'] === true,
      section: textOf('section'),
      published: appearsOn({ published: textOf('published'), publishOn: visibility.from ?? undefined }),
      tags: Array.isArray(fields['tags']) ? fields['tags'].filter((tag) => typeof tag === 'string') : [],
      corrected: correctionDaysOf(fields['corrections']),
      versions: versions.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)),
    },
  ];
}

const correctionDaysOf = (listed: unknown): string[] =>
  Array.isArray(listed)
    ? listed.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'on' in one && typeof one.on === 'string' ? [one.on] : [],
      )
    : [];

/** Every article of a content folder. */
export function placedArticles(contentFolder: string): PlacedArticle[] {
  const versions = listTexts(contentFolder, 'articleVersions').map(({ id }) => id);
  return listTexts(contentFolder, 'articles').flatMap(({ id, file, path }) =>
    placeArticle(id, readMatter(file, readContentText(file, path).text ?? '').frontMatter, versions),
  );
}

const slugsIn = (contentFolder: string, collection: 'pages' | 'documents', locale: Locale): string[] =>
  listTexts(contentFolder, collection).flatMap(({ id }) =>
    id.startsWith(`${locale}/`) ? [id.slice(locale.length + 1)] : [],
  );

/** Slugs of the texts of `content/pages` in a language. */
export const placedPages = (contentFolder: string, locale: Locale): string[] => slugsIn(contentFolder, 'pages', locale);

/** Slugs of the texts of `content/documents` in a language. */
export const placedDocuments = (contentFolder: string, locale: Locale): string[] =>
  slugsIn(contentFolder, 'documents', locale);
