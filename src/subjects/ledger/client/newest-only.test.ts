import { expect, test } from 'vitest';
import { newestOnly } from './newest-only.ts';

test('while one call is answered only the newest of the others waits; those it overtook give null', async () => {
  const asked: string[] = [];
  const finish: (() => void)[] = [];
  const ask = newestOnly((text: string) => {
    asked.push(text);
    return new Promise<string>((resolve) => finish.push(() => resolve(`${text}!`)));
  });
  const [first, second, third] = [ask('a'), ask('ab'), ask('abc')];
  expect(await second).toBeNull();
  expect(asked).toEqual(['a']);
  finish[0]?.();
  expect(await first).toBe('a!');
  finish[1]?.();
  expect(await third).toBe('abc!');
  expect(asked).toEqual(['a', 'abc']);
});

test('a call that fails does not hold up the next', async () => {
  const ask = newestOnly((text: string) => (text === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(text)));
  const [bad, good] = [ask('bad'), ask('good')];
  await expect(bad).rejects.toThrow('no');
  expect(await good).toBe('good');
});
