import { expect, test } from 'vitest';
import { addUp, isUnexplained, plainSum } from './adds-up.ts';

test('the parts come to the total', () => {
  expect(addUp({ total: 955, parts: [887, 68] })).toEqual({ addsUp: true, count: 2, added: 955, difference: 0 });
});

test('the difference says whether the parts lie above the total or below it', () => {
  expect(addUp({ total: 10, parts: [4, 7] })).toEqual({ addsUp: false, count: 2, added: 11, difference: 1 });
  expect(addUp({ total: 10, parts: [4, 5] })).toMatchObject({ addsUp: false, difference: -1 });
});

test('decimals are added exactly', () => {
  expect(addUp({ total: 0.3, parts: [0.1, 0.2] })).toMatchObject({ addsUp: true, added: 0.3 });
  expect(addUp({ total: 88.62, parts: [54.72, 35.4, -1.5] })).toMatchObject({ addsUp: true });
  expect(addUp({ total: 88.62, parts: [54.72, 35.4, -1.505] })).toMatchObject({ addsUp: false, difference: -0.005 });
});

test('a rounded total is compared with the rounded sum, half up', () => {
  const parts = [54.72, 33.905];
  expect(addUp({ total: 88.63, parts, roundedTo: 2 })).toMatchObject({ addsUp: true, added: 88.625 });
  expect(addUp({ total: 88.62, parts, roundedTo: 2 })).toMatchObject({ addsUp: false });
  expect(addUp({ total: 88.63, parts })).toMatchObject({ addsUp: false });
});

test('no parts come to nothing', () => {
  expect(addUp({ total: 0, parts: [] })).toMatchObject({ addsUp: true, count: 0 });
  expect(addUp({ total: 1, parts: [] }).addsUp).toBe(false);
});

test('a total that is not the sum of its parts wants a reason', () => {
  expect(isUnexplained({ total: 3, parts: [1, 1], reason: null })).toBe(true);
  expect(isUnexplained({ total: 3, parts: [1, 1], reason: 'The source says so.' })).toBe(false);
  expect(isUnexplained(plainSum(2, [1, 1]))).toBe(false);
});
