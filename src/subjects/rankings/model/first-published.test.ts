import { expect, test } from 'vitest';
import { correctedRank, type RankingEdition } from './first-published.ts';
import { month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const edition = (release: string, scores: Record<string, string[]>): RankingEdition[] =>
  rankMonths(sourcesOf({ inspections: month('2025-01', scores) })).map((ranking) => ({
    dataset: 'inspections',
    ...{ release, day: release },
    ranking,
  }));
const editions = [
  ...edition('2025-02-03', { A: ['90'], B: ['92'], C: ['80'] }),
  ...edition('2025-03-03', { A: ['93'], B: ['92'], C: ['80'] }),
  ...edition('2025-04-02', { A: ['93'], B: ['92'], C: ['80'], D: ['85'] }),
];

test('a rank that was corrected names the release that published it first and the one that settled it', () => {
  expect(correctedRank(editions, 'A')).toEqual({
    firstRank: 2,
    first: { dataset: 'inspections', release: '2025-02-03' },
    corrected: { dataset: 'inspections', release: '2025-03-03' },
  });
  expect(correctedRank(editions, 'C')?.corrected.release).toBe('2025-04-02');
});

test('an area that was not ranked at first says so', () => {
  expect(correctedRank(editions, 'D')?.firstRank).toBeNull();
});

test('a rank that stands as it was published has nothing to say, even where it went and came back', () => {
  expect(correctedRank(editions.slice(0, 1), 'A')).toBeNull();
  expect(correctedRank([...editions, ...edition('2025-05-06', { A: ['90'], B: ['92'], C: ['80'] })], 'A')).toBeNull();
});
