import { expect, test } from 'vitest';
import { addUp } from '../../../core/adds-up.ts';
import { countProblems, covers, pickPairs, type PicturedRow } from './action-problems.ts';
import { problemSum, targetSum } from './action-sums.ts';
import { goal } from './action.fixture.ts';

const problem = { category: 'garbage', problem_class: 'bin-dirty', found_on: '2026-03-01' };

test('an action covers problems of its categories and classes that were found in its time', () => {
  expect(covers(goal(), problem)).toBe(true);
  expect(covers(goal({ problems: ['bin-dirty'] }), problem)).toBe(true);
  expect(covers(goal({ problems: ['market'] }), problem)).toBe(false);
  expect(covers(goal(), { ...problem, found_on: '2026-01-10' })).toBe(true);
  expect(covers(goal(), { ...problem, found_on: '2026-01-09' })).toBe(false);
  expect(covers(goal(), { ...problem, found_on: '2026-06-30' })).toBe(true);
  expect(covers(goal(), { ...problem, found_on: '2026-07-01' })).toBe(false);
});

test('every problem is counted in exactly one part, so that they add up', () => {
  const states = ['closed-on-time', 'closed-late', 'closed-unfixed', 'came-back', 'open', 'overdue'] as const;
  const counts = countProblems(states.map((state) => ({ state })));
  expect(counts).toEqual({ found: 6, fixed: 2, unfixed: 1, back: 1, open: 2, overdue: 1 });
  expect(addUp(problemSum(counts)).addsUp).toBe(true);
});

test('pairs are of what is fixed and shows both pictures, newest first, no picture twice', () => {
  const one = (
    id: string,
    verified_on: string,
    more: Partial<PicturedRow> = {},
    state = 'closed-on-time' as const,
  ) => ({
    ...{ id, state },
    row: { found_on: '2026-02-01', verified_on, picture_before: `${id}.svg`, picture_after: 'after.svg', ...more },
  });
  const problems = [
    one('old', '2026-02-02'),
    one('new', '2026-04-02'),
    one('same', '2026-03-02', { picture_before: 'new.svg' }),
    one('none', '2026-05-02', { picture_after: null }),
    one('unseen', '2026-05-02', { picture_before: null }),
    { ...one('open', '2026-05-02'), state: 'open' as const },
  ];
  expect(pickPairs(problems, 4).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(pickPairs(problems, 1).map(({ id }) => id)).toEqual(['new']);
});

test('a target that its areas do not come to bears the note of the plan', () => {
  expect(targetSum({ target: 5 }, { areas: [] }, 'why')).toEqual({ total: 5, parts: [], reason: 'why' });
});
