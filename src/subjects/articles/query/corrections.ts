import type { Locale } from '../../../core/locale.ts';
import { articleVersionEntries, type ArticleVersionEntry } from '../../../store/articles.ts';
import { correctionEntries } from '../../../store/correction-entries.ts';
import { correctionHash, versionsFolder } from '../../../texts/record/correction-register.ts';
import { placedIn, type Article } from './articles.ts';

/** A correction of an article's text. */
export interface ArticleCorrection {
  on: string;
  reason: string;
  /** Number of the text it superseded. */
  version: number;
  /** Path of the superseded text's page, without language; null where the law had it removed. */
  path: string | null;
  /** True where it took the article off the site. */
  isWithdrawal: boolean;
}

/** The corrections of an article, newest first. */
export function correctionsOf({
  locale,
  slug,
  frontMatter,
}: Pick<Article, 'locale' | 'slug' | 'frontMatter'>): ArticleCorrection[] {
  const { corrections = [] } = frontMatter;
  if (corrections.length === 0) return [];
  const entries = correctionEntries(locale, slug);
  const isRemoved = entries.at(-1)?.withdrawn === 'texts-removed';
  return entries.toReversed().flatMap(({ version, correction_sha256, withdrawn }) => {
    // "npm run check" refuses what is in one of the two alone.
    const correction = corrections.find((one) => correctionHash(one) === correction_sha256);
    const path = isRemoved ? null : `articles/${slug}/versions/${version}`;
    return correction ? [{ ...correction, version, path, isWithdrawal: withdrawn !== undefined }] : [];
  });
}

/** A superseded text with the correction that superseded it. */
export interface ArticleVersion {
  article: Article;
  correction: ArticleCorrection;
  entry: ArticleVersionEntry;
}

/** Every superseded text of the articles in `locale`. */
export async function versionsIn(locale: Locale): Promise<ArticleVersion[]> {
  const corrected = (await placedIn(locale)).filter((article) => correctionsOf(article).length > 0);
  if (corrected.length === 0) return [];
  const entries = new Map((await articleVersionEntries()).map((entry) => [entry.id, entry]));
  return corrected.flatMap((article) =>
    correctionsOf(article).flatMap((correction) => {
      const entry = entries.get(`${locale}/${versionsFolder(article.slug)}/${correction.version}`);
      return entry ? [{ article, correction, entry }] : [];
    }),
  );
}
