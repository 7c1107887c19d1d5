import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { areas } from '../areas/dataset.ts';
import { specialActions } from '../headquarters/datasets/special-actions.ts';
import { actions } from './data.ts';
import { actionGoals } from './datasets/goals.ts';
import { actionProgress } from './datasets/progress.ts';
import { actionRules } from './rules.ts';

const [goals, progress] = [withCheck(actions, actionGoals), withCheck(actions, actionProgress)];
const { message, covered } = ruleMessages();
const headerOf = ({ columns }: Dataset): string => Object.keys(columns).join(',');
const load = (dataset: Dataset, files: Record<string, readonly string[]>) =>
  loadDataset(
    dataset,
    makeFolder(
      Object.fromEntries(
        Object.entries(files).map(([release, rows]) => [release, linesOf(headerOf(dataset), ...rows)]),
      ),
    ),
  );

const named = load(specialActions, {
  '2021-12-01': [
    'bins,,yes,1,示例垃圾桶,Sample bins,,,certain,示例,Sample,,,',
    'others,,no,9,示例其余,Sample others,,,certain,示例,Sample,,,',
  ],
});
const listed = load(areas, {
  '2021-12-01': [
    'P1,甲区,District A,district,,sample,,,',
    'P2,乙区,District B,district,,sample,,2022-03-31,P3',
    'P3,丙区,District C,district,,sample,2022-04-01,,',
  ],
});

interface GoalCells {
  action?: string;
  target?: number;
  start?: string;
  end?: string;
  problems?: string;
  note?: string;
  change?: string;
}

/** The goal of the bins, right in all that `cells` does not say otherwise. */
function goal(cells: GoalCells = {}): string {
  const { action = 'bins', target = 20, start = '2022-01-10', end = '2022-06-30' } = cells;
  const { problems = 'garbage', note = '', change = 'new' } = cells;
  const changeNote = change === 'withdrawn' ? '示例撤回。,Sample: withdrawn.' : ',';
  return `${action},示例目标,Sample goal,个,bins,bin,${target},${start},${end},示例单位,Sample unit,${problems},${note},${note},${change},${changeNote}`;
}

function problemsOfGoals(files: Record<string, readonly string[]>) {
  const loaded = load(goals, files);
  return [
    ...loaded.problems,
    ...checkDataset(loaded, { codes: codesEver([named, listed, loaded]), asOf: '2022-05-24' }),
  ];
}

interface RowCells {
  action?: string;
  area?: string;
  note?: string;
  change?: string;
}

/** A month of District A. */
function row(month: string, planned: number, done: number | null, cells: RowCells = {}): string {
  const { action = 'bins', area = 'P1', note = '', change = 'new' } = cells;
  const changeNote = change === 'correction' || change === 'withdrawn' ? '示例更正。,Sample: corrected.' : ',';
  return `${action},${area},${month},${planned},${done ?? ''},,,${note},${note},${change},${changeNote}`;
}

function problemsOf(files: Record<string, readonly string[]>, goalRows: readonly string[] = [goal()]) {
  const loaded = load(progress, files);
  const set = load(goals, { '2022-01-03': goalRows });
  return [
    ...loaded.problems,
    ...checkDataset(loaded, { codes: codesEver([named, listed, set, loaded]), asOf: '2022-05-24' }),
  ];
}

const inMay = (...rows: string[]) => ({ '2022-05-16': rows });
const note = '示例说明';

describe('a goal', () => {
  test('is of an action that the source names', () => {
    expect(problemsOfGoals({ '2022-01-03': [goal()] })).toEqual([]);
    expect(message('action-unnamed', problemsOfGoals({ '2022-01-03': [goal({ action: 'others' })] })))
      .toMatchInlineSnapshot(`
      "data/action-goals/2022-01-03.csv:2:1 action (Special action, spreadsheet row 2)
        “others” stands for actions whose names are not known [action-unnamed]
        allowed: an action that the source names
        to do: Once its name is known, give it a row in special-actions first, then a goal."
    `);
  });

  test('ends after it begins', () => {
    expect(problemsOfGoals({ '2022-01-03': [goal({ end: '2022-01-10' })] })).toEqual([]);
    expect(message('action-time', problemsOfGoals({ '2022-01-03': [goal({ end: '2022-01-09' })] })))
      .toMatchInlineSnapshot(`
      "data/action-goals/2022-01-03.csv:2:9 ends_on (Ends on, spreadsheet row 2)
        it ends on 2022-01-09, before it starts on 2022-01-10 [action-time]
        allowed: 2022-01-10 or later
        to do: Check both days."
    `);
  });

  test('covers categories and classes that the ledger knows', () => {
    expect(problemsOfGoals({ '2022-01-03': [goal({ problems: 'garbage;bin-dirty' })] })).toEqual([]);
    const found = problemsOfGoals({ '2022-01-03': [goal({ problems: 'garbage;rubish' })] });
    expect(message('action-problems', found, 'zh')).toMatchInlineSnapshot(`
      "data/action-goals/2022-01-03.csv:2:12 problems（对应的台账问题，表格第 2 行）
        “rubish”既不是台账的类别，也不是问题类型 [action-problems]
        应为：类别：garbage, public-toilet, market, small-store, street-order, waterway, dust, residential, urban-village, pests；问题类型：garbage-left, bin-overflowing, bin-dirty, toilet-dirty, toilet-broken, market-waste, market-water, shop-hygiene, street-stall, small-adverts, water-rubbish, water-black, bare-soil, site-dust, rubble, stairwell-clutter, sewer-blocked, road-broken, rats-insects, standing-water
        处理：照台账的代码改正。"
    `);
  });

  test('is not withdrawn: its page stays', () => {
    const found = problemsOfGoals({ '2022-01-03': [goal()], '2022-02-01': [goal({ change: 'withdrawn' })] });
    expect(message('action-goal-withdrawn', found)).toMatchInlineSnapshot(`
      "data/action-goals/2022-02-01.csv:2:15 change (Change, spreadsheet row 2)
        the goal of “bins” is withdrawn [action-goal-withdrawn]
        allowed: a goal stays; it or its time is changed by an update
        to do: Where the action was given up, let it end on that day and say why in note_zh and note_en."
    `);
  });

  test.each([
    ['target', { target: 21 }],
    ['start', { start: '2022-01-11' }],
    ['end', { end: '2022-07-31' }],
  ])('says why its %s was changed', (_, changed) => {
    const after = (cells: GoalCells) =>
      problemsOfGoals({ '2022-01-03': [goal()], '2022-02-01': [goal({ ...changed, change: 'update', ...cells })] });
    expect(after({ note })).toEqual([]);
    expect(after({}).map(({ rule }) => rule)).toEqual(['action-goal-changed']);
  });

  test('that was changed in silence is told with both values', () => {
    const found = problemsOfGoals({ '2022-01-03': [goal()], '2022-02-01': [goal({ target: 5, change: 'update' })] });
    expect(message('action-goal-changed', found)).toMatchInlineSnapshot(`
      "data/action-goals/2022-02-01.csv:2:7 target (Target, spreadsheet row 2)
        what was published as 20 is now 5, and nothing says why [action-goal-changed]
        allowed: where a target or a day changes, note_zh and note_en say why
        to do: Write the note, or put the former value back."
    `);
  });
});

describe('the progress of a month', () => {
  test('is right where all fits', () => {
    expect(problemsOf(inMay(row('2022-01', 2, 2), row('2022-05', 10, 10), row('2022-06', 20, null)))).toEqual([]);
  });

  test('is of an action that has a goal', () => {
    const found = problemsOf(inMay(row('2022-05', 2, 2, { action: 'others' })));
    expect(message('action-goal-missing', found)).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:1 action (Special action, spreadsheet row 2)
        “others” has no goal [action-goal-missing]
        allowed: an action that has a goal in action-goals: bins
        to do: Check the code, or publish its goal first."
    `);
  });

  test('is within the time of the action', () => {
    expect(message('action-month-outside', problemsOf(inMay(row('2021-12', 2, 2))))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:3 month (Month, spreadsheet row 2)
        the month 2021-12 is outside the time of the action, 2022-01-10 to 2022-06-30 [action-month-outside]
        allowed: months from 2022-01 to 2022-06
        to do: Check the month; where the action was extended, change its time in action-goals first."
    `);
    expect(problemsOf(inMay(row('2022-07', 20, null))).map(({ rule }) => rule)).toEqual(['action-month-outside']);
  });

  test('is of an area that had not ended', () => {
    expect(problemsOf(inMay(row('2022-03', 2, 2, { area: 'P2' })))).toEqual([]);
    expect(message('action-area-ended', problemsOf(inMay(row('2022-04', 2, 2, { area: 'P2' })))))
      .toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:2 area (Area, spreadsheet row 2)
        “P2” ended on 2022-03-31 [action-area-ended]
        allowed: the month of 2022-03-31 or earlier
        to do: Later months are those of the new code; a registered row is withdrawn (change: withdrawn)."
    `);
  });

  test('has nothing done in a month that had not begun', () => {
    expect(problemsOf(inMay(row('2022-06', 20, null)))).toEqual([]);
    expect(message('action-done-ahead', problemsOf(inMay(row('2022-06', 20, 1))))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:5 done (Done, spreadsheet row 2)
        something is done in 2022-06, which had not begun on 2022-05-16, the day of the release [action-done-ahead]
        allowed: the plan alone for months ahead
        to do: Empty the number done, or check the month."
    `);
  });

  test('has nothing done before the action starts', () => {
    const early = (done: number) => problemsOf({ '2022-01-09': [row('2022-01', 5, done)] });
    expect(early(0)).toEqual([]);
    expect(message('action-done-early', early(1))).toMatchInlineSnapshot(`
      "data/action-progress/2022-01-09.csv:2:5 done (Done, spreadsheet row 2)
        the action starts on 2022-01-10, and the release of 2022-01-09 says that 1 are done [action-done-early]
        allowed: 0, or nothing, before the start
        to do: Check the number done and the day of the start."
    `);
    expect(problemsOf({ '2022-01-10': [row('2022-01', 5, 1)] })).toEqual([]);
  });

  test('has no less done than the last month that was reported, unless it says why', () => {
    const fall = (cells: RowCells) =>
      problemsOf(inMay(row('2022-02', 4, 3), row('2022-03', 5, null), row('2022-04', 6, 2, cells)));
    expect(fall({ note })).toEqual([]);
    expect(message('action-done-falls', fall({}))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:4:5 done (Done, spreadsheet row 4)
        2 are done from the start, fewer than the 3 of 2022-02 [action-done-falls]
        allowed: 3 or more; where it did fall, note_zh and note_en say why
        to do: Check whether it is the number of the month alone; where work was sent back, write the note."
    `);
    const others = problemsOf(inMay(row('2022-02', 4, 3), row('2022-04', 6, 2, { area: 'P3' })));
    expect(others).toEqual([]);
  });

  test('has no more done than planned, unless it says why', () => {
    expect(problemsOf(inMay(row('2022-05', 10, 11, { note })))).toEqual([]);
    expect(message('action-done-beyond-plan', problemsOf(inMay(row('2022-05', 10, 11))))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:5 done (Done, spreadsheet row 2)
        11 are done, more than the 10 planned [action-done-beyond-plan]
        allowed: no more than 10; where it is ahead, note_zh and note_en say so
        to do: Check both numbers, or write the note."
    `);
  });

  test('has no more done in all areas than the target, unless a row says why', () => {
    const two = (cells: RowCells) =>
      problemsOf(inMay(row('2022-05', 11, 11, cells), row('2022-05', 10, 10, { area: 'P3' })));
    expect(two({ note })).toEqual([]);
    expect(message('action-done-beyond-target', two({}))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:5 done (Done, spreadsheet row 2)
        in 2022-05 the areas have done 21 (P1 11, P3 10), more than the target of 20 [action-done-beyond-target]
        allowed: no more than 20; where it is more, note_zh and note_en of a row of that month say why
        to do: Check the areas and the target, or write the note."
    `);
  });

  test('is looked for first where it is furthest ahead of its plan, when all are more than the target', () => {
    const two = inMay(row('2022-05', 11, 9), row('2022-05', 10, 13, { area: 'P3' }));
    expect(problemsOf(two).find(({ rule }) => rule === 'action-done-beyond-target')?.line).toBe(3);
  });

  test('has no smaller plan than an earlier month, with a note or without', () => {
    const fall = (cells: RowCells) => problemsOf(inMay(row('2022-04', 9, null), row('2022-05', 8, null, cells)));
    expect(message('action-planned-falls', fall({}))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:3:4 planned (Planned, spreadsheet row 3)
        8 are planned from the start, fewer than the 9 of 2022-04 [action-planned-falls]
        allowed: 9 or more
        to do: A plan counts from the start; where it was changed, change the months together."
    `);
    expect(fall({ note }).map(({ rule }) => rule)).toEqual(['action-planned-falls']);
  });

  test('plans the whole target for the last month, unless a row says why', () => {
    const last = (planned: number, cells: RowCells = {}) =>
      problemsOf(inMay(row('2022-06', 12, null), row('2022-06', planned, null, { area: 'P3', ...cells })));
    expect(last(8)).toEqual([]);
    expect(last(7, { note })).toEqual([]);
    expect(message('action-plan-total', last(7))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:4 planned (Planned, spreadsheet row 2)
        the plans of the areas for the last month, 2022-06, come to 19; the target is 20 [action-plan-total]
        allowed: 20 exactly; where they differ, note_zh and note_en of a row of that month say why
        to do: Check the plans and the target, or write the note."
    `);
    expect(last(9).map(({ rule }) => rule)).toEqual(['action-plan-total']);
  });

  test('of several releases is added up once, in the one that wrote it last', () => {
    const found = problemsOf({
      '2022-04-16': [row('2022-06', 12, null)],
      '2022-05-16': [row('2022-06', 7, null, { area: 'P3' })],
    });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['action-plan-total', 'data/action-progress/2022-05-16.csv'],
    ]);
  });

  test('that was published is changed by a correction alone; an update adds what was not reported', () => {
    const then = (planned: number, done: number, change: string) =>
      problemsOf({
        '2022-04-16': [row('2022-04', 9, null)],
        '2022-05-16': [row('2022-04', planned, done, { change })],
      });
    expect(then(9, 8, 'update')).toEqual([]);
    expect(then(8, 8, 'correction')).toEqual([]);
    expect(message('action-fact-changed', then(8, 8, 'update'))).toMatchInlineSnapshot(`
      "data/action-progress/2022-05-16.csv:2:4 planned (Planned, spreadsheet row 2)
        what was published as 9 is now 8, by an update [action-fact-changed]
        allowed: an update adds what was not reported yet; a plan or a number is changed by a correction, with its note
        to do: Write correction under change, and why in change_note_zh and change_note_en."
    `);
  });

  test('that was withdrawn, or corrected since, is measured no more', () => {
    const first = { '2022-04-16': [row('2022-04', 9, 9)] };
    const wrong = row('2022-05', 8, 8);
    const again = (change: string, planned: number, done: number) =>
      problemsOf({ ...first, '2022-05-15': [wrong], '2022-05-16': [row('2022-05', planned, done, { change })] });
    expect(again('withdrawn', 8, 8)).toEqual([]);
    expect(again('correction', 10, 10)).toEqual([]);
  });
});

test('every rule has a case', () => {
  expect([...covered].sort()).toEqual(Object.keys(actionRules).sort());
});
