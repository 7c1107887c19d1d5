import { expect, test } from 'vitest';
import { realFirst } from './real-first.ts';

test('what is real comes before what is sample data, each in its order', () => {
  const sentence = (text: string, isSample: boolean) => ({ text, isSample });
  const { real, sample } = realFirst([sentence('a', true), sentence('b', false), sentence('c', true)]);
  expect([real, sample].map((those) => those.map(({ text }) => text))).toEqual([['b'], ['a', 'c']]);
});
