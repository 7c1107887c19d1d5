import { isLocale, type Locale } from '../../core/locale.ts';
import type { RegisterEntry } from '../../texts/types/register-entry.ts';

/** An article of which no text was kept when it was withdrawn. */
export interface RemovedArticle {
  /** `zh/<slug>` or `en/<slug>`. */
  article: string;
  /** Its address, which stays. */
  page: { locale: Locale; path: string };
  on: string;
  entry: number;
}

/** The articles whose texts the register says were removed, newest first. */
export const removedArticles = (entries: readonly RegisterEntry[]): RemovedArticle[] =>
  entries
    .flatMap((one): RemovedArticle[] => {
      if (one.kind !== 'withdrawal' || one.texts === 'kept') return [];
      const { article, date: on, entry } = one;
      const [locale = '', slug = ''] = article.split('/');
      return isLocale(locale) ? [{ article, page: { locale, path: `articles/${slug}` }, on, entry }] : [];
    })
    .reverse();
