import { describe, expect, test } from 'vitest';
import { facetPage, facetPageCount, type FacetRow } from './facet-pages.ts';
import { entryOf } from './list-entry.fixture.ts';

const row = (release: string, status: string, display_until: string | null = '2027-01-01'): FacetRow => ({
  release,
  row: { area: 'S01', category: 'market', list: 'black', status, display_until },
});
const many = (count: number, rows: FacetRow[]): FacetRow[][] => Array.from({ length: count }, () => rows);

describe('the pages of a facet', () => {
  test('are counted by the most entries that had the value at once: an address stays when entries move on', () => {
    const written = many(60, [row('2026-01-05', 'listed'), row('2026-01-12', 'verified')]);
    expect(facetPageCount(written, 'status', 'listed')).toBe(2);
    expect(facetPageCount(written, 'status', 'verified')).toBe(2);
    expect(facetPageCount(written, 'status', 'delisted')).toBe(1);
  });

  test('do not add up entries that were never there at one time', () => {
    const written = [
      ...many(30, [row('2026-01-05', 'listed', '2026-02-01')]),
      ...many(30, [row('2026-02-02', 'listed')]),
    ];
    expect(facetPageCount(written, 'area', 'S01')).toBe(1);
    expect(facetPageCount([...written, ...many(11, [row('2026-02-01', 'listed')])], 'area', 'S01')).toBe(2);
  });

  test('what was withdrawn stays on its page', () => {
    const written = [
      ...many(30, [row('2026-01-05', 'withdrawn', '2026-02-01')]),
      ...many(30, [row('2026-02-02', 'listed')]),
    ];
    expect(facetPageCount(written, 'area', 'S01')).toBe(2);
  });
});

test('a page has 40 entries, the newest issue first, and what was withdrawn after them', () => {
  const entries = Array.from({ length: 41 }, (_, at) =>
    entryOf({ id: `B${at}`, issue: at < 40 ? '2026-W20' : '2026-W21' }),
  );
  const withdrawn = entryOf({ id: 'W' }, { ended: { why: 'withdrawn', on: '2026-05-20' } });
  const gone = entryOf({ id: 'G' }, { ended: { why: 'display-ended', on: '2026-05-20' } });
  const all = [withdrawn, ...entries, gone];
  const [first, second] = [facetPage(all, 1), facetPage(all, 2)];
  expect(first.issues.map(({ issue, entries: own }) => `${issue} ${own.length}`)).toEqual([
    '2026-W21 1',
    '2026-W20 39',
  ]);
  expect(second.issues.map(({ issue, entries: own }) => `${issue} ${own.length}`)).toEqual(['2026-W20 1']);
  expect([first.withdrawn.length, second.withdrawn.map(({ id }) => id), second.pages]).toEqual([0, ['W'], 2]);
});
