import { describe, expect, test } from 'vitest';
import { furthestBehind, movedMonths, percentDone, progressOf, stuckAreas } from './action-progress.ts';
import { areas, goal, row } from './action.fixture.ts';

const twoAreas = [
  row('A', '01', 2, 2),
  row('A', '02', 5, 3),
  row('A', '03', 8, 3),
  row('A', '04', 10, null),
  row('B', '01', 2, 2),
  row('B', '02', 5, 5),
  row('B', '03', 8, 8),
  row('B', '04', 10, null),
];

describe('an action', () => {
  test('is as far as its areas together, by the last month that any reported', () => {
    const { month, planned, done, behind, planTotal, months } = progressOf(goal(), twoAreas, areas);
    expect({ month, planned, done, behind, planTotal }).toEqual({
      ...{ month: '2026-03', planned: 16, done: 11, behind: 5, planTotal: 20 },
    });
    expect(months.map((one) => [one.month, one.planned, one.done])).toEqual([
      ['2026-01', 4, 4],
      ['2026-02', 10, 8],
      ['2026-03', 16, 11],
      ['2026-04', 20, null],
    ]);
  });

  test('is late where it is behind its plan, and on time where it is not', () => {
    expect(progressOf(goal(), twoAreas, areas).state).toBe('late');
    expect(progressOf(goal(), [row('A', '01', 2, 2)], areas).state).toBe('on-time');
    expect(progressOf(goal(), [row('A', '01', 2, 3)], areas).state).toBe('on-time');
    expect(progressOf(goal(), [row('A', '01', 2, 1)], areas).state).toBe('late');
  });

  test('is stuck where it is behind and nothing was added for two months, not for one', () => {
    const still = [row('A', '01', 2, 1), row('A', '02', 3, 1)];
    expect(progressOf(goal(), still, areas)).toMatchObject({ state: 'late', stillMonths: 1 });
    expect(progressOf(goal(), [...still, row('A', '03', 4, 1)], areas)).toMatchObject({
      ...{ state: 'stuck', stillMonths: 2 },
    });
    const asPlanned = [row('A', '01', 1, 1), row('A', '02', 1, 1), row('A', '03', 1, 1)];
    expect(progressOf(goal(), asPlanned, areas).state).toBe('on-time');
  });

  test('that never moved has been still since it began', () => {
    expect(progressOf(goal(), [row('A', '01', 1, 0), row('A', '02', 2, 0)], areas)).toMatchObject({
      ...{ state: 'stuck', stillMonths: 2 },
    });
  });

  test('is finished at its target, whatever the plan', () => {
    expect(progressOf(goal({ target: 3 }), [row('A', '01', 5, 3)], areas).state).toBe('finished');
    expect(progressOf(goal({ target: 4 }), [row('A', '01', 5, 3)], areas).state).toBe('late');
  });

  test('waits while nobody has reported anything', () => {
    const { state, month, done, planned, planTotal } = progressOf(goal(), [row('A', '02', 5, null)], areas);
    expect({ state, month, done, planned, planTotal }).toEqual({
      ...{ state: 'waiting', month: null, done: 0, planned: 0, planTotal: 5 },
    });
    expect(progressOf(goal(), [], areas)).toMatchObject({ state: 'waiting', areas: [] });
  });

  test('does not count withdrawn rows', () => {
    const rows = [row('A', '01', 2, 2), row('A', '02', 9, 9, { change: 'withdrawn' })];
    expect(progressOf(goal(), rows, areas)).toMatchObject({ month: '2026-01', done: 2, planTotal: 2 });
  });
});

describe('a month that not every area reported', () => {
  const rows = [row('A', '01', 2, 2), row('B', '01', 2, 1), row('A', '02', 4, 4), row('B', '02', 4, null)];

  test('counts what the others reported last, and says how many are missing', () => {
    const { months, areas: standings } = progressOf(goal(), rows, areas);
    expect(months).toEqual([
      { month: '2026-01', planned: 4, done: 3, missing: 0 },
      { month: '2026-02', planned: 8, done: 5, missing: 1 },
    ]);
    expect(standings.map(({ area, done, reported }) => [area, done, reported])).toEqual([
      ['B', 1, '2026-01'],
      ['A', 4, '2026-02'],
    ]);
  });

  test('is a gap where nobody reported it', () => {
    const gap = [row('A', '01', 2, 2), row('A', '02', 4, null), row('A', '03', 6, 5)];
    expect(progressOf(goal(), gap, areas).months.map(({ done }) => done)).toEqual([2, null, 5]);
  });

  test('does not repeat what an area said of an earlier one', () => {
    const said = { stuck_zh: '示例', note_zh: '示例' };
    const old = [row('A', '01', 4, 1, said), row('B', '01', 2, 2), row('B', '02', 4, 4)];
    const [first] = progressOf(goal(), old, areas).areas;
    expect(first).toMatchObject({ area: 'A', stuck: { zh: null, en: null }, note: { zh: null, en: null } });
    expect(progressOf(goal(), [row('A', '01', 4, 1, said)], areas).areas[0]).toMatchObject({
      ...{ stuck: { zh: '示例', en: null }, note: { zh: '示例', en: null } },
    });
  });
});

describe('the areas of an action', () => {
  const { areas: standings } = progressOf(goal(), twoAreas, areas);

  test('come furthest behind first; those without a row take no part', () => {
    expect(standings.map(({ area, behind, total }) => [area, behind, total])).toEqual([
      ['A', 5, 10],
      ['B', 0, 10],
    ]);
    expect(furthestBehind({ areas: standings }, 3).named.map(({ area }) => area)).toEqual(['A']);
  });

  test('are stuck after two months without a rise, where they are behind', () => {
    expect(standings.map(({ state }) => state)).toEqual(['late', 'on-plan']);
    const later = progressOf(goal(), [...twoAreas, row('A', '05', 10, 3), row('B', '05', 10, 10)], areas);
    expect(later.areas.map(({ area, state, stillMonths }) => [area, state, stillMonths])).toEqual([
      ['A', 'stuck', 3],
      ['B', 'finished', 0],
    ]);
    expect(stuckAreas(later, 3).named.map(({ area }) => area)).toEqual(['A']);
  });

  test('count no longer once their code has ended: what took their place has rows of its own', () => {
    const rows = [row('A', '01', 2, 2), row('B', '02', 4, 4)];
    const ended = [
      { code: 'A', valid_to: '2026-01-31' },
      { code: 'B', valid_to: null },
    ];
    const { months, done, areas: now } = progressOf(goal(), rows, ended);
    expect(months.map((one) => one.done)).toEqual([2, 4]);
    expect(done).toBe(4);
    expect(now.map(({ area }) => area)).toEqual(['B']);
  });
});

test('a month that moved is one in which the number done rose; the newest comes first', () => {
  const rows = [row('A', '01', 2, 2), row('A', '02', 4, 2), row('A', '03', 6, null), row('A', '04', 8, 5)];
  expect(movedMonths(progressOf(goal(), rows, areas))).toEqual([
    { month: '2026-04', done: 5, rose: 3 },
    { month: '2026-01', done: 2, rose: 2 },
  ]);
});

test('what is nearly done is not 100 per cent', () => {
  expect([percentDone(0, 7), percentDone(5, 7), percentDone(7, 7), percentDone(8, 7)]).toEqual([0, 71.4, 100, 114.3]);
  expect(percentDone(9_999, 10_000)).toBe(99.9);
});
