import { describe, expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { areaSum, helpedOf, projectSum, unitsByKind, viewOverview } from './overview.ts';
import { area, community, pairing, project, sources, unit, visit } from './pairing.fixture.ts';
import { listPairs } from './pairs.ts';

const day = '2026-11-27';
const recent = (id: string) => visit(`${id}-V01`, '2026-11-02');
const all = sources({
  areas: [area('S01'), area('S02'), area('S03')],
  communities: [
    community('C001'),
    community('C002'),
    community('C003', { area: 'S02' }),
    community('C004', { area: 'S02', valid_to: '2026-03-31', replaced_by: ['C005'] }),
    community('C005', { area: 'S02', valid_to: day }),
  ],
  units: [unit('U001'), unit('U002', 'health-model'), unit('U003')],
  pairings: [
    pairing('C001-1'),
    pairing('C001-2', { unit: 'U002' }),
    pairing('C002-1', { until: '2026-06-30' }),
    pairing('C003-1', { since: '2026-02-01' }),
    pairing('C004-1', { until: '2026-03-31' }),
  ],
  records: [
    recent('C001-1'),
    project('C001-1-P01', '2026-02-01', '2026-04-01', { state: 'done', done_on: '2026-03-01' }),
    project('C001-1-P02', '2026-02-01', '2026-04-01'),
    project('C001-1-P03', '2026-11-01', '2026-12-31'),
    project('C002-1-P01', '2026-02-01', '2026-04-01', { state: 'dropped' }),
    project('C003-1-P01', '2026-02-02', '2026-12-31'),
  ],
});
const overview = viewOverview(all, listPairs(all, day), day);

test('units and communities are counted once, and only those of pairs that go on', () => {
  expect([overview.helping, overview.helped, overview.current.length]).toEqual([2, 2, 3]);
});

test('a community in use that no unit helps is counted; one that has ended is not', () => {
  // C002, whose pair has ended, and C005 on its last day.
  expect(overview.unhelped).toBe(2);
});

test('projects of ended pairs count too, and every project is in one state', () => {
  expect(overview.counts).toEqual({ all: 5, done: 1, late: 0, open: 2, overdue: 1, ended: 0, dropped: 1 });
  expect(addUp(projectSum(overview.counts)).addsUp).toBe(true);
  expect(areaSum(overview)).toEqual({ total: 5, parts: [4, 1], reason: null });
});

test('pairs without activity are listed, the longest first', () => {
  expect(overview.quiet.map(({ id, quiet }) => [id, quiet?.since])).toEqual([
    ['C001-2', '2026-01-01'],
    ['C003-1', '2026-02-02'],
  ]);
});

describe('an area', () => {
  test('has its communities and the pairs that go on; one without communities is left out', () => {
    expect(
      overview.areas.map(({ area: { code }, communities, pairs, quiet }) => [
        code,
        communities.length,
        pairs.length,
        quiet,
      ]),
    ).toEqual([
      ['S01', 2, 2, 1],
      ['S02', 3, 1, 1],
    ]);
  });

  test('counts as helped the communities in use with a pair that goes on', () => {
    expect(overview.areas.map(helpedOf)).toEqual([
      { helped: 1, all: 2 },
      { helped: 1, all: 2 },
    ]);
  });
});

test('a community that has ended names what replaced it', () => {
  const ended = overview.areas
    .flatMap(({ communities }) => communities)
    .filter(({ successors }) => successors.length > 0);
  expect(ended.map(({ community: { id }, successors }) => [id, successors.map((one) => one.id)])).toEqual([
    ['C004', ['C005']],
  ]);
});

test('units are listed by kind, with the pairs that go on before those that have ended', () => {
  expect(unitsByKind(overview.units).map(([kind, units]) => [kind, units.map(({ unit: { id } }) => id)])).toEqual([
    ['civilised', ['U001', 'U003']],
    ['health-model', ['U002']],
  ]);
  expect(overview.units[0]?.pairs.map(({ id }) => id)).toEqual(['C001-1', 'C003-1', 'C002-1', 'C004-1']);
});
