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

test('of pages that are named so, how often they say it tells nothing: the newest comes first', async () => {
  const months = sourceOf([
    [recordOf('zh/r/1/', '一月排名', { day: '2026-01' }), '排名，排名，排名，排名'],
    [recordOf('zh/r/3/', '三月排名', { day: '2026-03' }), '排名'],
    [recordOf('zh/r/2/', '二月排名', { day: '2026-02' }), '排名，排名'],
    [recordOf('zh/r/4/', '甲区四月排名', { day: '2026-04', area: '甲区' }), '排名'],
  ]);
  const { pages } = await findPages(months, '排名');
  expect(pages.map(({ document }) => document)).toEqual([1, 2, 0, 3]);
});

test('nothing found is nothing found: no piece of a word is looked for in its place', async () => {
  for (const query of ['', '。', 'Shanghai', '公园', '"removed litter"', 'littered', '公厕 饭店', '没有公厕的地方'])
    expect(await found(query)).toEqual([false]);
});

test('a page that is named by another word for it comes before those that mention it, and is told apart', async () => {
  const pages = sourceOf([
    [recordOf('zh/l/1/', '示例工地', { area: '甲区', day: '2026-11-01' }), '投诉降为零'],
    [recordOf('zh/h/', '热线', { section: '反映问题' }), '每月受理'],
    [recordOf('zh/h/1/', '一月', { section: '反映问题' }), '受理'],
    [recordOf('zh/a/1/', '怎样举报'), '打电话'],
    [recordOf('zh/l/2/', '示例举报点', { area: '甲区' }), '空地'],
  ]);
  const answer = await findPages(pages, '投诉', [['投诉', '举报', '反映', '热线']]);
  expect(answer.isExact).toBe(true);
  expect(answer.pages.map(({ document, isByOtherWord }) => [document, isByOtherWord])).toEqual([
    [1, true],
    [3, true],
    [2, true],
    [0, false],
  ]);
  expect((await findPages(pages, '热线电话', [['热线', '反映']])).isExact).toBe(false);
});
