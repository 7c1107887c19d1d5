import { describe, expect, test } from 'vitest';
import { community, pairing, project, sources, unit, visit } from './pairing.fixture.ts';
import { listPairs, listWithdrawn } from './pairs.ts';

const day = '2026-11-27';
const withdrawn = { change: 'withdrawn', change_note_zh: '示例：有误', change_note_en: 'Sample: a mistake' } as const;

describe('a pair', () => {
  test('goes on to its last day and has ended on the day after', () => {
    const pairings = [pairing('C001-1', { until: day }), pairing('C001-2', { unit: 'U002', until: '2026-11-26' })];
    const pairs = listPairs(sources({ pairings, units: [unit('U001'), unit('U002')] }), day);
    expect(pairs.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      ['C001-1', true],
      ['C001-2', false],
    ]);
  });

  test('has its projects in the order in which they were promised, and its visits newest first', () => {
    const records = [
      visit('C001-1-V01', '2026-10-01'),
      project('C001-1-P02', '2026-05-01', '2026-12-31'),
      visit('C001-1-V02', '2026-11-02'),
      project('C001-1-P01', '2026-03-01', '2026-06-30'),
      visit('C002-1-V01', '2026-11-03'),
    ];
    const [pair] = listPairs(sources({ pairings: [pairing('C001-1')], records }), day);
    expect(pair?.projects.map(({ row, state }) => [row.id, state])).toEqual([
      ['C001-1-P01', 'overdue'],
      ['C001-1-P02', 'open'],
    ]);
    expect(pair?.visits.map(({ row }) => row.id)).toEqual(['C001-1-V02', 'C001-1-V01']);
  });
});

describe('the last activity', () => {
  const last = (...records: ReturnType<typeof visit>[]) => {
    const [pair] = listPairs(sources({ pairings: [pairing('C001-1')], records }), day);
    return [pair?.lastActivity ?? null, pair?.quiet ?? null];
  };

  test('is a visit, a promise or a completion, not the day on which something was due', () => {
    expect(last(visit('C001-1-V01', '2026-10-01'))).toEqual(['2026-10-01', null]);
    expect(last(project('C001-1-P01', '2026-10-02', '2026-12-31'))).toEqual(['2026-10-02', null]);
    const done = project('C001-1-P01', '2026-02-01', '2026-11-20', { state: 'done', done_on: '2026-11-05' });
    expect(last(visit('C001-1-V01', '2026-10-01'), done)).toEqual(['2026-11-05', null]);
    expect(last(project('C001-1-P01', '2026-02-01', '2026-11-20'))).toEqual([
      '2026-02-01',
      { since: '2026-02-01', hasRecord: true },
    ]);
  });

  test('is none where nothing is recorded, or only what was withdrawn', () => {
    const quiet = { since: '2026-01-01', hasRecord: false };
    expect(last()).toEqual([null, quiet]);
    expect(last(visit('C001-1-V01', '2026-11-01', withdrawn))).toEqual([null, quiet]);
  });

  test('is not missed of a pair that has ended', () => {
    const [pair] = listPairs(sources({ pairings: [pairing('C001-1', { until: '2026-10-31' })] }), day);
    expect(pair?.quiet).toBeNull();
  });
});

test('what was withdrawn is no pair and no record, and is listed with its reason', () => {
  const all = sources({
    communities: [community('C001'), community('C002')],
    pairings: [pairing('C001-1'), pairing('C002-1', withdrawn)],
    records: [visit('C001-1-V01', '2026-11-01', withdrawn)],
  });
  const pairs = listPairs(all, day);
  expect(pairs.map(({ id, visits }) => [id, visits.length])).toEqual([['C001-1', 0]]);
  expect(listWithdrawn(all)).toEqual([
    { id: 'C002-1', community: 'C002', note_zh: '示例：有误', note_en: 'Sample: a mistake' },
    { id: 'C001-1-V01', community: 'C001', note_zh: '示例：有误', note_en: 'Sample: a mistake' },
  ]);
});
