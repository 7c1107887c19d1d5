import { describe, expect, test } from 'vitest';
import { drawShare } from './draw-share.ts';
import { count, headline, pixelsOf } from './drawn-pixels.fixture.ts';
import { ink } from './share-ink.ts';
import { shareSize, type BrickShare, type FigureShare, type WallShare } from './share-model.ts';

const figure: FigureShare = {
  ...headline,
  kind: 'figure',
  value: '239\u00a0天',
  verdicts: [{ look: 'not-met', word: '未达到', standard: '2014 年版标准第四条：不低于 300 天' }],
};
const long = {
  zh: '城市生活垃圾无害化处理率、生活污水集中收集率与建成区绿地率：三个指标分别怎样要求，读数字时要注意什么，以及哪些数字并不能放在一起比较，要先看清口径再下结论（示例）',
  en: 'Three sewage indicators that are not the same thing, and one that almost is',
};

describe('a share picture', () => {
  test('has the size that link previews ask for, and the paper of the site', async () => {
    const { width, height, at } = await pixelsOf(headline);
    expect({ width, height }).toEqual(shareSize);
    expect(at(5, 5)).toBe(ink.paper);
  });

  test('is the same, byte for byte, whatever was drawn before', async () => {
    const first = await drawShare(headline);
    await drawShare(figure);
    expect(Buffer.from(await drawShare(headline)).equals(Buffer.from(first))).toBe(true);
  });

  test('says in gold that it shows sample data, and that the site is a demonstration', async () => {
    const masthead = [700, 40, 1200, 110] as [number, number, number, number];
    const foot = [600, 550, 1200, 620] as [number, number, number, number];
    expect(await count(headline, ink.gold, masthead)).toBe(0);
    expect(await count({ ...headline, sample: '示例数据' }, ink.gold, masthead)).toBeGreaterThan(500);
    expect(await count(headline, ink.gold, foot)).toBe(0);
    expect(await count({ ...headline, demonstration: '演示网站，不是政府官方网站。' }, ink.gold, foot)).toBeGreaterThan(
      500,
    );
  });

  test('marks "met" and "not met" by different shapes, not by colour alone', async () => {
    const verdict = { word: '一', standard: '一' };
    // The middle of the mark: a disc is full, a diamond empty.
    const middleOf = async (look: 'met' | 'not-met') =>
      (await pixelsOf({ ...figure, verdicts: [{ ...verdict, look }] })).at(95, 492);
    expect(await middleOf('met')).toBe(ink.celadon);
    expect(await middleOf('not-met')).toBe(ink['cinnabar-tint']);
  });

  for (const locale of ['zh', 'en'] as const) {
    const title = long[locale];
    const word = '一'.repeat(40);
    const most = {
      locale,
      title,
      kicker: title,
      site: title,
      note: title,
      sample: word.slice(0, 6),
      demonstration: title,
    };
    const verdicts = [0, 1, 2].map(() => ({ look: 'met' as const, word: word.slice(0, 8), standard: title }));

    test(`keeps its margins with the longest texts (${locale})`, async () => {
      for (const model of [
        { ...headline, ...most },
        { ...figure, ...most, value: '1,234,567.89\u00a0per\u00a0100,000', verdicts },
      ]) {
        const { at } = await pixelsOf(model);
        const margins = [...Array(shareSize.height).keys()].flatMap((y) =>
          [...Array(68).keys()].flatMap((x) => [at(x, y), at(shareSize.width - 1 - x, y)]),
        );
        expect(new Set(margins)).toEqual(new Set([ink.paper]));
      }
    });
  }
});

describe('a share picture of the wall', () => {
  const brick: BrickShare = { ...headline, kind: 'brick', brick: { look: { fill: 'cinnabar' }, word: '超期' } };
  const wall: WallShare = {
    ...headline,
    kind: 'wall',
    layers: [{ fill: 'wall-on-time' }, { fill: 'paper', isHatched: true }, { fill: 'cinnabar' }],
    columns: [
      [600, 0, 0],
      [300, 30, 1],
    ],
  };
  const all: [number, number, number, number] = [0, 130, shareSize.width, shareSize.height];
  const lower: [number, number, number, number] = [0, 400, shareSize.width, 530];

  test('shows the brick beside its word and in the wall, and none where there is no state', async () => {
    expect(await count(brick, ink.cinnabar, lower)).toBeGreaterThan(3_000);
    expect(await count(brick, ink.cinnabar, all)).toBeGreaterThan(7_000);
    expect(await count({ ...brick, brick: null }, ink.cinnabar, all)).toBe(0);
  });

  test('draws each column as high as its bricks, and a single overdue one so that it is seen', async () => {
    const half = shareSize.width / 2;
    const first = await count(wall, ink['wall-on-time'], [0, 130, half, 530]);
    const second = await count(wall, ink['wall-on-time'], [half, 130, shareSize.width, 530]);
    expect(first / second).toBeCloseTo(2, 1);
    expect(await count(wall, ink.cinnabar, [half, 130, shareSize.width, 530])).toBeGreaterThan(1_500);
    expect(await count(wall, ink.cinnabar, [0, 130, half, 530])).toBe(0);
  });

  test('the hole in the wall is hatched in ink', async () => {
    const hatched: BrickShare = { ...brick, brick: { look: { fill: 'paper', isHatched: true }, word: '' } };
    const solid: BrickShare = { ...brick, brick: { look: { fill: 'paper' }, word: '' } };
    const inked = async (model: BrickShare) => count(model, ink.ink, lower);
    expect(await inked(hatched)).toBeGreaterThan((await inked(solid)) + 1_000);
  });
});
