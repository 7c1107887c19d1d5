import { expect, test } from 'vitest';
import { missedFlips } from '../verify/missed-flips.ts';

test('of 200 flipped bits each is found, and its file named', async () => {
  expect(await missedFlips(200)).toEqual([]);
});
