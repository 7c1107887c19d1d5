import { expect, test } from 'vitest';
import { endsOf, leadersAtEnd, placeKind } from './places.ts';
import { rankSeries } from './rank-series.ts';
import { month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const rankingsOf = (scores: Record<string, string[]>) =>
  rankMonths(sourcesOf({ inspections: month('2025-01', scores) }));
const codes = (areas: readonly { code: string }[] = []) => areas.map(({ code }) => code).join();

test('a rank among several is a rank, one alone is none to boast of, and no rank is none', () => {
  expect([placeKind(1, 3), placeKind(1, 1), placeKind(null, 3)]).toEqual(['ranked', 'only', 'unranked']);
});

test.each([
  ['nobody', {}, null],
  ['one alone', { A: ['90'] }, null],
  ['all share a rank', { A: ['90'], B: ['90'] }, null],
  ['two share the last', { A: ['90'], B: ['80'], C: ['80'] }, 'A 90.00 B,C 80.00'],
  ['two share the first', { A: ['90'], B: ['90'], C: ['80'] }, 'A,B 90.00 C 80.00'],
])('a ranking where %s is told by its ends', (_name, scores, told) => {
  const [urban] = rankingsOf(scores)[0]?.groups ?? [];
  const ends = endsOf(urban ?? { ranked: [] });
  expect(ends && `${codes(ends.first.areas)} ${ends.first.total} ${codes(ends.last.areas)} ${ends.last.total}`).toBe(
    told,
  );
});

test('those that lead at the end of a series are of its last month, and one alone leads nobody', () => {
  const led = (scores: Record<string, string[]>) => codes(leadersAtEnd(rankSeries(rankingsOf(scores), 'urban')));
  expect(led({ A: ['90'], B: ['90'], C: ['80'] })).toBe('A,B');
  expect(led({ A: ['90'] })).toBe('');
  const later = rankMonths(
    sourcesOf({
      inspections: [...month('2025-01', { A: ['90'], B: ['80'] }), ...month('2025-02', { A: ['80'], B: ['90'] })],
    }),
  );
  expect(codes(leadersAtEnd(rankSeries(later, 'urban')))).toBe('B');
});
