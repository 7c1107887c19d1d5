import { describe, expect, test } from 'vitest';
import { treeOf } from '../model/headquarters-tree.ts';
import { action, duty, unit } from '../model/headquarters.fixture.ts';
import { listActions } from '../model/special-actions.ts';
import { headquartersGaps } from './headquarters-gaps.ts';
import { answerOf, countOf, officeOf } from './headquarters-words.ts';

const mayor = unit('head', null, {
  name_zh: '指挥长',
  name_en: 'Commander',
  held_by_zh: '市长',
  held_by_en: 'the mayor',
});
const teams = unit('teams', null, { kind: 'team', name_en: 'Teams', name_zh: '专项组', count: 10, named: 0 });
const bodies = unit('bodies', null, { kind: 'body', name_en: 'Bodies', count: null, named: 0 });
const answer = (...rows: ReturnType<typeof unit>[]) => answerOf('en', treeOf(rows, []), 'Sampleton');

describe('the answer', () => {
  test('names the first posts by their offices, then what has most names missing', () => {
    expect(answer(mayor, teams)).toBe(
      'According to Sample source – Commander: the mayor. Teams: 10, and the source names none of them.',
    );
    expect(answer(mayor, { ...teams, named: 4 })).toBe(
      'According to Sample source – Commander: the mayor. Teams: 10, of which the source names 4.',
    );
    expect(answerOf('zh', treeOf([mayor, teams], []), '示例市')).toBe(
      '据示例来源：市长任指挥长。专项组有 10 个，来源没有写出名称。',
    );
    const posts = ['a', 'b', 'c', 'd'].map((id) => ({ ...mayor, id, name_en: id }));
    expect(answer(...posts)).toBe('According to Sample source – a: the mayor. b: the mayor. c: the mayor.');
  });

  test('names its source by the day, without what stands in brackets, and none where there are several', () => {
    const paper = {
      document: '示例报，2022-05-24（副本）',
      document_en: 'Sample News, report of 2022-05-24 (“a copy”)',
    };
    expect(answer({ ...mayor, ...paper })).toBe(
      'According to Sample News, report of 24 May 2022 – Commander: the mayor.',
    );
    expect(answerOf('zh', treeOf([{ ...mayor, ...paper }], []), '示例市')).toBe(
      '据示例报，2022年5月24日：市长任指挥长。',
    );
    expect(answer({ ...mayor, ...paper }, { ...mayor, id: 'b' })).toBe('Commander: the mayor. Commander: the mayor.');
  });

  test('counts what is listed where no post has an office, and says so where nothing is', () => {
    expect(answer(bodies)).toBe('According to Sample source – 1 post or body is listed.');
    expect(answer()).toBe('Nothing is recorded here yet about the headquarters of Sampleton.');
  });
});

test('a post is held, a team is led, and of what the source does not say nothing is said', () => {
  expect([mayor, { ...mayor, kind: 'team' as const }, teams].map((row) => officeOf('en', row))).toEqual([
    'held by the mayor',
    'led by the mayor',
    null,
  ]);
});

test('how many there are is said with how many have names; a single one that is named says it by its name', () => {
  const counted = [mayor, teams, { ...teams, named: 4 }, { ...teams, named: 10 }, bodies];
  expect(counted.map((row) => countOf('en', row))).toEqual([
    null,
    '10, none named in the source',
    '10, of which 4 named',
    '10',
    'the source does not say how many',
  ]);
});

test('names, numbers, actions and who does the work are told as missing, each where it is', () => {
  const tree = treeOf([mayor, teams, bodies], [duty('weekly', 'head', 'week'), duty('yearly', null, 'year')]);
  const actions = listActions([action('bins'), action('others', { named: 'no', count: 4 })], '2026-11-27');
  const gaps = headquartersGaps('en', tree, actions, 'Sampleton');
  expect(gaps.map(({ id, kind, title }) => [id, kind, title])).toEqual([
    ['names/teams', 'name', 'Teams: 10 names missing'],
    ['count/bodies', 'figure', 'Bodies: how many there are'],
    ['actions', 'name', 'Special actions: 4 names missing'],
    ['duties', 'text', 'Who does it: Sample'],
  ]);
  expect(gaps[0]?.text).toBe('The source speaks of 10 and names none of them.');
  const whole = treeOf([mayor], [duty('weekly', 'head', 'week')]);
  expect(headquartersGaps('en', whole, listActions([action('bins')], '2026-11-27'), 'Sampleton')).toEqual([]);
});
