import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { headquarters as subject } from './data.ts';
import * as ofDuties from './datasets/duties.ts';
import * as ofHeadquarters from './datasets/headquarters.ts';
import * as ofActions from './datasets/special-actions.ts';
import { headquartersRules } from './rules.ts';

const headquarters = withCheck(subject, ofHeadquarters.headquarters);
const duties = withCheck(subject, ofDuties.headquartersDuties);
const actions = withCheck(subject, ofActions.specialActions);

const { message, covered } = ruleMessages();
const header = (dataset: { columns: object }) => Object.keys(dataset.columns).join(',');

const unit = (
  id: string,
  parent = '',
  cells: { name?: string; held?: string; count?: string; named?: string } = {},
) => {
  const { name = '示例,Sample', held = ',', count = '1', named = '1' } = cells;
  return `${id},${parent},post,${name},${held},${count},${named},certain,示例来源,Sample source,,,`;
};
const found = (...rows: string[]) =>
  findProblems(headquarters, makeFolder({ '2022-05-16': linesOf(header(headquarters), ...rows) }));

describe('the headquarters', () => {
  test('are a tree: every parent was listed once', () => {
    expect(message('dangling-reference', found(unit('a'), unit('b', 'x')))).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:3:2 parent (Parent, spreadsheet row 3)
        the code “x” was never in headquarters [dangling-reference]
        allowed: a (Sample), b (Sample)
        to do: Correct the code, or publish a release of headquarters that holds it first."
    `);
    expect(found(unit('b', 'a'), unit('a'))).toEqual([]);
  });

  test('list the parent in the same release', () => {
    const folder = makeFolder({
      '2022-05-16': linesOf(header(headquarters), unit('a'), unit('b', 'a')),
      '2022-05-17': linesOf(header(headquarters), unit('b', 'a')),
    });
    expect(message('parent-gone', findProblems(headquarters, folder))).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-17.csv:2:2 parent (Parent, spreadsheet row 2)
        the parent “a” was in an earlier release and is not in this one [parent-gone]
        allowed: an id of this release, or empty at the top
        to do: Put the parent’s row back, or correct or clear the parent."
    `);
    expect(message('parent-gone', findProblems(headquarters, folder), 'zh')).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-17.csv:2:2 parent（上级，表格第 2 行）
        上级“a”以前有过，这一版里没有 [parent-gone]
        应为：这一版里的一个代码；最上面的留空
        处理：补回上级那一行，或改正、清空上级。"
    `);
  });

  test('have no circle of parents; each is told once', () => {
    const circle = found(unit('a', 'c'), unit('b', 'a'), unit('c', 'b'), unit('d', 'c'));
    expect(message('parent-circle', circle)).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:2 parent (Parent, spreadsheet row 2)
        the parents lead in a circle: a → c → b → a [parent-circle]
        allowed: parents that lead up to one that has none
        to do: Check the parents of these rows."
    `);
    expect(message('parent-circle', circle, 'zh')).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:2 parent（上级，表格第 2 行）
        上级绕成了圈：a → c → b → a [parent-circle]
        应为：一级一级向上，到一个没有上级的为止
        处理：核对这几行的上级。"
    `);
    expect(message('parent-circle', found(unit('a', 'a'), unit('b', 'a')))).toContain('a → a');
    const two = found(unit('a', 'b'), unit('b', 'a'), unit('c', 'd'), unit('d', 'c'));
    expect(two.map(({ line }) => line)).toEqual([2, 4]);
    expect(found(unit('d', 'c'), unit('a', 'b'), unit('b', 'a'), unit('c', 'b')).map(({ line }) => line)).toEqual([3]);
  });

  test('name no more than there are', () => {
    expect(message('named-beyond-count', found(unit('a', '', { count: '10', named: '11' })))).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:9 named (Named in the source, spreadsheet row 2)
        11 are named, yet there are only 10 [named-beyond-count]
        allowed: no more named than there are
        to do: Check both numbers against the source."
    `);
    expect(message('named-beyond-count', found(unit('a', '', { count: '9', named: '10' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:9 named（写出名称的个数，表格第 2 行）
        写出名称的有 10 个，个数却是 9 [named-beyond-count]
        应为：写出名称的不多于个数
        处理：对照来源核对这两个数。"
    `);
    expect(found(unit('a', '', { count: '10', named: '10' }), unit('b', '', { count: '', named: '3' }))).toEqual([]);
  });

  test('are posts, not people', () => {
    expect(message('person-addressed', found(unit('a', '', { held: '甲某同志,the mayor' })))).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:6 held_by_zh (Held by (Chinese), spreadsheet row 2)
        “同志” addresses a person [person-addressed]
        allowed: posts, offices and bodies, without the name of a person
        to do: Remove the name and how the person is addressed; give the office alone, such as “mayor”."
    `);
    expect(message('person-addressed', found(unit('a', '', { name: '示例,Mr. Sample' })), 'zh')).toMatchInlineSnapshot(`
      "data/headquarters/2022-05-16.csv:2:5 name_en（英文名，表格第 2 行）
        “Mr.”是对人的称呼 [person-addressed]
        应为：岗位、职务和机构，不写人名
        处理：删去人名和称呼，只写职务，如“市长”。"
    `);
    expect(found(unit('a', '', { held: '市长,the mayor of Msida' }))).toEqual([]);
  });
});

test('regular work names no people', () => {
  const duty = (text: string) => `d,,week,示例,Sample,${text},certain,示例来源,Sample source,,,`;
  const problemsOf = (text: string) =>
    findProblems(duties, makeFolder({ '2022-05-16': linesOf(header(duties), duty(text)) }));
  expect(message('person-addressed', problemsOf('由乙某女士主持,Sample'))).toContain('“女士”');
  expect(problemsOf('示例,Sample')).toEqual([]);
});

test('an action that is named is one', () => {
  const action = (named: string, count: string) =>
    `a,,${named},${count},示例,Sample,,,certain,示例来源,Sample source,,,`;
  const problemsOf = (named: string, count: string) =>
    findProblems(actions, makeFolder({ '2022-05-16': linesOf(header(actions), action(named, count)) }));
  expect(message('action-count', problemsOf('yes', '2'))).toMatchInlineSnapshot(`
    "data/special-actions/2022-05-16.csv:2:4 count (Number of actions, spreadsheet row 2)
      the action is named, yet its number is 2 [action-count]
      allowed: one for each action that is named; more than one only in a row with “no” under named
      to do: Give each action a row of its own, or correct the number."
  `);
  expect(message('action-count', problemsOf('yes', '2'), 'zh')).toMatchInlineSnapshot(`
    "data/special-actions/2022-05-16.csv:2:4 count（项数，表格第 2 行）
      这一项写出了名称，项数却是 2 [action-count]
      应为：写出名称的每行一项；项数大于 1 的，“来源写出名称”填 no
      处理：每项分写一行，或改正项数。"
  `);
  expect([...problemsOf('yes', '1'), ...problemsOf('no', '5')]).toEqual([]);
});

describe('special actions', () => {
  const action = (id: string, count: string, order = '', replacedBy = '', note = ',') =>
    `${id},${order},no,${count},示例,Sample,${replacedBy && '2022-05-01'},${replacedBy},certain,示例来源,Sample source,,${note}`;
  const problemsOf = (...rows: string[]) =>
    findProblems(actions, makeFolder({ '2022-05-16': linesOf(header(actions), ...rows) }));

  test('have each a place of its own', () => {
    expect(problemsOf(action('a', '1', '1'), action('b', '1', '2'), action('c', '1'), action('d', '1'))).toEqual([]);
    const twice = problemsOf(action('a', '1', '1'), action('b', '1', '1'));
    expect(message('action-order-twice', twice)).toMatchInlineSnapshot(`
      "data/special-actions/2022-05-16.csv:3:2 order (Order, spreadsheet row 3)
        the order 1 is already on line 2 [action-order-twice]
        allowed: an order of its own for each action, or none
        to do: Check it against the numbering of the source."
    `);
    expect(message('action-order-twice', twice, 'zh')).toMatchInlineSnapshot(`
      "data/special-actions/2022-05-16.csv:3:2 order（次序，表格第 3 行）
        次序 1 已见于第 2 行 [action-order-twice]
        应为：每项一个次序，或留空
        处理：照来源的编号核对。"
    `);
  });

  test('that are split stay as many, unless a note says why', () => {
    const split = (count: string, note = ',') =>
      problemsOf(action('a', '4', '', 'b;c', note), action('b', '1'), action('c', count));
    expect(split('3')).toEqual([]);
    expect(split('5', '示例,Sample')).toEqual([]);
    expect(message('action-split-count', split('5'))).toMatchInlineSnapshot(`
      "data/special-actions/2022-05-16.csv:2:8 replaced_by (Replaced by, spreadsheet row 2)
        it was 4 actions, and the rows that replaced it are 6 in all [action-split-count]
        allowed: rows that add up to the number before; where there are more or fewer, note_zh and note_en say why
        to do: Check the numbers and replaced_by, or write the note."
    `);
    expect(message('action-split-count', split('5'), 'zh')).toMatchInlineSnapshot(`
      "data/special-actions/2022-05-16.csv:2:8 replaced_by（改用代码，表格第 2 行）
        原来的 4 项，改用的各行共 6 项 [action-split-count]
        应为：各行项数之和等于原来的项数；确有增减的，在 note_zh、note_en 写明
        处理：核对各行的项数和 replaced_by，或填写说明。"
    `);
  });
});

describe('who does the regular work', () => {
  const duty = (body: string) => `a,${body},week,示例,Sample,,,certain,示例来源,Sample source,,,`;
  const both = (dutyReleases: Record<string, string>) => {
    const loaded = [
      loadDataset(
        headquarters,
        makeFolder({
          '2022-05-16': linesOf(header(headquarters), unit('a'), unit('b')),
          '2022-05-17': linesOf(header(headquarters), unit('a')),
        }),
      ),
      loadDataset(
        duties,
        makeFolder(
          Object.fromEntries(
            Object.entries(dutyReleases).map(([name, row]) => [name, linesOf(header(duties), row)] as const),
          ),
        ),
      ),
    ];
    return loaded.flatMap((one) => checkDataset(one, { codes: codesEver(loaded), asOf: '2022-05-24' }));
  };

  test('is still listed, in the newest release of both', () => {
    expect(both({ '2022-05-16': duty('a') })).toEqual([]);
    expect(both({ '2022-05-16': duty('b'), '2022-05-17': duty('a') })).toEqual([]);
    expect(message('body-gone', both({ '2022-05-16': duty('b') }))).toMatchInlineSnapshot(`
      "data/headquarters-duties/2022-05-16.csv:2:2 body (Done by, spreadsheet row 2)
        “b” was in an earlier release of headquarters and is not in the newest one [body-gone]
        allowed: an id of the newest release of headquarters, or empty
        to do: Correct or clear who does it. Where the body is no more, publish this table first, then headquarters."
    `);
    expect(message('body-gone', both({ '2022-05-16': duty('b') }), 'zh')).toMatchInlineSnapshot(`
      "data/headquarters-duties/2022-05-16.csv:2:2 body（由谁负责，表格第 2 行）
        “b”以前在指挥部里，现在的 headquarters 里没有 [body-gone]
        应为：headquarters 最新一版里的一个代码，或留空
        处理：改正或清空由谁负责；机构撤了的，先发布改好的这一份，再发布 headquarters。"
    `);
  });
});

test('every rule has its case', () => {
  expect([...covered].filter((rule) => Object.hasOwn(headquartersRules, rule)).sort()).toEqual(
    Object.keys(headquartersRules).sort(),
  );
});
