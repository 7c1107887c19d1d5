import { expect, test } from 'vitest';
import { stepAmong, stepTo } from './chart-steps.ts';

const places = [[2019.5, 2020.5, 2022.5], [], [2020.5, 2022.5, 2024]];

test('the first key leads to the first point, End to the last', () => {
  expect(stepTo(places, null, 'ArrowRight')).toEqual({ series: 0, point: 0 });
  expect(stepTo(places, null, 'End')).toEqual({ series: 0, point: 2 });
});

test('left and right walk through time and stop at the ends', () => {
  expect(stepTo(places, { series: 0, point: 1 }, 'ArrowRight')).toEqual({ series: 0, point: 2 });
  expect(stepTo(places, { series: 0, point: 2 }, 'ArrowRight')).toEqual({ series: 0, point: 2 });
  expect(stepTo(places, { series: 0, point: 0 }, 'ArrowLeft')).toEqual({ series: 0, point: 0 });
  expect(stepTo(places, { series: 0, point: 2 }, 'Home')).toEqual({ series: 0, point: 0 });
});

test('up and down go to the nearest point in time of the next series that has points', () => {
  expect(stepTo(places, { series: 0, point: 2 }, 'ArrowDown')).toEqual({ series: 2, point: 1 });
  expect(stepTo(places, { series: 2, point: 0 }, 'ArrowUp')).toEqual({ series: 0, point: 1 });
  expect(stepTo(places, { series: 2, point: 2 }, 'ArrowDown')).toEqual({ series: 2, point: 2 });
});

test('a chart without points has nowhere to go', () => {
  expect(stepTo([[]], null, 'ArrowRight')).toBeNull();
});

test('steps among the points a picture shows keep their numbers, and skip the breaks', () => {
  const shown = [
    [
      { x: 3, y: null, point: null },
      { x: 3, y: 1, point: 7 },
      { x: 4, y: 1, point: 8 },
    ],
    [{ x: 4, y: 2, point: 5 }],
  ];
  expect(stepAmong(shown, null, 'ArrowRight')).toEqual({ series: 0, point: 7 });
  expect(stepAmong(shown, { series: 0, point: 7 }, 'ArrowRight')).toEqual({ series: 0, point: 8 });
  expect(stepAmong(shown, { series: 0, point: 7 }, 'ArrowDown')).toEqual({ series: 1, point: 5 });
  expect(stepAmong(shown, { series: 0, point: 2 }, 'End')).toEqual({ series: 0, point: 8 });
});
