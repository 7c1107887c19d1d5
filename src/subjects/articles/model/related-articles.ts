import { compareArticles, type ArticleTeaser } from './article-lists.ts';

/**
 * The articles that share indicators or tags with `article`, at most `limit`: most shared indicators first, then most
 * shared tags, then the newest, then by slug. Never itself, in whatever language.
 */
export function relatedArticles(article: ArticleTeaser, all: readonly ArticleTeaser[], limit: number): ArticleTeaser[] {
  return all
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => ({
      other,
      indicators: countShared(article.indicators, other.indicators),
      tags: countShared(article.tags, other.tags),
    }))
    .filter(({ indicators, tags }) => indicators + tags > 0)
    .sort((a, b) => b.indicators - a.indicators || b.tags - a.tags || compareArticles(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

const countShared = (one: readonly string[], other: readonly string[]): number =>
  new Set(one.filter((word) => other.includes(word))).size;
