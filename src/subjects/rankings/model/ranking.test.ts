import { describe, expect, test } from 'vitest';
import { adjustment, areaOf, inspection, month, sourcesOf, weights } from './ranking.fixture.ts';
import { leadersOf, rankedIn, rankMonths, type MonthRanking, type RankingSources } from './ranking.ts';

const rank = (changes: Partial<RankingSources>): MonthRanking[] => rankMonths(sourcesOf(changes));
const last = (changes: Partial<RankingSources>): MonthRanking => {
  const ranking = rank(changes).at(-1);
  if (!ranking) throw new Error('no month');
  return ranking;
};
const places = ({ groups }: MonthRanking): string[] =>
  groups.flatMap(({ ranked }) =>
    ranked.map(({ area, rank, total, isTied }) => `${rank}${isTied ? '=' : ''} ${area.code} ${total}`),
  );
const shifts = ({ groups }: MonthRanking) =>
  groups.flatMap(({ ranked }) => ranked.map(({ area, shift }) => [area.code, shift]));
const unranked = ({ groups }: MonthRanking) => groups.flatMap((group) => group.unranked);
const thirds = weights({ open: '60', unannounced: '30', satisfaction: '10' });

describe('a month’s ranking', () => {
  test('adds score times weight of each component, worked by hand', () => {
    const ranking = last({
      scoring: thirds,
      inspections: month('2025-01', { A: ['91.20', '88.5', '95'], B: ['90', '92.35', '88.25'] }),
    });
    // A: 54.72 + 26.55 + 9.5; B: 54 + 27.705 + 8.825
    expect(places(ranking)).toEqual(['1 A 90.77', '2 B 90.53']);
    expect(rankedIn(ranking, 'B')?.components.map(({ points }) => points)).toEqual(['54.00', '27.705', '8.825']);
  });

  test('gives equal totals one rank and leaves the next out: 1, 2, 2, 4', () => {
    const inspections = month('2025-01', { A: ['80'], B: ['95'], C: ['90'], D: ['90.00'] });
    expect(places(last({ inspections }))).toEqual(['1 B 95.00', '2= C 90.00', '2= D 90.00', '4 A 80.00']);
  });

  test('rounds half a hundredth up, and ranks by what is printed', () => {
    const scoring = weights({ open: '50', unannounced: '50' });
    const inspections = month('2025-01', { A: ['90.01', '90.00'], B: ['90.01', '90.01'], C: ['90.00', '90.00'] });
    expect(places(last({ scoring, inspections }))).toEqual(['1= A 90.01', '1= B 90.01', '3 C 90.00']);
  });

  test('sees a tie that floats break', () => {
    const float = (scores: readonly number[]) =>
      [0.6, 0.3, 0.1].reduce((total, weight, index) => total + weight * (scores[index] ?? 0), 0);
    expect(float([71.3, 71.3, 71.3])).not.toBe(float([70, 70, 83]));
    // A: 42.78 + 21.39 + 7.13; B: 42 + 21 + 8.3, both 71.30.
    const inspections = month('2025-01', { A: ['71.3', '71.3', '71.3'], B: ['70', '70', '83'] });
    expect(places(last({ scoring: thirds, inspections }))).toEqual(['1= A 71.30', '1= B 71.30']);
  });

  test('rounds up a half that floats lose', () => {
    expect((0.6 * 85.01 + 0.3 * 85.01 + 0.1 * 84.96).toFixed(2)).toBe('85.00');
    const inspections = month('2025-01', { A: ['85.01', '85.01', '84.96'], B: ['85.01', '85.01', '84.91'] });
    // A: 51.006 + 25.503 + 8.496 = 85.005; B: 85.000
    expect(places(last({ scoring: thirds, inspections }))).toEqual(['1 A 85.01', '2 B 85.00']);
  });

  test('adds and takes the points of adjustments', () => {
    const inspections = month('2025-01', { A: ['90'], B: ['90'], C: ['0.5'] });
    const adjustments = [
      adjustment('2025-01', 'A', '0.1'),
      adjustment('2025-01', 'A', '0.2', { id: '2025-01-A-2' }),
      adjustment('2025-01', 'B', '-1.5'),
      adjustment('2025-01', 'C', '-2'),
    ];
    expect(places(last({ inspections, adjustments }))).toEqual(['1 A 90.30', '2 B 88.50', '3 C -1.50']);
  });

  test('leaves withdrawn rows out', () => {
    const inspections = [
      ...month('2025-01', { A: ['90'], B: ['80'] }),
      inspection('2025-01', 'C', 'open', '99', 20, { change: 'withdrawn' }),
    ];
    const adjustments = [adjustment('2025-01', 'B', '15', { change: 'withdrawn' })];
    expect(places(last({ inspections, adjustments }))).toEqual(['1 A 90.00', '2 B 80.00']);
  });

  test('ranks urban districts and zones, and counties, apart', () => {
    const areas = [
      areaOf('A'),
      areaOf('B', { kind: 'zone' }),
      areaOf('C', { kind: 'county' }),
      areaOf('city', { kind: 'prefecture-level-city' }),
    ];
    const ranking = last({ areas, inspections: month('2025-01', { A: ['80'], B: ['90'], C: ['85'], city: ['99'] }) });
    expect(ranking.groups.map(({ group }) => group)).toEqual(['urban', 'county']);
    expect(places(ranking)).toEqual(['1 B 90.00', '2 A 80.00', '1 C 85.00']);
  });

  test('refuses a month without a method', () => {
    const scoring = weights({ open: '100' }, '2025-02');
    expect(() => rank({ scoring, inspections: month('2025-01', { A: ['90'] }) })).toThrowErrorMatchingInlineSnapshot(
      `[Error: No scoring is in force in 2025-01: the dataset scoring has no row for it.]`,
    );
  });
});

describe('an area is not ranked', () => {
  test('where a component is missing', () => {
    const inspections = month('2025-01', { A: ['90', '90', '90'], B: ['95', '', '95'] });
    const ranking = last({ scoring: thirds, inspections });
    expect(places(ranking)).toEqual(['1 A 90.00']);
    expect(unranked(ranking).map(({ area, shortfalls }) => [area.code, shortfalls])).toEqual([
      ['B', [{ component: 'unannounced', kind: 'no-score', checks: 0, minimumChecks: 5 }]],
    ]);
  });

  test('with fewer than five inspections', () => {
    const inspections = [
      inspection('2025-01', 'A', 'open', '99', 4),
      inspection('2025-01', 'B', 'open', '60', 5),
      inspection('2025-01', 'C', 'open', null, 0),
    ];
    const ranking = last({ inspections });
    expect(places(ranking)).toEqual(['1 B 60.00']);
    expect(unranked(ranking).map(({ area, shortfalls }) => [area.code, shortfalls])).toEqual([
      ['A', [{ component: 'open', kind: 'too-few', checks: 4, minimumChecks: 5 }]],
      ['C', [{ component: 'open', kind: 'too-few', checks: 0, minimumChecks: 5 }]],
    ]);
  });

  test('in a later month without any inspection, but was there', () => {
    const ranking = last({
      inspections: [...month('2025-01', { A: ['90'], B: ['80'] }), ...month('2025-02', { A: ['90'] })],
    });
    expect(unranked(ranking).map(({ area, isNew }) => [area.code, isNew])).toEqual([['B', false]]);
  });
});

describe('the change against the month before', () => {
  const two = {
    inspections: [...month('2025-01', { A: ['90'], B: ['91'] }), ...month('2025-02', { A: ['92.1'], B: ['91'] })],
  };

  test('is not there in the first month', () => {
    const [first] = rank(two);
    expect(first?.before).toBeNull();
    expect(first && shifts(first)).toEqual([
      ['B', { kind: 'first-month' }],
      ['A', { kind: 'first-month' }],
    ]);
  });

  test('counts places and points', () => {
    expect(shifts(last(two))).toEqual([
      ['A', { kind: 'compared', places: 1, isOwn: true, points: '2.10', before: { rank: 2, total: '90.00' } }],
      ['B', { kind: 'compared', places: -1, isOwn: true, points: '0.00', before: { rank: 1, total: '91.00' } }],
    ]);
  });

  test('is not a place’s own where areas joined or left: among those ranked in both months it stayed, or fell', () => {
    const isOwn = (second: Record<string, string[]>, code: string) => {
      const shift = rankedIn(
        last({ inspections: [...month('2025-01', { A: ['90'], B: ['80'], C: ['70'] }), ...month('2025-02', second)] }),
        code,
      )?.shift;
      return shift?.kind === 'compared' ? [shift.places, shift.isOwn] : undefined;
    };
    expect(isOwn({ A: ['90'], C: ['60'] }, 'C')).toEqual([1, false]);
    expect(isOwn({ A: ['90'], B: ['80'], C: ['85'] }, 'C')).toEqual([1, true]);
    expect(isOwn({ A: ['90'], B: ['80'], C: ['70'], D: ['95'] }, 'A')).toEqual([-1, false]);
  });

  test('is with the month before in the list, where a month has no inspections', () => {
    expect(last({ inspections: [...month('2025-01', { A: ['90'] }), ...month('2025-03', { A: ['91'] })] }).before).toBe(
      '2025-01',
    );
  });

  test('says so where the area was not ranked', () => {
    const inspections = [
      ...month('2025-01', { A: ['90'] }),
      inspection('2025-01', 'B', 'open', '95', 2),
      ...month('2025-02', { A: ['90'], B: ['95'] }),
    ];
    expect(shifts(last({ inspections }))[0]).toEqual(['B', { kind: 'not-ranked-before' }]);
  });

  test('weights that changed are marked, and the same weight printed otherwise is none', () => {
    const scoring = [
      ...weights({ open: '60', unannounced: '40' }, '2025-01', '2025-01'),
      ...weights({ open: '60.0', unannounced: '40' }, '2025-02', '2025-02'),
      ...weights({ open: '50', unannounced: '50' }, '2025-03'),
    ];
    const inspections = ['2025-01', '2025-02', '2025-03'].flatMap((name) => month(name, { A: ['90', '80'] }));
    const rankings = rank({ scoring, inspections });
    expect(rankings.map(({ weightsChanged }) => weightsChanged)).toEqual([false, false, true]);
    expect(rankings.flatMap(places)).toEqual(['1 A 86.00', '1 A 86.00', '1 A 85.00']);
  });
});

test('one area alone leads nobody', () => {
  const leaders = (scores: Record<string, string[]>) =>
    last({ inspections: month('2025-01', scores) }).groups.map((group) =>
      leadersOf(group).map(({ area }) => area.code),
    );
  expect([leaders({ A: ['90'] }), leaders({ A: ['90'], B: ['90'], C: ['80'] })]).toEqual([[[]], [['A', 'B']]]);
});

describe('an area', () => {
  test('that joins late is absent before, and new in its first month', () => {
    const areas = [areaOf('A'), areaOf('F', { valid_from: '2025-01-15' })];
    const rankings = rank({
      areas,
      inspections: [
        ...month('2025-01', { A: ['90'] }),
        ...month('2025-02', { A: ['90'], F: ['95'] }),
        ...month('2025-03', { A: ['90'], F: ['95'] }),
      ],
    });
    expect(rankings.map((one) => [...places(one), ...unranked(one)].length)).toEqual([1, 2, 2]);
    expect(rankings.map((one) => rankedIn(one, 'F')?.shift.kind)).toEqual([undefined, 'new', 'compared']);
  });

  test('is new in no first month: there is nothing that it could have missed', () => {
    const ranking = last({
      inspections: [...month('2025-01', { A: ['90'] }), inspection('2025-01', 'B', 'open', '95', 2)],
    });
    expect(unranked(ranking).map(({ area, isNew }) => [area.code, isNew])).toEqual([['B', false]]);
  });

  test('continues under the newest of its codes, however often it changed', () => {
    const areas = [
      areaOf('A', { valid_to: '2025-01-31', replaced_by: ['B'] }),
      areaOf('B', { valid_to: '2025-02-28', replaced_by: ['C'] }),
      areaOf('C'),
    ];
    const rankings = rank({
      areas,
      inspections: [
        ...month('2025-01', { A: ['90'] }),
        ...month('2025-02', { B: ['91'] }),
        ...month('2025-03', { C: ['92'] }),
      ],
    });
    expect(rankings.flatMap(places)).toEqual(['1 C 90.00', '1 C 91.00', '1 C 92.00']);
  });

  test('continues under its new code', () => {
    const areas = [
      areaOf('C7', { kind: 'county', valid_to: '2025-01-31', replaced_by: ['C17'] }),
      areaOf('C17', { kind: 'county', valid_from: '2025-02-01' }),
    ];
    const rankings = rank({
      areas,
      inspections: [...month('2025-01', { C7: ['90'] }), ...month('2025-02', { C17: ['91'] })],
    });
    expect(rankings.flatMap(places)).toEqual(['1 C17 90.00', '1 C17 91.00']);
    expect(rankings[1] && rankedIn(rankings[1], 'C17')?.shift).toEqual({
      kind: 'compared',
      places: 0,
      isOwn: true,
      points: '1.00',
      before: { rank: 1, total: '90.00' },
    });
  });

  test('merged into another keeps its own past, and ends', () => {
    const areas = [areaOf('A'), areaOf('B', { valid_to: '2025-01-31', replaced_by: ['A'] })];
    const rankings = rank({
      areas,
      inspections: [...month('2025-01', { A: ['90'], B: ['91'] }), ...month('2025-02', { A: ['90'] })],
    });
    expect(rankings.map(places)).toEqual([['1 B 91.00', '2 A 90.00'], ['1 A 90.00']]);
    expect(rankings.flatMap(unranked)).toEqual([]);
  });
});
