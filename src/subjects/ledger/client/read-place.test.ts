import { expect, test } from 'vitest';
import { placeAt, placeByKey, shareOf } from './read-place.ts';

test('a finger reads the column that it is on, and at the edges the outermost', () => {
  expect([0, 0.24, 0.25, 0.99, 1, -0.2, 1.4].map((share) => placeAt(share, 4, 'columns'))).toEqual([
    0, 0, 1, 3, 3, 0, 3,
  ]);
});

test('of points from end to end it reads the nearest', () => {
  expect([0, 0.16, 0.17, 0.84, 1].map((share) => placeAt(share, 4, 'points'))).toEqual([0, 0, 1, 3, 3]);
});

test('the line is where the value is', () => {
  expect([0, 3].map((place) => shareOf(place, 4, 'columns'))).toEqual([0.125, 0.875]);
  expect([0, 3].map((place) => shareOf(place, 4, 'points'))).toEqual([0, 1]);
  expect(shareOf(0, 1, 'points')).toBe(0);
});

test('arrows begin at the newest, stop at the ends, and other keys are left alone', () => {
  expect(placeByKey(null, 'ArrowLeft', 9)).toBe(8);
  expect(placeByKey(8, 'ArrowRight', 9)).toBe(8);
  expect(placeByKey(0, 'ArrowLeft', 9)).toBe(0);
  expect([placeByKey(4, 'Home', 9), placeByKey(4, 'End', 9), placeByKey(4, 'a', 9)]).toEqual([0, 8, null]);
});
