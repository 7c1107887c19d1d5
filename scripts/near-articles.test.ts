import { expect, test } from 'vitest';
import { nearArticles } from './near-articles.ts';

const known = ['en/clean-markets', 'en/truck', 'zh/clean-markets', 'zh/lanes', 'zh/truck'];

test('a name without its language may be meant in either', () => {
  expect(nearArticles('truck', known)).toEqual({
    near: { zh: '，是不是 en/truck 或 zh/truck？', en: ' — did you mean en/truck or zh/truck?' },
    likely: ['en/truck', 'zh/truck'],
  });
  expect(nearArticles('lane', known).likely).toEqual(['zh/lanes']);
  expect(nearArticles('something-else', known)).toEqual({ near: { zh: '', en: '' }, likely: [] });
});

test('a name with its language is never taken for the article of the other', () => {
  expect(nearArticles('en/lanes', known)).toEqual({
    near: { zh: '；有这个短名的只有 zh/lanes', en: '; only zh/lanes has that name' },
    likely: [],
  });
  expect(nearArticles('zh/trucks', known).near.en).toBe(' — did you mean “zh/truck”?');
  expect(nearArticles('zh/something-else', known)).toEqual({ near: { zh: '', en: '' }, likely: [] });
});
