import { expect, test } from 'vitest';
import { daySquares } from './day-squares.ts';

const count = (path: string): number => path.split('M').length - 1;

test('every day of a year is one square, filled or empty', () => {
  const { filled, empty, width, height } = daySquares(365, 239, 300);
  expect([count(filled), count(empty)]).toEqual([239, 126]);
  expect([width, height]).toEqual([368, 98]);
  expect(count(daySquares(366, 0, null).empty)).toBe(366);
  expect(daySquares(365, 365, null).empty).toBe('');
});

test('squares are filled downwards in columns of ten, so that they can be counted', () => {
  const places = daySquares(365, 12, null)
    .filled.split('z')
    .map((square) => square.split('h')[0]);
  expect(places.slice(9, 12)).toEqual(['M0,90', 'M10,0', 'M10,10']);
});

test('the line stands between the day asked for and the next one', () => {
  expect(daySquares(365, 239, 300).line).toBe('M299,-6V104');
  expect(daySquares(365, 239, 304).line).toBe('M309,-6V39H299V104');
  expect(daySquares(365, 239, null).line).toBeNull();
});
