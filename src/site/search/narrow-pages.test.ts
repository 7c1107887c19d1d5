import { expect, test } from 'vitest';
import { narrowPages } from './narrow-pages.ts';
import { recordOf } from './search.fixture.ts';
import { suggestTitles } from './suggest-titles.ts';

const pages = [
  recordOf('1', '公厕一', { section: '红黑榜', area: '甲区', day: '2026-01-01' }),
  recordOf('2', '公厕二', { section: '红黑榜', area: '乙区', day: '2026-03-01' }),
  recordOf('3', '公共厕所', { section: '指标' }),
].map((page, document) => ({ page, document, isByOtherWord: false }));
const all = { section: '', area: '', isNewestFirst: false };
const narrow = (more: Partial<typeof all>) => narrowPages(pages, { ...all, ...more });

test('an answer is narrowed down by section and area; each counts what the other leaves', () => {
  const { pages: left, sections, areas } = narrow({ section: '红黑榜', area: '甲区' });
  expect(left.map(({ document }) => document)).toEqual([0]);
  expect([...sections]).toEqual([['红黑榜', 1]]);
  expect([...areas]).toEqual([
    ['甲区', 1],
    ['乙区', 1],
  ]);
});

test('the newest come first where that is asked, what has no day last', () => {
  expect(narrow({ isNewestFirst: true }).pages.map(({ document }) => document)).toEqual([1, 0, 2]);
  expect(narrow({}).pages.map(({ document }) => document)).toEqual([0, 1, 2]);
});

test('titles are suggested that begin as typed, then those that hold it; English words from their beginning', () => {
  const titles = [...pages.map(({ page }) => page), recordOf('4', '另一处公厕'), recordOf('5', 'Air in May')];
  const suggested = (typed: string) => suggestTitles(titles, typed).map(({ title }) => title);
  expect(suggested('公厕')).toEqual(['公厕一', '公厕二', '另一处公厕']);
  expect(suggested('ＭＡ')).toEqual(['Air in May']);
  expect(suggested('ay')).toEqual([]);
  expect(suggested(' ')).toEqual([]);
});
