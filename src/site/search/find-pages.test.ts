import { expect, test } from 'vitest';
import { findPages } from './find-pages.ts';
import { recordOf, sourceOf } from './search.fixture.ts';

const source = sourceOf([
  [recordOf('zh/a/1/', '人民路15号公厕', { day: '2026-05-01' }), '甲区，垃圾清运不及时。ＰＭ２．５超标'],
  [recordOf('zh/a/2/', '菜市场旁的空地', { day: '2026-06-01' }), '旁边有公厕；公厕关门'],
  [recordOf('zh/a/3/', '另一处', { day: '2026-07-01' }), '旁边有公厕'],
  [recordOf('zh/b/', 'Litter removal', {}), 'The litter is removed every day in District A'],
]);
const found = async (query: string) => {
  const { pages, isExact } = await findPages(source, query);
  return [isExact, ...pages.map(({ document }) => document)];
};

test('a page is found that holds every term; one named so comes first, then those that hold it most', async () => {
  expect(await found('公厕')).toEqual([true, 0, 1, 2]);
  expect(await found('公厕 垃圾')).toEqual([true, 0]);
  expect(await found('ｐｍ2.5')).toEqual([true, 0]);
  expect(await found('remov')).toEqual([true, 3]);
});

test('of pages that are worth the same the newest comes first', async () => {
  expect(await found('旁边有公厕')).toEqual([true, 2, 1]);
});

test('nothing found is nothing found; what is like it is said to be no more than that', async () => {
  for (const query of ['', '。', 'Shanghai', '公园']) expect(await found(query)).toEqual([false]);
  expect(await found('"removed litter"')).toEqual([false, 3]);
  expect(await found('littered')).toEqual([false, 3]);
  expect(await found('公厕 饭店')).toEqual([false, 0, 2, 1]);
});
