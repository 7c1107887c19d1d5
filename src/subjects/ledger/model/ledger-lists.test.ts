import { describe, expect, test } from 'vitest';
import { listPages, listPath } from './ledger-lists.ts';
import { inListOrder } from './list-order.ts';
import { closedCells, problemRecord, problemView } from './problem.fixture.ts';

const many = (count: number, ...rows: Parameters<typeof problemRecord>[1][]) =>
  Array.from({ length: count }, () => rows.map((cells, index) => problemRecord(`2026-05-${11 + 7 * index}`, cells)));
const pagesOf = (lists: ReturnType<typeof listPages>, facet: string) =>
  lists.filter((one) => one.facet === facet).map(({ value, pages }) => `${value} ${pages}`);

describe('lists of problems', () => {
  test('a page more begins with the forty-first', () => {
    expect(pagesOf(listPages(many(40, {}), '2026-05-12'), 'area')).toEqual(['S01 1']);
    expect(pagesOf(listPages(many(41, {}), '2026-05-12'), 'area')).toEqual(['S01 2']);
  });

  test('every state has a page, those above on the wall first', () => {
    expect(pagesOf(listPages(many(1, {}), '2026-05-12'), 'state')).toEqual([
      'overdue 1',
      'open 1',
      'came-back 1',
      'closed-unfixed 1',
      'closed-late 1',
      'closed-on-time 1',
    ]);
  });

  test('a page that was once published stays, though its problems have been closed or moved', () => {
    const moved = listPages(many(41, {}, { ...closedCells, area: 'S02' }), '2026-06-01');
    expect(pagesOf(moved, 'state')).toContain('open 2');
    expect(pagesOf(moved, 'area')).toEqual(['S01 2', 'S02 2']);
  });

  test('the newest month comes first', () => {
    const histories = [...many(1, { found_on: '2026-03-31' }), ...many(1, { found_on: '2026-04-01' })];
    expect(pagesOf(listPages(histories, '2026-05-12'), 'month')).toEqual(['2026-04 1', '2026-03 1']);
  });

  test('a subdistrict is a list of its area, by a code that its name gives; a row without one is in none', () => {
    const histories = [
      ...many(2, { subdistrict_zh: '示例一街道' }),
      ...many(1, { area: 'S02', subdistrict_zh: '示例一街道' }),
      ...many(1, {}),
    ];
    expect(pagesOf(listPages(histories, '2026-05-12'), 'subdistrict')).toMatchInlineSnapshot(`
      [
        "S01-b80472fe 1",
        "S02-b80472fe 1",
      ]
    `);
  });

  test('no ledger, no list', () => expect(listPages([], '2026-05-12')).toEqual([]));

  test('the first page has no number', () => {
    const list = { facet: 'area', value: 'S01' } as const;
    expect([listPath(list), listPath(list, 2)]).toEqual(['ledger/area/S01', 'ledger/area/S01/2']);
  });

  test('what is overdue comes before what waits to be verified, though it was due earlier', () => {
    const waiting = problemView({ id: 'P-1', due_on: '2026-05-10', status: 'rectified', handled_on: '2026-05-09' });
    const late = problemView({ id: 'P-2', due_on: '2026-05-20' });
    const ids = inListOrder({ facet: 'area', value: 'S01' }, [waiting, late]).map(({ id }) => id);
    expect([waiting.state, late.state, ...ids]).toEqual(['open', 'overdue', 'P-2', 'P-1']);
  });

  test('what is open goes by its deadline and comes before what is ended, which goes by the day it was found', () => {
    const one = problemView({ id: 'P-000001', due_on: '2026-05-20', found_on: '2026-05-04' });
    const other = problemView({
      id: 'P-000002',
      due_on: '2026-05-15',
      postponed_to: '2026-05-25',
      found_on: '2026-05-05',
    });
    const [older, newer] = ['2026-05-04', '2026-05-06'].map((found_on, at) =>
      problemView({ ...closedCells, id: `P-00000${at + 3}`, found_on }),
    );
    const all = [older, newer, other, one].filter((problem) => problem !== undefined);
    const idsIn = (facet: 'state' | 'area' | 'month', value: string) =>
      inListOrder({ facet, value }, all)
        .map(({ id }) => id.slice(-1))
        .join('');
    expect(idsIn('area', 'S01')).toBe('1243');
    expect(idsIn('state', 'overdue')).toBe('1243');
    expect(idsIn('month', '2026-05')).toBe('4231');
    expect(idsIn('state', 'closed-on-time')).toBe('4231');
  });
});
