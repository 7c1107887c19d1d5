import { expect, test } from 'vitest';
import { sampleLine, sampleMonths, sampleRanks } from '../subjects/rankings/components/rank-sample.fixture.ts';
import { textWidth } from './chart-text.ts';
import { inSize, middleOf, monthLabels, timeAxisOf } from './month-axis.ts';

const board = (months: number) =>
  sampleRanks([
    sampleLine(
      'a',
      Array.from({ length: months }, () => 1),
    ),
  ]);

test('the axis runs from the first day of the first month to the last day of the newest', () => {
  const { min, max, places } = timeAxisOf(board(3));
  expect(min).toBeCloseTo(2024 + 10 / 12);
  expect(max).toBeCloseTo(2025 + 1 / 12);
  expect(places[0]?.[0]).toBe(middleOf('2024-11'));
});

test('a narrow picture holds the newest twelve months, a wide one thirty-six', () => {
  expect(inSize(board(26), 'narrow')).toMatchObject({ cut: true, months: sampleMonths('2026-01', 12) });
  expect(inSize(board(26), 'narrow').series[0]?.points).toHaveLength(12);
  expect(inSize(board(26), 'wide')).toMatchObject({ cut: false });
  expect(inSize(board(40), 'wide').series[0]?.points).toHaveLength(36);
});

test('twelve months need no cut', () => {
  expect(inSize(board(12), 'narrow')).toMatchObject({ cut: false });
});

test.each([
  ['en', ['Nov 2024', 'Feb 2025', 'May', 'Aug', 'Nov', 'Feb 2026', 'May', 'Aug', 'Nov']],
  ['zh-CN', ['11月 2024年', '2月 2025年', '5月', '8月', '11月', '2月 2026年', '5月', '8月', '11月']],
])('months have a label a quarter, the year under the first of each (%s)', (language, labels) => {
  const found = monthLabels({ ...board(25), language }, 20, 14);
  expect(found.map(({ lines }) => lines.join(' '))).toEqual(labels);
});

test('labels keep their distance, however narrow a month is', () => {
  for (const monthWidth of [3, 8, 12, 19, 30, 60]) {
    const months = monthLabels(board(36), monthWidth, 13).map(({ month }) => middleOf(month) * 12 * monthWidth);
    months.slice(1).forEach((x, i) => expect(x - (months[i] ?? 0)).toBeGreaterThan(textWidth('2024', 13)));
  }
});
