import { expect, test } from 'vitest';
import { waterfallShape } from './waterfall-shape.ts';

const steps = {
  before: '88.12',
  now: '87.34',
  difference: '-0.78',
  steps: [
    { part: 'open', points: '-0.50', average: null, from: '88.12', to: '87.62' },
    { part: 'unannounced', points: '0.22', average: null, from: '87.62', to: '87.84' },
    { part: 'satisfaction', points: '0.00', average: null, from: '87.84', to: '87.84' },
    { part: 'adjustments', points: '-0.50', average: null, from: '87.84', to: '87.34' },
  ],
} as const;

test('each bar begins where the one before ended, and the last is this month’s total', () => {
  const { bars } = waterfallShape({ ...steps, steps: [...steps.steps] });
  expect(bars.map(({ look }) => look)).toEqual(['total', 'loss', 'gain', 'same', 'loss', 'total']);
  bars.slice(1, -1).forEach(({ x, width, look }, at) => {
    const from = bars[at]?.end ?? 0;
    if (look !== 'same') expect(look === 'loss' ? x + width : x).toBeCloseTo(from, 1);
  });
  expect(bars.at(-1)?.width).toBe(bars.at(-2)?.end);
});

test('the plot begins at a round number below every total, and no bar leaves it', () => {
  const { start, bars } = waterfallShape({ ...steps, steps: [...steps.steps] });
  expect(start).toBe('87.0');
  for (const { x, width } of bars) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(100.01);
  }
});

test('a month in which nothing changed still has bars that are seen', () => {
  const { bars } = waterfallShape({
    ...{ before: '80.00', now: '80.00', difference: '0.00' },
    steps: [{ part: 'open', points: '0.00', average: null, from: '80.00', to: '80.00' }],
  });
  for (const { width } of bars) expect(width).toBeGreaterThan(0);
});

test('totals of nothing are bars of a width, not of none that could be drawn', () => {
  const nothing = { part: 'open', points: '0.00', average: null, from: '0.00', to: '0.00' } as const;
  const { start, bars } = waterfallShape({ before: '0.00', now: '0.00', difference: '0.00', steps: [nothing] });
  expect(start).toBe('0.0');
  expect(bars.flatMap(({ x, width, end }) => [x, width, end]).filter((one) => !Number.isFinite(one))).toEqual([]);
});
