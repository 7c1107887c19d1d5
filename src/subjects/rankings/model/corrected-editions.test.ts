import { expect, test } from 'vitest';
import { correctedEditions } from './corrected-editions.ts';
import type { RankingEdition } from './first-published.ts';
import { month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const edition = (day: string, scores: Record<string, string[]>): RankingEdition[] =>
  rankMonths(sourcesOf({ inspections: month('2025-01', scores) })).map((ranking) => ({
    ...{ dataset: 'inspections', release: day, day, ranking },
  }));
const first = { A: ['90'], B: ['92'], C: ['80'] };
const told = (...editions: RankingEdition[][]) =>
  correctedEditions(editions.flat()).map(({ day, moved }) => ({
    day,
    moved: moved.map(({ area, from, to }) => [area.code, from?.rank ?? null, to?.rank ?? null]),
  }));

test('each release that changed a rank or a total is told with both, an unchanged one is not', () => {
  expect(
    told(
      edition('2025-02-03', first),
      edition('2025-02-10', first),
      edition('2025-03-03', { ...first, A: ['93'] }),
      edition('2025-04-02', { ...first, A: ['94'] }),
    ),
  ).toEqual([
    {
      day: '2025-03-03',
      moved: [
        ['A', 2, 1],
        ['B', 1, 2],
      ],
    },
    { day: '2025-04-02', moved: [['A', 1, 1]] },
  ]);
});

test('an area that joins or leaves the ranking has no place before or after', () => {
  expect(told(edition('2025-02-03', first), edition('2025-03-03', { ...first, D: ['85'] }))).toEqual([
    {
      day: '2025-03-03',
      moved: [
        ['D', null, 3],
        ['C', 3, 4],
      ],
    },
  ]);
  const { C: _gone, ...rest } = first;
  expect(told(edition('2025-02-03', first), edition('2025-03-03', rest))).toEqual([
    { day: '2025-03-03', moved: [['C', 3, null]] },
  ]);
});
