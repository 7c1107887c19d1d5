import { expect, test } from 'vitest';
import site from '#settings';
import { articleFeed } from './feed.ts';
import type { ArticleTeaser } from './model/article-lists.ts';

const teaser: ArticleTeaser = {
  ...{ language: 'en', slug: 'litter', title: 'Sample litter', summary: 'A sample.', byline: 'Sample office' },
  ...{ section: 'sample', published: '2025-03-01', corrected: null, tags: [], indicators: [], cover: null, held: null },
};

test('a feed tells when an article was published, and when it was last corrected if it was', () => {
  const { items } = articleFeed('en', site, [{ ...teaser, corrected: '2025-04-01' }, teaser]);
  expect(items.map(({ published, updated }) => [published, updated])).toEqual([
    ['2025-03-01T00:00:00+08:00', '2025-04-01T00:00:00+08:00'],
    ['2025-03-01T00:00:00+08:00', null],
  ]);
});
