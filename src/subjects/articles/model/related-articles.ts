import { compareArticles, type ArticleTeaser } from './article-lists.ts';

/**
 * Finds among `all` the articles that share indicators or tags with one, at most `limit`: most shared indicators first,
 * then most shared tags, then the newest, then by slug. Never itself, in whatever language.
 */
export function relatedAmong(
  all: readonly ArticleTeaser[],
): (article: ArticleTeaser, limit: number) => ArticleTeaser[] {
  const byIndicator = byWord(all, ({ indicators }) => indicators);
  const byTag = byWord(all, ({ tags }) => tags);
  return (article, limit) => {
    const indicators = countShared(article.indicators, byIndicator);
    const tags = countShared(article.tags, byTag);
    return [...new Set([...indicators.keys(), ...tags.keys()])]
      .filter(({ slug }) => slug !== article.slug)
      .map((other) => ({ other, indicators: indicators.get(other) ?? 0, tags: tags.get(other) ?? 0 }))
      .sort((a, b) => b.indicators - a.indicators || b.tags - a.tags || compareArticles(a.other, b.other))
      .slice(0, limit)
      .map(({ other }) => other);
  };
}

type Index = ReadonlyMap<string, readonly ArticleTeaser[]>;

/** The articles of each word; one that has it twice is there once. */
function byWord(all: readonly ArticleTeaser[], wordsOf: (article: ArticleTeaser) => readonly string[]): Index {
  const index = new Map<string, ArticleTeaser[]>();
  for (const article of all) {
    for (const word of new Set(wordsOf(article))) {
      const those = index.get(word);
      if (those) those.push(article);
      else index.set(word, [article]);
    }
  }
  return index;
}

/** How many of these words each article has. */
function countShared(words: readonly string[], index: Index): Map<ArticleTeaser, number> {
  const counts = new Map<ArticleTeaser, number>();
  for (const word of new Set(words))
    for (const article of index.get(word) ?? []) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}
