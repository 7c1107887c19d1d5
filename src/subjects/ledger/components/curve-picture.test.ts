import { expect, test } from 'vitest';
import type { ClosingCurve } from '../model/closing-curves.ts';
import { survivalSteps, type Watched } from '../model/survival.ts';
import { curvePoints, curveSvg } from './curve-picture.ts';

const curveOf = (...cases: Watched[]): ClosingCurve => ({
  cohort: '2025-H1',
  steps: survivalSteps(cases),
  events: cases.filter(({ isEvent }) => isEvent).length,
  cases: cases.length,
  watchedDays: Math.max(...cases.map(({ days }) => days)),
  medianDays: null,
});

const words = {
  ...{ id: 'c', title: '', description: '', sample: null },
  days: (days: number) => `${days} d`,
  percent: (share: number) => String(share * 100),
};

test('a curve steps up and ends where nobody was watched for longer', () => {
  expect(curvePoints(curveOf({ days: 10, isEvent: true }, { days: 40, isEvent: false }), 90)).toEqual([
    [0, 0],
    [10, 0],
    [10, 0.5],
    [40, 0.5],
  ]);
});

test('once all have come it goes on to the edge of the picture', () => {
  expect(curvePoints(curveOf({ days: 10, isEvent: true }), 90).at(-1)).toEqual([90, 1]);
});

test('the axis begins at zero and goes to a whole, but for what stays low', () => {
  const high = curveOf({ days: 10, isEvent: true }, { days: 20, isEvent: true });
  expect(curveSvg([{ curve: high, tone: 'newest' }], null, 90, words)).toContain('>100%<');
  const low = curveOf({ days: 10, isEvent: true }, ...Array.from({ length: 9 }, () => ({ days: 50, isEvent: false })));
  expect(curveSvg([{ curve: low, tone: 'back' }], null, 90, words)).toContain('>10%<');
});

test('the usual deadline is an upright, where there is one', () => {
  const curve = curveOf({ days: 10, isEvent: true });
  expect(curveSvg([{ curve, tone: 'newest' }], 45, 90, words)).toContain(
    'class="plot-upright tone-limit" d="M500 0V1000"',
  );
  expect(curveSvg([{ curve, tone: 'newest' }], null, 90, words)).not.toContain('plot-upright');
});
