import { expect, test } from 'vitest';
import { chartConfig } from './chart-config.ts';
import { layoutChart } from './chart-layout.ts';
import { sampleModel, samplePoint } from './chart-sample.fixture.ts';
import { targetLooks } from './chart-targets.ts';

const points = [samplePoint(2020, 40), samplePoint(2021, 41)];
const aim = { year: 2025.5, value: 90, label: 'Target: 90 %' };
const model = sampleModel(points, {
  targets: [aim],
  words: { ...sampleModel([]).words, target: 'Target, not a measurement' },
});
const marksOf = (view: ReturnType<typeof layoutChart>) => view.marks.filter(({ shape }) => shape === targetLooks.shape);

test.each(['wide', 'narrow', 'close'] as const)(
  'a target has a mark of its own in the plot and in the legend (%s)',
  (size) => {
    const view = layoutChart(model, size);
    const marks = marksOf(view);
    expect(marks.map(({ series, point, mark }) => [series, point, mark])).toEqual([
      [null, null, 'derived'],
      [null, null, 'derived'],
    ]);
    const { plot } = view;
    const [drawn] = marks;
    expect(drawn && drawn.x > plot.left && drawn.x < plot.right && drawn.y > plot.top && drawn.y < plot.bottom).toBe(
      true,
    );
    const texts = view.texts.map(({ lines }) => lines.join(' '));
    expect(texts).toContain('Target: 90 %');
    expect(texts).toContain('Target, not a measurement');
  },
);

test('no line leads to a target, and no reader is told that it is a value', () => {
  const plain = sampleModel(points);
  expect(layoutChart(model, 'wide').lines).toHaveLength(layoutChart(plain, 'wide').lines.length);
  const config = chartConfig(model);
  expect(config.datasets.map(({ data }) => data.map(({ y }) => y))).toEqual([[40, 41]]);
  expect(config.points).toEqual(chartConfig(plain).points);
  expect(marksOf({ ...layoutChart(model, 'wide'), ...config.views.wide, lines: [] })).toHaveLength(2);
});

test('both axes reach a target', () => {
  const { x, y } = chartConfig(model);
  expect([x.max >= 2026, y.max >= 90]).toEqual([true, true]);
});

test('a picture without targets says nothing of them', () => {
  expect(marksOf(layoutChart(sampleModel(points), 'wide'))).toEqual([]);
});
