import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { isConfirmed } from './confirm.ts';

/** A terminal, or a pipe, in which this is typed; null = it is closed. */
function answered(typed: string | null, isTTY = true): Promise<boolean> {
  const [input, output] = [Object.assign(new PassThrough(), { isTTY }), Object.assign(new PassThrough(), { isTTY })];
  if (typed === null) input.end();
  else input.write(typed);
  return isConfirmed('Sure? ', { input, output });
}

test('a person at a terminal has to say yes', async () => {
  expect(await Promise.all(['y\n', 'YES\n', '是\n'].map((typed) => answered(typed)))).toEqual([true, true, true]);
  expect(await Promise.all(['\n', 'n\n', 'yesterday\n', null].map((typed) => answered(typed)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('without a terminal nobody is asked', async () => {
  expect(await answered(null, false)).toBe(true);
});
