import { expect, test } from 'vitest';
import { samplesAmong } from './samples-among.ts';

test('a list is sample data in whole, in part or not at all; an empty one is not', () => {
  const told = (...listed: boolean[]) => samplesAmong(listed.map((isSample) => ({ isSample })));
  expect(told(true, true)).toEqual({ count: 2, extent: 'all' });
  expect(told(true, false)).toEqual({ count: 1, extent: 'some' });
  expect(told(false)).toEqual({ count: 0, extent: 'none' });
  expect(told()).toEqual({ count: 0, extent: 'none' });
});
