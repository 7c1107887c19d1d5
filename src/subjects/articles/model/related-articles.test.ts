import { describe, expect, test } from 'vitest';
import { sampleArticle } from './article.fixture.ts';
import { relatedAmong } from './related-articles.ts';

const subject = sampleArticle('subject', { indicators: ['rate', 'days'], tags: ['litter', 'air'] });
const slugs = (others: ReturnType<typeof sampleArticle>[], limit = 9) =>
  relatedAmong(others)(subject, limit).map(({ slug }) => slug);

describe('related articles', () => {
  test('share an indicator or a tag; what shares nothing is not related', () => {
    const others = [sampleArticle('tag', { tags: ['air'] }), sampleArticle('nothing', { tags: ['water'] })];
    expect(slugs(others)).toEqual(['tag']);
  });

  test('are by shared indicators first, then by shared tags', () => {
    const others = [
      sampleArticle('two-tags', { tags: ['litter', 'air'] }),
      sampleArticle('indicator', { indicators: ['rate'] }),
      sampleArticle('indicator-and-tag', { indicators: ['days'], tags: ['air'] }),
      sampleArticle('two-indicators', { indicators: ['days', 'rate'] }),
    ];
    expect(slugs(others)).toEqual(['two-indicators', 'indicator-and-tag', 'indicator', 'two-tags']);
  });

  test('of equal weight stand newest first, then by slug, whatever order they come in', () => {
    const others = [
      sampleArticle('b', { tags: ['air'] }),
      sampleArticle('newest', { tags: ['air'], published: '2025-02-01' }),
      sampleArticle('a', { tags: ['air'] }),
    ];
    expect(slugs(others)).toEqual(['newest', 'a', 'b']);
    expect(slugs([...others].reverse())).toEqual(['newest', 'a', 'b']);
  });

  test('are never the article itself, nor its other language', () => {
    expect(slugs([subject, { ...subject, language: 'zh' }])).toEqual([]);
  });

  test('count a word once, though an author wrote it twice', () => {
    const others = [sampleArticle('b', { tags: ['air'] }), sampleArticle('a', { tags: ['litter', 'water'] })];
    const twice = { ...subject, indicators: [], tags: ['air', 'air', 'litter'] };
    expect(relatedAmong(others)(twice, 9).map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  test('are at most as many as asked', () => {
    expect(slugs([sampleArticle('a', { tags: ['air'] }), sampleArticle('b', { tags: ['air'] })], 1)).toEqual(['a']);
  });
});
