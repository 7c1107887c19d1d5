import { expect, test } from 'vitest';
import { seedRandom } from '../../../core/random.ts';
import { drawPairs, endedCommunity } from './draw-pairs.ts';
import { drawRecords, lastDay } from './draw-records.ts';
import { communityNames, unitNames } from './names.ts';

const pairs = drawPairs(seedRandom(1));
const recordsOf = (seed: number) => pairs.flatMap((pair, index) => drawRecords(seedRandom(seed + index), pair));

test('the sample has forty communities and thirty units of different names, and forty-five pairs', () => {
  expect(new Set(communityNames.map(([zh]) => zh)).size).toBe(40);
  expect(new Set(communityNames.map(([, en]) => en)).size).toBe(40);
  expect(new Set(unitNames.map(({ zh }) => zh)).size).toBe(30);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(45);
  expect(new Set(pairs.map(({ unit }) => unit)).size).toBe(30);
});

test('whatever the seed, nothing is recorded before a pair begins, after it ends or is quiet, or after the last day', () => {
  for (const seed of [1, 100, 7000]) {
    for (const { pairing, day, end } of recordsOf(seed)) {
      const pair = pairs.find(({ id }) => id === pairing);
      const last = [lastDay, pair?.until ?? lastDay, pair?.quietAfter ?? lastDay].sort()[0] ?? '';
      for (const one of [day, end?.on ?? day]) {
        expect(one >= (pair?.since ?? '')).toBe(true);
        expect(one <= last).toBe(true);
      }
    }
  }
});

test('the pair of the community that ended ends with it', () => {
  expect(pairs.filter(({ community }) => community === endedCommunity.id).map(({ until }) => until)).toEqual([
    endedCommunity.until,
  ]);
});
