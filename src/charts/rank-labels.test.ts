import { expect, test } from 'vitest';
import { sampleBoard, sampleLine, sampleRanks } from '../subjects/rankings/components/rank-sample.fixture.ts';
import { layoutChart } from './chart-layout.ts';
import { textWidth } from './chart-text.ts';
import type { Box, ChartSize, ChartText, ChartView } from './chart-view.ts';
import { overlaps, within } from './label-place.ts';

const sizes = ['wide', 'narrow', 'close'] as const;

const boxOf = ({ lines, x, y, size, lineHeight, anchor }: ChartText): Box => {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 + (lines.length - 1) * lineHeight };
};

function faults({ texts, marks, width, height }: ChartView): string[] {
  const view = { left: -0.5, top: 0, right: width + 0.5, bottom: height };
  const dots = marks.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return texts.flatMap((text, i) => {
    const box = boxOf(text);
    const name = text.lines.join(' ');
    const others = texts.slice(i + 1).filter((other) => overlaps(box, boxOf(other)));
    return [
      ...(within(box, view) ? [] : [`${name} leaves the view`]),
      ...others.map(({ lines }) => `${name} stands on ${lines.join(' ')}`),
      ...(dots.some((dot) => overlaps(box, dot)) ? [`${name} stands on a point`] : []),
    ];
  });
}

const board = (size: ChartSize, more: Parameters<typeof sampleBoard>[0] = {}): string[] =>
  faults(layoutChart(sampleBoard({ sample: 'sample', ...more }), size));

test.each(sizes)(
  'six lines over 26 months with ties and gaps: no word on another, on a point, or outside (%s)',
  (size) => {
    expect(board(size)).toEqual([]);
    expect(board(size, { language: 'zh-CN', sample: '示例' })).toEqual([]);
  },
);

test.each(sizes)('all lines on one rank (%s)', (size) => {
  for (const rank of [1, 6]) {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => sampleLine(id, [rank, rank]));
    expect(faults(layoutChart(sampleRanks(lines), size))).toEqual([]);
  }
});

test.each(sizes)('long names wrap and still have room (%s)', (size) => {
  const lines = ['a', 'b', 'c', 'd'].map((id, i) => ({
    ...sampleLine(id, [i + 1, null]),
    name: `Urban-Rural Integration Demonstration Zone ${id}`,
  }));
  const view = layoutChart(sampleRanks(lines), size);
  expect(faults(view)).toEqual([]);
  expect(view.plot.right).toBeGreaterThan(view.width * (size === 'close' ? 0.45 : 0.5));
});

test.each(sizes)('any number of months, with names beside the plot or without (%s)', (size) => {
  for (let count = 1; count <= 40; count++) {
    const line = sampleLine(
      'a',
      Array.from({ length: count }, () => 1),
    );
    for (const more of [{}, { language: 'zh-CN' }, { language: 'zh-CN', title: 'District A' }]) {
      expect(faults(layoutChart(sampleRanks([line], more), size))).toEqual([]);
    }
  }
});

test('a label is at the end of its line unless another needs the place', () => {
  const { texts, plot, marks } = layoutChart(
    sampleRanks([sampleLine('a', [1]), sampleLine('b', [2]), sampleLine('c', [3])]),
    'wide',
  );
  const names = texts.filter(({ x }) => x > plot.right).map(({ y, size }) => y - size * 0.35);
  const ends = marks.filter(({ point }) => point !== null).map(({ y }) => y);
  names.forEach((y, i) => expect(Math.abs(y - (ends[i] ?? 0))).toBeLessThan(1.5));
});
