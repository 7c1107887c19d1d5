import type { Locale } from '../../../core/locale.ts';
import { articleHistory } from '../../../store/article-record.ts';
import { articleVersionEntries, type ArticleVersionEntry } from '../../../store/articles.ts';
import { withdrawalsOf } from '../../../texts/record/article-histories.ts';
import { registeredAnew, type RegisteredAnew } from '../../../texts/record/registered-anew.ts';
import { versionsFolder } from '../../../texts/record/version-names.ts';
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
  /** True where the article was off the site already, and its texts were removed. */
  isRemoval: boolean;
}

/** The corrections of an article, newest first, and its withdrawals: as they were registered. */
export function correctionsOf({
  locale,
  slug,
  frontMatter,
}: Pick<Article, 'locale' | 'slug' | 'frontMatter'>): ArticleCorrection[] {
  if ((frontMatter.corrections ?? []).length === 0) return [];
  const history = articleHistory(`${locale}/${slug}`);
  if (!history) return [];
  const isRemoved = history.withdrawal?.texts === 'removed';
  const entries = [...history.corrections, ...withdrawalsOf(history)];
  return entries.toReversed().map(({ date, reason, version, kind, entry }) => ({
    on: date,
    reason,
    version,
    path: isRemoved ? null : `articles/${slug}/versions/${version}`,
    isWithdrawal: kind === 'withdrawal',
    isRemoval: history.keptBefore !== undefined && entry === history.withdrawal?.entry,
  }));
}

/** Every time that a text of an article was registered anew before its day, oldest first. */
export function anewOf({ locale, slug }: Pick<Article, 'locale' | 'slug'>): RegisteredAnew[] {
  const history = articleHistory(`${locale}/${slug}`);
  return history ? registeredAnew(history) : [];
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
