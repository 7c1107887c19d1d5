import { describe, expect, test } from 'vitest';
import { count, headline, pixelsOf } from './drawn-pixels.fixture.ts';
import type { BoardLine, ListShare, PlaceShare } from './list-model.ts';
import { ink } from './share-ink.ts';
import { posterSize, shareSize, type FiguresShare, type RanksShare, type ShareModel } from './share-model.ts';

type Part = [number, number, number, number];

const frame = { ...headline, sample: '示例数据', demonstration: '演示网站，不是政府官方网站。' };
const line: BoardLine = { text: '甲区 · 公厕', state: { look: 'not-met', word: '超期 3 天' } };
const list: ListShare = {
  ...frame,
  kind: 'list',
  boards: [
    { look: 'black', name: '黑榜：曝光', count: '7', summary: '已整改 2 处', lines: Array(7).fill(line) },
    { look: 'red', name: '红榜：表扬', count: '4', summary: '', lines: Array(4).fill({ ...line, state: null }) },
  ],
  more: '还有 {count} 处',
};
const code = ['111', '101', '111'];
const poster = { code, address: 'https://portal.example/zh/red-black-list/2026-W48/', scan: '扫码看现在改了没有' };
const place: PlaceShare = {
  ...frame,
  kind: 'place',
  look: 'black',
  list: '黑榜：曝光',
  title: '甲区 · 公厕',
  state: line.state,
  text: '期限2026年11月24日',
};
const figures: FiguresShare = {
  ...frame,
  kind: 'figures',
  title: '甲区',
  figures: [
    { value: '3', label: '处未整改', isGrave: true },
    { value: '2 / 6', label: '名次' },
    { value: '128', label: '个未销号' },
  ],
};
const ranks: RanksShare = {
  ...frame,
  kind: 'ranks',
  groups: [{ name: '城区', rows: [{ rank: '1', name: '甲区', value: '95.27' }] }],
  tiles: { columns: 3, places: [{ name: '甲区', rank: '1', shade: 'upper', isDouble: false }] },
};

describe('a card of days of a year', () => {
  const days: ShareModel = {
    ...frame,
    kind: 'figure',
    value: '239 天',
    verdicts: [],
    days: { days: 365, filled: 239, asked: 300 },
  };

  test('has a square a day, as many filled as were counted', async () => {
    const half = { ...days, days: { days: 365, filled: 120, asked: 300 } };
    const right: Part = [556, 130, 1140, 540];
    const [more, fewer] = [await count(days, ink.celadon, right), await count(half, ink.celadon, right)];
    expect(more / fewer).toBeCloseTo(239 / 120, 1);
    const none = { ...days, days: { days: 365, filled: 239, asked: null } };
    expect(await count(days, ink.ink, right)).toBeGreaterThan((await count(none, ink.ink, right)) + 300);
  });
});

describe('a card of the list', () => {
  const left: Part = [72, 200, 600, 540];
  const right: Part = [600, 200, 1200, 540];

  test('heads the exposed in black and the commended in red, each with its word and its number', async () => {
    expect(await count(list, ink.board, left)).toBeGreaterThan(25_000);
    expect(await count(list, ink.cinnabar, left)).toBe(0);
    expect(await count(list, ink.cinnabar, right)).toBeGreaterThan(25_000);
    // Letters alone are as dark.
    expect(await count(list, ink.board, right)).toBeLessThan(3_000);
  });

  test('of one place shows its list’s colour, and grey where it was taken back', async () => {
    const all: Part = [72, 200, 1130, 540];
    expect(await count({ ...place, look: 'red' }, ink.board, all)).toBeLessThan(12_000);
    const back = { ...place, look: 'none', state: null } as const;
    expect(await count(back, ink.board, all)).toBeLessThan(12_000);
    expect(await count(back, ink.muted, all)).toBeGreaterThan(25_000);
  });
});

describe('a poster', () => {
  test('is upright, and holds the code module by module on paper', async () => {
    const { width, height, at } = await pixelsOf({ ...list, poster });
    expect({ width, height }).toEqual(posterSize);
    // 310 pixels for 3 modules and 4 free ones at either side.
    const [unit, left, top] = [28, 72, 1104];
    const module = (x: number, y: number) => at(left + (x + 4.5) * unit, top + (y + 4.5) * unit);
    const drawn = code.map((row, y) => [...row].map((_, x) => (module(x, y) === ink.ink ? '1' : '0')).join(''));
    expect(drawn).toEqual(code);
    for (const [x, y] of [
      [-1, 0],
      [1, 1],
      [3, 2],
    ] as const)
      expect(module(x, y)).toBe(ink.paper);
  });

  test('says the states that its card has no room for', async () => {
    expect(await count(list, ink.cinnabar, [72, 290, 560, 540])).toBe(0);
    expect(await count({ ...list, poster }, ink.cinnabar, [600, 310, 990, 620])).toBeGreaterThan(500);
  });
});

const kinds: ShareModel[] = [list, place, figures, ranks, { ...list, poster }];

test.each(kinds)('every kind says in gold that it is sample data and a demonstration: $kind', async (model) => {
  const { width, height } = model.poster ? posterSize : shareSize;
  expect(await count(model, ink.gold, [width / 2, 40, width, 115])).toBeGreaterThan(500);
  expect(await count(model, ink.gold, [width / 3, height - 300, width, height])).toBeGreaterThan(500);
  const plain = { ...model, sample: null, demonstration: null };
  expect(await count(plain, ink.gold, [0, 40, width, 115])).toBe(0);
});

test.each(kinds)('every kind keeps its margins with the longest texts: $kind', async (model) => {
  const long = (text: string): string => (/^[A-Za-z-]+$|^\d+$|^https/.test(text) ? text : text.repeat(6));
  const asked: ShareModel = JSON.parse(JSON.stringify(model), (key, value: unknown) =>
    typeof value === 'string' && !['kind', 'locale', 'look', 'shade', 'rank', 'code'].includes(key)
      ? long(value)
      : value,
  );
  const { width, height, at } = await pixelsOf(asked);
  const margins = [...Array(height).keys()].flatMap((y) =>
    [...Array(68).keys()].flatMap((x) => [at(x, y), at(width - 1 - x, y)]),
  );
  expect(new Set(margins)).toEqual(new Set([ink.paper]));
});
