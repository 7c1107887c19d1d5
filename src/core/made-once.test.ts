import { expect, test } from 'vitest';
import { madeOnce } from './made-once.ts';

test('makes the value of a key once, and each key its own', () => {
  const boxOf = madeOnce((key: string | undefined) => ({ key }));
  expect(boxOf('a')).toBe(boxOf('a'));
  expect([boxOf('a'), boxOf('b'), boxOf(undefined)]).toEqual([{ key: 'a' }, { key: 'b' }, { key: undefined }]);
});

test('keeps what counts as false', () => {
  let made = 0;
  const widthOf = madeOnce((_: string) => made++);
  expect([widthOf('a'), widthOf('a')]).toEqual([0, 0]);
});
