import { expect, test } from 'vitest';
import { removedArticles } from './removed-articles.ts';

const link = { previous: null, sha256: '' };
const withdrawal = (entry: number, article: string, texts: 'kept' | 'removed') => ({
  ...{ entry, kind: 'withdrawal' as const, date: `2022-05-2${entry}`, article, version: 1, reason: 'Sample', texts },
  ...link,
});

test('an article is told as removed where none of its texts was kept, newest first, with the address that stays', () => {
  const entries = [
    { entry: 1, kind: 'migration' as const, date: '2022-05-21', follows: null, ...link },
    withdrawal(2, 'zh/a', 'removed'),
    withdrawal(3, 'zh/b', 'kept'),
    withdrawal(4, 'en/c', 'removed'),
  ];
  expect(removedArticles(entries)).toEqual([
    { article: 'en/c', page: { locale: 'en', path: 'articles/c' }, on: '2022-05-24', entry: 4 },
    { article: 'zh/a', page: { locale: 'zh', path: 'articles/a' }, on: '2022-05-22', entry: 2 },
  ]);
});
