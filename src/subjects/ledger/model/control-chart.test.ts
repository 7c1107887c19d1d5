import { expect, test } from 'vitest';
import { axisFloor, controlChart } from './control-chart.ts';

/** 0.7, 0.8 by turns: mean 0.75, every moving range 0.1, so 0.75 ± 0.266. */
const baseline = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 0.7 : 0.8));

test('the band is the mean of the first 20 values, 2.66 times their mean moving range to either side', () => {
  const chart = controlChart(baseline);
  expect([chart?.mean, chart?.lower, chart?.upper].map((one) => one?.toFixed(3))).toEqual(['0.750', '0.484', '1.000']);
});

test('only what is outside the band is called anything', () => {
  const chart = controlChart([...baseline, 0.49, 0.48, null, 1]);
  expect(chart?.verdicts.slice(20)).toEqual(['within', 'below', null, 'within']);
  const low = controlChart([...baseline.map((share) => share / 2), 0.6]);
  expect(low?.verdicts.at(-1)).toBe('above');
});

test('later values do not move the band', () => {
  const [before, after] = [controlChart(baseline), controlChart([...baseline, 0, 0, 0, 1])];
  expect([after?.mean, after?.lower]).toEqual([before?.mean, before?.lower]);
});

test('a week without a value is no part of the 20; before there are 20 there is no band', () => {
  expect(controlChart([null, ...baseline.slice(1)])).toBeNull();
  expect(controlChart([null, ...baseline])?.mean).toBeCloseTo(0.75);
});

test('the axis begins at a whole tenth with room below the lowest share and the band, and never below zero', () => {
  expect(axisFloor([0.82, null, 0.9], { lower: 0.76 })).toBe(0.7);
  expect(axisFloor([0.71], { lower: 0.76 })).toBe(0.6);
  expect(axisFloor([0.02], null)).toBe(0);
  expect(axisFloor([], null)).toBe(0.9);
});
