import { expect, test } from 'vitest';
import { sameNumber } from './same-number.ts';

test.each([
  ['82.0', '82'],
  ['82', '82.000'],
  ['0.50', '0.5'],
  ['-0', '0'],
  ['-0.0', '0.00'],
  ['007', '7'],
  ['00.10', '0.1'],
  ['-3.10', '-3.1'],
  ['100', '100'],
  [null, null],
])('%s and %s are one number', (left, right) => {
  expect([sameNumber(left, right), sameNumber(right, left)]).toEqual([true, true]);
});

test.each([
  ['82', '820'],
  ['82.0', '82.01'],
  ['1', '-1'],
  ['10', '1'],
  ['0', null],
  ['', '0'],
  ['1e3', '1000'],
  ['1,000', '1000'],
  ['5.', '5'],
  ['9007199254740993', '9007199254740992'],
  ['0.1000000000000000055', '0.1'],
])('%s and %s are not', (left, right) => {
  expect([sameNumber(left, right), sameNumber(right, left)]).toEqual([false, false]);
});
