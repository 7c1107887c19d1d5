import { expect, test } from 'vitest';
import { progressOf } from '../model/action-progress.ts';
import { areas, goal, row } from '../model/action.fixture.ts';
import { onTimeCount } from '../model/standing-counts.ts';
import { actionWords } from './action-words.ts';
import { lastReported, standingWords } from './standing-words.ts';

const named = (code: string) => ({ name_zh: `${code}区`, name_en: `District ${code}` });
const [zh, en] = [actionWords('zh', named), actionWords('en', named)];
const actionOf = (rows: Parameters<typeof progressOf>[1], more: Parameters<typeof goal>[0] = {}) => ({
  goal: goal(more),
  progress: progressOf(goal(more), rows, areas),
});
const late = actionOf([row('A', '01', 10, 4), row('A', '02', 12, 5), row('B', '02', 3, 3)]);
const stuck = actionOf([row('A', '01', 10, 4), row('A', '02', 12, 4), row('A', '03', 12, 4)]);

test('an action is answered by how much is done, and whether that is on time', () => {
  expect([late, stuck].map((one) => en.answer(one, '2026-03-10'))).toMatchInlineSnapshot(`
    [
      "By the end of February 2026, 8 of 20 bins were done: 40 %. The plan was 15, so it is 7 behind.",
      "By the end of March 2026, 4 of 20 bins were done: 20 %. The plan was 12, so it is 8 behind, and nothing was added for 2 months.",
    ]
  `);
  expect([late, stuck].map((one) => zh.answer(one, '2026-03-10'))).toMatchInlineSnapshot(`
    [
      "到2026年2月，20 个里完成了 8，占 40%。按计划应完成 15，落后 7。",
      "到2026年3月，20 个里完成了 4，占 20%。按计划应完成 12，落后 8，而且已经 2 个月没有增加。",
    ]
  `);
  const onTime = actionOf([row('A', '02', 5, 5)]);
  expect(en.answer(onTime, '2026-03-10')).toMatchInlineSnapshot(
    `"By the end of February 2026, 5 of 20 bins were done: 25 %. The plan was 5, so it is on time."`,
  );
  expect(en.answer(actionOf([row('A', '02', 5, 5)], { target: 5 }), '2026-09-10')).toMatchInlineSnapshot(
    `"By the end of February 2026, 5 of 5 bins were done: 100 %. The goal is reached."`,
  );
  expect(en.answer(actionOf([]), '2026-01-01')).toMatchInlineSnapshot(
    `"The goal is 20 bins by 30 June 2026. No area has reported anything yet."`,
  );
});

test('a deadline that is past is said where the goal is not reached', () => {
  expect(en.answer(late, '2026-06-30')).not.toMatch(/past/);
  expect(en.answer(late, '2026-07-01')).toMatch(/The deadline, 30 June 2026, is past\.$/);
});

test('where it is stuck names the areas furthest behind, and those that did not move', () => {
  expect([late, stuck].map(en.whereStuck)).toMatchInlineSnapshot(`
    [
      "Furthest behind: District A (7 short).",
      "Furthest behind: District A (8 short). No progress for two months or more: District A (2 months).",
    ]
  `);
  expect([late, stuck].map(zh.whereStuck)).toMatchInlineSnapshot(`
    [
      "落后最多的是A区（差 7）。",
      "落后最多的是A区（差 8）。两个月以上没有进展的：A区（2 个月）。",
    ]
  `);
  expect(en.whereStuck(actionOf([row('A', '02', 5, 5)]))).toBe('No area is behind its plan.');
  expect(en.whereStuck(actionOf([]))).toBe('');
});

test('areas that share the last place are all named, or counted together', () => {
  const tied = (count: number) => {
    const codes = Array.from({ length: count }, (_, at) => `T${at}`);
    const rows = codes.map((code, at) => row(code, '02', at === 0 ? 9 : 5, 2));
    const listed = codes.map((code) => ({ code, valid_to: null }));
    return { goal: goal(), progress: progressOf(goal(), rows, listed) };
  };
  expect(en.behind(tied(4))).toBe(
    'District T0 (7 short), District T1 (3 short), District T2 (3 short), and District T3 (3 short)',
  );
  expect(en.behind(tied(9))).toBe('District T0 (7 short) and 8 areas 3 short each');
  expect(zh.behind(tied(9))).toBe('T0区（差 7）和8 个区县各差 3');
});

test('one of a unit is one', () => {
  expect([1, 2, 1200].map((count) => en.amount(goal(), count))).toEqual(['1 bin', '2 bins', '1,200 bins']);
  expect(zh.amount(goal(), 1)).toBe('1 个');
});

test('actions together are told by how many are in each state, in a fixed order', () => {
  const some = [stuck, late, actionOf([row('A', '03', 5, 5)]), actionOf([])];
  expect(standingWords('en', some)).toMatchInlineSnapshot(
    `"1 is on time, 1 is late, 1 is stuck, 1 has nothing reported yet"`,
  );
  expect(standingWords('zh', some)).toMatchInlineSnapshot(`"1 项按计划，1 项落后，1 项停滞，1 项还没有报数"`);
  expect(lastReported(some)).toBe('2026-03');
  expect(lastReported([actionOf([])])).toBe(null);
});

test('an area that is ahead says by how many', () => {
  const [ahead] = actionOf([row('A', '02', 5, 7), row('A', '03', 12, null)]).progress.areas;
  expect(ahead && en.standing(ahead)).toBe('2 ahead');
  const [behind] = stuck.progress.areas;
  expect(behind && en.standing(behind)).toBe('8 short, no progress for 2 months');
});

test('what goes well is finished or on time', () => {
  expect(onTimeCount([late, actionOf([row('A', '03', 5, 5)]), actionOf([row('A', '02', 5, 5)], { target: 5 })])).toBe(
    2,
  );
});
