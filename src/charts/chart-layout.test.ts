import { expect, test } from 'vitest';
import { layoutChart } from './chart-layout.ts';
import type { ChartReference } from './chart-model.ts';
import { sampleModel, samplePoint } from './chart-sample.fixture.ts';
import { textWidth } from './chart-text.ts';
import type { Box, ChartText } from './chart-view.ts';
import { labelledYears, timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

const sizes = ['wide', 'narrow', 'close'] as const;
const boxOf = ({ lines, x, y, size, lineHeight, anchor }: ChartText): Box => {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y - size, bottom: y + (lines.length - 1) * lineHeight };
};

test('is laid out once: the picture and the client that draws it share the same object', () => {
  const model = sampleModel([samplePoint(2021, 95)]);
  expect(layoutChart(model, 'wide')).toBe(layoutChart(model, 'wide'));
  expect(layoutChart({ ...model, title: 'B' }, 'wide')).not.toBe(layoutChart(model, 'wide'));
  expect(layoutChart(model, 'narrow').size).toBe('narrow');
});

test('bars start at zero', () => {
  const points = [samplePoint(2021, 95), samplePoint(2022, 97)];
  expect(valueAxis(sampleModel(points, { kind: 'bar' })).min).toBe(0);
  expect(valueAxis(sampleModel(points, { kind: 'line' })).min).toBeGreaterThan(0);
  const { marks, plot } = layoutChart(sampleModel(points, { kind: 'bar' }), 'wide');
  const bars = marks.filter(({ point }) => point !== null);
  expect(bars).toHaveLength(2);
  for (const { y, shape } of bars) expect(y + Number(/v([\d.]+)/.exec(shape)?.[1])).toBeCloseTo(plot.bottom);
});

test('a percentage axis ends at 100 unless a value lies above', () => {
  expect(valueAxis(sampleModel([samplePoint(2021, 96), samplePoint(2022, 99.9)])).max).toBe(100);
  expect(valueAxis(sampleModel([samplePoint(2021, 96), samplePoint(2022, 104)])).max).toBeGreaterThan(104);
});

test('the value axis holds the standards', () => {
  const references = [
    { value: 20, label: 'a' },
    { value: 90, label: 'b' },
  ];
  const { min, max } = valueAxis(sampleModel([samplePoint(2021, 50)], { references }));
  expect(min).toBeLessThanOrEqual(20);
  expect(max).toBeGreaterThanOrEqual(90);
});

test('counts have whole ticks', () => {
  const { ticks } = valueAxis(
    sampleModel([samplePoint(2021, 1), samplePoint(2022, 2)], { unit: 'projects', kind: 'bar' }),
  );
  expect(ticks.every(Number.isInteger)).toBe(true);
});

test('one value, or none, still has an axis', () => {
  expect(valueAxis(sampleModel([samplePoint(2021, 97.9)]))).toMatchObject({ min: 0, max: 100, cut: false });
  expect(valueAxis(sampleModel([samplePoint(2021, 0)]))).toMatchObject({ min: 0, max: 1 });
  expect(layoutChart(sampleModel([]), 'wide').marks.filter(({ point }) => point !== null)).toEqual([]);
});

test('years are whole, the newest is labelled, and labels keep their distance', () => {
  const years = timeAxis([{ id: 'a', name: 'A', points: [samplePoint(2007, 1), samplePoint(2024, 2)] }]).years;
  expect([years[0], years.at(-1), years.length]).toEqual([2007, 2024, 18]);
  expect(labelledYears(years, 13, 39)).toEqual([2009, 2012, 2015, 2018, 2021, 2024]);
});

test.each(sizes)('no label stands on a mark, another label or outside the picture (%s)', (size) => {
  const points = Array.from({ length: 18 }, (_, i) => samplePoint(2007 + i, 86 + i * 0.7)).concat(
    samplePoint(null, 95.9),
  );
  const references = [
    { value: 90, label: '《国家卫生城市标准（2014版）》第二十一条：不低于90%' },
    { value: 95, label: '2021 edition: at least 95 %' },
  ];
  const view = layoutChart(sampleModel(points, { references, sample: '示例' }), size);
  const labels = view.texts.map(boxOf);
  const drawn = view.marks.filter(({ point }) => point !== null);
  const dots = drawn.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const meet = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  labels.forEach((label, i) => {
    expect(label.left).toBeGreaterThanOrEqual(-1);
    expect(label.right).toBeLessThanOrEqual(view.width + 1);
    expect(dots.filter((dot) => meet(label, dot))).toEqual([]);
    expect(labels.slice(i + 1).filter((other) => meet(label, other))).toEqual([]);
  });
});

test("a standard's name that finds no room in the plot stands in the legend", () => {
  const points = Array.from({ length: 14 }, (_, i) => samplePoint(2010 + i, i % 2 ? 10 : 90));
  const label = 'A standard with a rather long name, at least 50 %';
  const view = layoutChart(sampleModel(points, { references: [{ value: 50, label }] }), 'narrow');
  const name = view.texts.find(({ lines }) => lines.join(' ') === label);
  expect(name?.y).toBeLessThan(view.plot.top);
});

test("no grid line runs under a standard's dashes", () => {
  const points = [samplePoint(2021, 10), samplePoint(2022, 90)];
  const gridLines = (references: ChartReference[]): number =>
    layoutChart(sampleModel(points, { references }), 'wide').rules.filter(({ role }) => role === 'grid').length;
  expect(gridLines([{ value: 60, label: 'at least 60 %' }])).toBe(gridLines([]) - 1);
});

test('text is at least 12 px on a phone 360 px wide', () => {
  const { texts, width } = layoutChart(sampleModel([samplePoint(2021, 10)], { sample: 'sample' }), 'narrow');
  for (const { size } of texts) expect((size * 328) / width).toBeGreaterThanOrEqual(12);
});
