import { describe, expect, test } from 'vitest';
import { groupProblems, nearestTo, placeKey, shownAtPlace, shownNear } from './near-problems.ts';
import { problemView } from './problem.fixture.ts';

const numbered = Array.from({ length: 20 }, (_, index) => problemView({ id: `P-0000${String(index + 10)}` }));

describe('what is near a problem', () => {
  test('two on either side by id, without itself', () => {
    const nearestIds = (id: string) => nearestTo({ id }, numbered).map((one) => one.id.slice(-2));
    expect(nearestIds('P-000015')).toEqual(['13', '14', '16', '17']);
    expect(nearestIds('P-000010')).toEqual(['11', '12']);
  });

  test('the same name of a place in another area is another place', () => {
    expect(placeKey(problemView())).not.toBe(placeKey(problemView({ area: 'S02' })));
  });

  test('a place whose text is gone, and a withdrawn problem, are near nothing', () => {
    const ended = problemView({}, { ended: { on: '2026-05-01', why: 'display-ended', columns: ['place_zh'] } });
    const groups = groupProblems([problemView(), ended, problemView({ change: 'withdrawn' })], placeKey);
    expect([...groups.values()].map((group) => group.length)).toEqual([1]);
  });

  test('of one of its class a page shows place, class and day found, and nothing that its work changes', () => {
    const open = problemView({ status: 'assigned', handled_on: null });
    const closed = { ...problemView({ status: 'closed', due_on: '2026-05-01' }), release: '2026-05-18', timing: null };
    expect(shownNear(closed)).toEqual(shownNear(open));
    expect(shownNear(problemView({ place_zh: '另一处' }))).not.toEqual(shownNear(open));
  });

  test('of one at its place a page shows how it is now as well', () => {
    expect(shownAtPlace(problemView({ due_on: '2026-05-20' })).state).toBe('overdue');
    expect(shownAtPlace(problemView({ status: 'closed' })).state).toBe('closed-on-time');
  });
});
