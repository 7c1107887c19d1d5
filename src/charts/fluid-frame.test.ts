import { expect, test } from 'vitest';
import { fluidSvg } from './fluid-frame.ts';

const frame = {
  id: 'w',
  title: 'Wall',
  description: 'a < b',
  height: 100,
  extent: { width: 10, height: 20 },
  body: '<path d="M0 0"/>',
  xLabels: [
    { at: 0, text: '2025' },
    { at: 0.5, text: 'Jul' },
    { at: 0.99, text: '2026' },
  ],
  yLabels: [{ at: 0.25, text: '50' }],
  sample: 'sample',
};

test('only the plot is stretched: words are in pixels at shares of the width, those at an edge within it', () => {
  const svg = fluidSvg(frame);
  expect(svg).toContain('viewBox="0 0 10 20" preserveAspectRatio="none"><path d="M0 0"/></svg>');
  expect(svg.match(/<text [^>]*>[^<]*/g)).toEqual([
    '<text x="0%" y="140">2025',
    '<text x="50%" y="140" text-anchor="middle">Jul',
    '<text x="99%" y="140" text-anchor="end">2026',
    '<text x="0" y="45">50',
    '<text class="fluid-sample" x="100%" y="16" text-anchor="end">sample',
  ]);
});

test('a label that reaches beyond an edge of the narrowest phone begins or ends at its own place', () => {
  const svg = fluidSvg({
    ...frame,
    xLabels: [
      { at: 0.1, text: '2025年6月' },
      { at: 0.9, text: '2025年9月' },
    ],
  });
  expect(svg.match(/<text x="[19][^>]*>/g)).toEqual([
    '<text x="10%" y="140">',
    '<text x="90%" y="140" text-anchor="end">',
  ]);
});

test('of labels that would cover one another on a phone the first and the last stay', () => {
  const months = (...at: number[]) => at.map((share, index) => ({ at: share, text: `2025年${index + 3}月` }));
  const roomy = (...at: number[]) =>
    fluidSvg({ ...frame, xLabels: months(...at) }).match(/class="fluid-roomy"[^>]*>[^<]*/g) ?? [];
  expect(roomy(0, 0.42, 1)).toEqual(['class="fluid-roomy" text-anchor="middle">2025年4月']);
  expect(roomy(1, 0.42, 0)).toHaveLength(1);
  expect(roomy(0, 1)).toEqual([]);
  // Few letters have room side by side.
  expect(fluidSvg({ ...frame, xLabels: [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => ({ at, text: '8—14' })) })).not.toContain(
    'fluid-roomy',
  );
});

test('the picture is one tab stop with its text alternative, escaped', () => {
  const svg = fluidSvg(frame);
  expect(svg.match(/tabindex/g)).toHaveLength(1);
  expect(svg).toContain('aria-labelledby="w-t w-d"><title id="w-t">Wall</title><desc id="w-d">a &lt; b</desc>');
});

test('a bare picture keeps the word "sample" and no other', () => {
  const texts = fluidSvg({ ...frame, isBare: true }).match(/<text /g);
  expect(texts).toHaveLength(1);
  expect(fluidSvg({ ...frame, sample: null, isBare: true })).not.toContain('<text');
});
