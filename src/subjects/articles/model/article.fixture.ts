import type { ArticleTeaser } from './article-lists.ts';

/** A sample article for tests. */
export const sampleArticle = (slug: string, part: Partial<ArticleTeaser> = {}): ArticleTeaser => ({
  language: 'en',
  slug,
  title: `Sample ${slug}`,
  summary: 'A sample.',
  byline: 'Sample desk',
  section: 'sample-news',
  published: '2025-01-01',
  corrected: null,
  tags: [],
  indicators: [],
  cover: null,
  held: null,
  ...part,
});
