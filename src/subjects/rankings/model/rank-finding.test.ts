import { expect, test } from 'vitest';
import { areaFinding, groupFinding } from './rank-finding.ts';
import { rankSeries } from './rank-series.ts';
import { month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

const series = rankSeries(
  rankMonths(
    sourcesOf({
      inspections: [
        ...month('2025-01', { A: ['90'], B: ['80'], C: ['70'] }),
        ...month('2025-02', { A: ['90'], B: ['80'] }),
        ...month('2025-03', { B: ['95'], A: ['90'], C: ['99'] }),
        ...month('2025-04', { C: ['95'] }),
      ],
    }),
  ),
  'urban',
);

test('the finding of a group: who is first now, and who was first most often among months with several', () => {
  const { leaders, most, months } = groupFinding({ ...series, months: series.months.slice(0, 3), lines: cut(3) });
  expect(leaders.map(({ code }) => code)).toEqual(['C']);
  expect([most.areas.map(({ code }) => code), most.times, months]).toEqual([['A'], 2, 3]);
});

test('who is ranked alone is first of nobody', () => {
  const { leaders, months } = groupFinding(series);
  expect([leaders, months]).toEqual([[], 3]);
});

test('the finding of an area: its newest rank, its best and its worst', () => {
  expect(areaFinding(series, 'A')).toEqual({ month: '2025-04', rank: null, best: 1, worst: 3, months: 3 });
  expect(areaFinding(series, 'C')).toMatchObject({ rank: 1, best: 1, worst: 3 });
  expect(areaFinding(series, 'X')).toBeNull();
});

function cut(count: number) {
  return series.lines.map((line) => ({ ...line, placings: line.placings.slice(0, count) }));
}
