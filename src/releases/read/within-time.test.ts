import { expect, test } from 'vitest';
import { withinTime } from './within-time.ts';

test('work that ends in time gives its result, whatever it is', () => {
  expect(withinTime(1000, () => null)).toEqual({ result: null });
});

test('work that does not end is ended', () => {
  const begin = performance.now();
  expect(
    withinTime(20, () => {
      for (;;);
    }),
  ).toBeNull();
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('a regular expression that does not end is ended', () => {
  expect(withinTime(20, () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`))).toBeNull();
});

test('what the work throws is thrown on, as it is', () => {
  const error = new RangeError('示例');
  expect(() =>
    withinTime(1000, () => {
      throw error;
    }),
  ).toThrow(error);
});

test('work within work', () => {
  expect(
    withinTime(20, () =>
      withinTime(10_000, () => {
        for (;;);
      }),
    ),
  ).toBeNull();
  expect(withinTime(1000, () => withinTime(500, () => 1))).toEqual({ result: { result: 1 } });
});

test('work that was kept waiting is done again, whatever work was within it', () => {
  const waits = [200, 0];
  const work = (): string => {
    withinTime(1000, () => 'inner');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waits.shift() ?? 0);
    for (let begin = performance.now(); waits.length > 0 && performance.now() - begin < 1;);
    return 'outer';
  };
  expect(withinTime(100, work)).toEqual({ result: 'outer' });
});
