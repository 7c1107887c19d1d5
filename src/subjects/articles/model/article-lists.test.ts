import { describe, expect, test } from 'vitest';
import { compareArticles, monthsOf, neighboursOf, pagesOf, tagsOf, teaserOf } from './article-lists.ts';
import { sampleArticle } from './article.fixture.ts';

describe('lists of articles', () => {
  const list = [
    sampleArticle('newest', { published: '2025-03-02', tags: ['air'] }),
    sampleArticle('middle', { published: '2025-03-01', tags: ['litter', 'air'] }),
    sampleArticle('oldest', { published: '2024-12-31', tags: ['water'] }),
  ];

  test('have the newest first, and of one day the order of their slugs', () => {
    const mixed = [list[2], sampleArticle('a', { published: '2025-03-02' }), list[0], list[1]].filter(
      (one) => one !== undefined,
    );
    expect(mixed.sort(compareArticles).map(({ slug }) => slug)).toEqual(['a', 'newest', 'middle', 'oldest']);
  });

  test('previous is older, next is newer, and the ends have none', () => {
    const { previous, next } = neighboursOf(list, 'middle');
    expect([previous?.slug, next?.slug]).toEqual(['oldest', 'newest']);
    expect(neighboursOf(list, 'newest').next).toBeNull();
    expect(neighboursOf(list, 'oldest').previous).toBeNull();
  });

  test('an article that is not in the list is a mistake', () => {
    expect(() => neighboursOf(list, 'elsewhere')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The list has no article "elsewhere".]`,
    );
  });

  test('months are counted, newest first', () => {
    expect(monthsOf(list)).toEqual([
      { month: '2025-03', count: 2 },
      { month: '2024-12', count: 1 },
    ]);
  });

  test('tags are counted, most used first, then by name', () => {
    expect(tagsOf([...list, sampleArticle('more', { tags: ['water', 'water'] })]).map(({ tag }) => tag)).toEqual([
      'air',
      'water',
      'litter',
    ]);
    expect(tagsOf(list)).toEqual([
      { tag: 'air', count: 2 },
      { tag: 'litter', count: 1 },
      { tag: 'water', count: 1 },
    ]);
  });

  test('a list is cut into pages; an empty one is one empty page', () => {
    expect(pagesOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(pagesOf([1, 2], 2)).toEqual([[1, 2]]);
    expect(pagesOf([], 2)).toEqual([[]]);
  });

  test('the day of a correction is that of the newest, whatever their order', () => {
    const frontMatter = {
      title: 'Sample',
      summary: 'A sample.',
      section: 'sample-news',
      byline: 'Desk',
      published: '2025-01-01',
    };
    const correction = (on: string) => ({ on, reason: 'A sample.' });
    const corrections = [correction('2025-02-01'), correction('2025-03-01'), correction('2025-01-15')];
    const written = { locale: 'en', slug: 'a', held: null } as const;
    expect(teaserOf({ ...written, frontMatter: { ...frontMatter, corrections } }).corrected).toBe('2025-03-01');
    expect(teaserOf({ ...written, frontMatter }).corrected).toBeNull();
  });
});
