import { describe, expect, test } from 'vitest';
import { groupProblems, nearestTo, placeKey } from './near-problems.ts';
import { problemView } from './problem.fixture.ts';

const numbered = Array.from({ length: 20 }, (_, index) => problemView({ id: `P-0000${String(index + 10)}` }));

describe('what is near a problem', () => {
  test('three on either side by id, without itself', () => {
    expect(nearestTo({ id: 'P-000015' }, numbered).map(({ id }) => id.slice(-2))).toEqual([
      '12',
      '13',
      '14',
      '16',
      '17',
      '18',
    ]);
    expect(nearestTo({ id: 'P-000010' }, numbered).map(({ id }) => id.slice(-2))).toEqual(['11', '12', '13']);
  });

  test('the same name of a place in another area is another place', () => {
    expect(placeKey(problemView())).not.toBe(placeKey(problemView({ area: 'S02' })));
  });

  test('a place whose text is gone, and a withdrawn problem, are near nothing', () => {
    const ended = problemView({}, { ended: { on: '2026-05-01', why: 'display-ended', columns: ['place_zh'] } });
    const groups = groupProblems([problemView(), ended, problemView({ change: 'withdrawn' })], placeKey);
    expect([...groups.values()].map((group) => group.length)).toEqual([1]);
  });
});
