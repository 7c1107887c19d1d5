import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const modes = ['light', 'dark', 'light-high', 'dark-high'] as const;
const grounds = ['paper', 'surface'];
const texts = ['ink', 'muted', 'celadon', 'cinnabar', 'gold'];
const marks = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'board',
  'wall-on-time',
  'wall-back',
  'wall-open',
  'cinnabar',
];

/** Text over ground, as the sheets use them. */
const textPairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ...['celadon', 'cinnabar', 'gold'].flatMap(
    (name) =>
      [
        [name, `${name}-tint`],
        ['ink', `${name}-tint`],
      ] as const,
  ),
  ['paper', 'celadon'],
  ['paper', 'board'],
  ['paper', 'ink'],
  ['on-list', 'list-black'],
  ['on-list', 'list-red'],
] as const;
const markPairs = grounds.flatMap((ground) => marks.map((mark) => [mark, ground] as const));

type Mode = (typeof modes)[number];

function colour(name: string, mode: Mode): string {
  const line = css.match(new RegExp(`^\\s*--${name}: [^;]*`, 'm'))?.[0] ?? '';
  const value = line.match(new RegExp(`var\\(--in-${mode}, (#[0-9a-f]{6})\\)`))?.[1];
  if (!value) throw new Error(`tokens.css gives --${name} no colour for ${mode}.`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function belowRatio(pairs: readonly (readonly [string, string])[], mode: Mode, ratio: number): string[] {
  return pairs
    .map(([front, ground]) => ({ front, ground, found: contrast(colour(front, mode), colour(ground, mode)) }))
    .filter(({ found }) => found < ratio)
    .map(({ front, ground, found }) => `--${front} on --${ground}: ${found.toFixed(2)}`);
}

describe.each(modes)('colours in %s', (mode) => {
  const isHigh = mode.endsWith('-high');

  it(`give text ${isHigh ? 7 : 4.5}:1`, () => {
    expect(belowRatio(textPairs, mode, isHigh ? 7 : 4.5)).toEqual([]);
  });

  it(`give marks ${isHigh ? 4.5 : 3}:1`, () => {
    expect(belowRatio(markPairs, mode, isHigh ? 4.5 : 3)).toEqual([]);
  });
});

it.each(modes)('ink is legible on the deepest shade of the tile map in %s', (mode) => {
  const sheet = readFileSync(new URL('../subjects/rankings/tile-map.css', import.meta.url), 'utf8');
  const share = Number(sheet.match(/background: var\(--celadon\);\s+opacity: ([\d.]+);/)?.[1]);
  const [deep, tint] = [colour('celadon', mode), colour('celadon-tint', mode)];
  const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(deep, at) * share + part(tint, at) * (1 - share)));
  const ground = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  expect(contrast(colour('ink', mode), ground)).toBeGreaterThanOrEqual(mode.endsWith('-high') ? 7 : 4.5);
  expect(contrast(colour('muted', mode), ground)).toBeGreaterThanOrEqual(3);
});

it('the browser bar has the colour of the paper', () => {
  const head = readFileSync(new URL('../layouts/DocumentHead.astro', import.meta.url), 'utf8');
  const bars = [...head.matchAll(/theme-color" content="(#\w+)"/g)].map((match) => match[1]);
  expect(bars).toEqual([colour('paper', 'light'), colour('paper', 'dark')]);
});

it('white on black is 21:1, so the arithmetic holds', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
});
