import { articleHistory } from '../../../store/article-record.ts';
import { newestText } from '../../../texts/record/article-histories.ts';
import type { Article } from './articles.ts';

/** What the register commits to an article's text with, hex; null where it is not registered yet. */
export function registeredText({ locale, slug }: Pick<Article, 'locale' | 'slug'>): string | null {
  const history = articleHistory(`${locale}/${slug}`);
  return (history && newestText(history)?.commitment) ?? null;
}
