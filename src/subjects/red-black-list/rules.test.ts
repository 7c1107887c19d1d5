import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv, redEntry, verification, type EntryCells } from '../../../tests/support/list-entries.ts';
import { findProblems, makeFolder, redactFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { sampleWithCheck } from '../../../tests/support/with-check.ts';
import * as subject from './data.ts';
import * as dataset from './dataset.ts';
import { listRules } from './rules.ts';

const redBlackList = sampleWithCheck(subject.redBlackList, dataset.redBlackList);

const { message, covered } = ruleMessages();

/** Problems of the list where each release holds these entries. */
const ofReleases = (...releases: EntryCells[][]) =>
  findProblems(
    redBlackList,
    makeFolder(Object.fromEntries(releases.map((entries, index) => [`2022-05-${18 + index}`, listCsv(...entries)]))),
  );
const black = (cells: EntryCells) => ofReleases([blackEntry(cells)]);
const red = (cells: EntryCells) => ofReleases([redEntry(cells)]);
/** Problems of an entry that was sound and is changed so by the next release. */
const changed = (before: EntryCells, after: EntryCells) =>
  ofReleases([blackEntry(before)], [blackEntry({ change: 'update', ...after })]);

const notes = { change_note_zh: '示例说明', change_note_en: 'Sample note' };
const unexplained = { change_note_zh: '', change_note_en: '' };
const objection = {
  objection: 'rejected',
  objection_filed_on: '2022-05-19',
  objection_acknowledged_on: '2022-05-20',
  objection_settled_on: '2022-05-24',
  ...notes,
};

test('a sound issue breaks no rule', () => {
  expect(
    ofReleases([
      blackEntry(),
      blackEntry({ id: '2022-W20-B02', ...verification, status: 'delisted', ...objection }),
      redEntry(),
    ]),
  ).toEqual([]);
});

describe('an entry', () => {
  test('is a unit or a spot, never a person', () => {
    expect(black({ kind: 'unit' })).toEqual([]);
    expect(message('not-in-list', black({ kind: 'person' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:4 kind (Kind, spreadsheet row 2)
        not one of the list: “person” [not-in-list]
        allowed: unit (Unit), spot (Spot)
        to do: Choose one of these."
    `);
    expect(message('not-in-list', black({ kind: 'person' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:4 kind（对象，表格第 2 行）
        不在可选值内：“person” [not-in-list]
        应为：unit（单位）、spot（点位）
        处理：改成其中之一。"
    `);
  });

  test('bears the issue and the list in its id', () => {
    expect(message('list-id', black({ id: '2022-W19-B01' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:1 id (Id, spreadsheet row 2)
        the id “2022-W19-B01” does not fit its issue and list [list-id]
        allowed: 2022-W20-B and two digits, such as 2022-W20-B01
        to do: Correct the id, the issue or the list."
    `);
    expect(message('list-id', red({ id: '2022-W20-B02' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:1 id（编号，表格第 2 行）
        编号“2022-W20-B02”与期次或榜别不符 [list-id]
        应为：2022-W20-R 加两位序号，如 2022-W20-R01
        处理：改编号，或改期次、榜别。"
    `);
  });

  test('is listed in the week of its issue', () => {
    expect(black({ listed_on: '2022-05-16' })).toEqual([]);
    expect(black({ listed_on: '2022-05-22' })).toEqual([]);
    expect(message('issue-week', black({ listed_on: '2022-05-23' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:22 listed_on (Listed on, spreadsheet row 2)
        the day 2022-05-23 lies in the week 2022-W21, not in 2022-W20 [issue-week]
        allowed: a day of the issue’s own week, Monday to Sunday
        to do: Check the day it was listed, and the issue."
    `);
    expect(black({ listed_on: '2022-05-15' })).toMatchObject([{ rule: 'issue-week' }]);
  });

  test('says what it says in both languages, or not at all', () => {
    expect(message('both-languages', black({ reply_zh: '示例回应' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:29 reply_en (The unit’s reply (our translation), spreadsheet row 2)
        it is filled in the other language but not in this one [both-languages]
        allowed: both languages or neither
        to do: Add the translation."
    `);
    expect(message('both-languages', red({ subdistrict_en: 'Sample Street' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:8 subdistrict_zh（街道或乡镇（中文），表格第 2 行）
        另一种语言填了，这一种空着 [both-languages]
        应为：中英文都填，或都空
        处理：补上译文。"
    `);
  });
});

describe('an exposed entry', () => {
  const needed = [
    'basis_regulation_zh',
    'basis_regulation_en',
    'basis_standard_zh',
    'basis_standard_en',
    'notified_on',
    'rectify_by',
  ] as const;

  test.each(needed)('has its %s', (column) => {
    expect(black({ [column]: '' })).toMatchObject([{ rule: 'black-required', column }]);
  });

  test('without a deadline says what is asked of it', () => {
    expect(message('black-required', black({ rectify_by: '' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:23 rectify_by (Fix by, spreadsheet row 2)
        an exposed entry lacks this [black-required]
        allowed: on the black list: the clauses of regulation and standard in both languages, the day of the notice, the deadline
        to do: Fill it; what has no basis, notice or deadline cannot be exposed."
    `);
    expect(message('black-required', black({ basis_standard_zh: '' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:17 basis_standard_zh（标准条款（中文），表格第 2 行）
        黑榜条目缺少这一项 [black-required]
        应为：黑榜必填：法规条款和标准条款（中英文）、书面告知日期、整改期限
        处理：补上；没有依据、没有告知、没有期限的不能上黑榜。"
    `);
  });

  test('was notified before it was listed', () => {
    expect(black({ notified_on: '2022-05-17' })).toEqual([]);
    expect(message('notice-late', black({ notified_on: '2022-05-18' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:21 notified_on (Notified on, spreadsheet row 2)
        notified on 2022-05-18, listed on 2022-05-18 [notice-late]
        allowed: a day before it was listed
        to do: Check both days; what has not been notified waits for a later issue."
    `);
    expect(message('notice-late', black({ notified_on: '2022-05-19' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:21 notified_on（书面告知日期，表格第 2 行）
        2022-05-19 才书面告知，2022-05-18 就上榜 [notice-late]
        应为：上榜之前的日子
        处理：核对两个日期；还没有告知的，放到以后的期次。"
    `);
  });
});

describe('a commended entry', () => {
  test.each(['rectify_by', 'rectified_on', 'verified_on'] as const)('has no %s', (column) => {
    expect(red({ [column]: '2022-05-20' })).toMatchObject([{ rule: 'red-empty', column }]);
  });

  test('has nothing to rectify and nobody to verify it', () => {
    expect(red({ verified_by_zh: '示例复核岗', verified_by_en: 'Sample review desk' }).map(({ rule }) => rule)).toEqual(
      ['red-empty', 'red-empty'],
    );
    expect(message('red-empty', red({ rectify_by: '2022-05-30' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:23 rectify_by (Fix by, spreadsheet row 2)
        a commended entry has data about a fix [red-empty]
        allowed: on the red list, the deadline, the fix and its verification are empty; the status is listed, delisted or withdrawn
        to do: Clear the cell, or check the list."
    `);
    expect(message('red-empty', red({ status: 'verified' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:34 status（状态，表格第 2 行）
        红榜条目填了整改的内容 [red-empty]
        应为：红榜的整改期限、整改完成日期、核实日期和核实岗位都空着；状态为 listed、delisted 或 withdrawn
        处理：清空这一格，或核对榜别。"
    `);
  });
});

describe('the days of an entry are in their order', () => {
  const { objection_filed_on: filed, objection_acknowledged_on: acknowledged } = objection;
  test.each<[EntryCells, string]>([
    [{ found_on: '2022-05-13' }, 'notified_on'],
    [{ rectified_on: '2022-05-09', status: 'rectified' }, 'rectified_on'],
    [{ ...verification, verified_on: '2022-05-19', status: 'verified' }, 'verified_on'],
    [{ rectify_by: '2022-05-11' }, 'rectify_by'],
    [{ ...objection, objection_filed_on: '2022-05-21' }, 'objection_acknowledged_on'],
    [{ ...objection, objection_settled_on: filed }, 'objection_settled_on'],
    [{ display_until: '2022-05-17' }, 'display_until'],
  ])('%j', (cells, column) => {
    expect(black(cells)).toMatchObject([{ rule: 'day-order', column }]);
  });

  test('and may fall on one day', () => {
    expect(
      black({ ...objection, objection_settled_on: acknowledged, found_on: '2022-05-12', display_until: '2022-05-18' }),
    ).toEqual([]);
  });

  test('and an error names both', () => {
    expect(message('day-order', black({ rectify_by: '2022-05-11' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:23 rectify_by (Fix by, spreadsheet row 2)
        2022-05-11 lies before “Listed on”, 2022-05-18 [day-order]
        allowed: 2022-05-18 or later
        to do: Check both days."
    `);
    expect(message('day-order', black({ rectify_by: '2022-05-11' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:23 rectify_by（整改期限，表格第 2 行）
        2022-05-11 早于“上榜日期”2022-05-18 [day-order]
        应为：2022-05-18 或以后
        处理：核对两个日期。"
    `);
  });
});

describe('a day whose year is a slip', () => {
  test('is named with what is allowed', () => {
    expect(message('day-distant', black({ found_on: '2012-05-10' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:20 found_on (Found on, spreadsheet row 2)
        the day 2012-05-10 is too far from 2022-05-18: its year is probably wrong [day-distant]
        allowed: 2019-05-18 to 2022-05-18
        to do: Check the date against the source, its year above all."
    `);
    expect(message('day-distant', black({ rectify_by: '2032-05-30' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:23 rectify_by（整改期限，表格第 2 行）
        日期 2032-05-30 离 2022-05-18 太远，年份多半有误 [day-distant]
        应为：2022-05-18 至 2025-05-18
        处理：核对原始日期，尤其是年份。"
    `);
  });

  test('is one of a listing years before its release, and of a notice years before its listing', () => {
    const old = {
      id: '2012-W20-B01',
      issue: '2012-W20',
      listed_on: '2012-05-18',
      found_on: '2012-05-10',
      notified_on: '2012-05-12',
      rectify_by: '2012-05-30',
      display_until: '2012-08-18',
    };
    expect(black(old)).toMatchObject([{ rule: 'day-distant', column: 'listed_on' }]);
    expect(black({ found_on: '2012-05-10', notified_on: '2012-05-12' }).map(({ column }) => column)).toEqual([
      'found_on',
      'notified_on',
    ]);
  });

  test('is none within three years', () => {
    expect(black({ found_on: '2019-05-19', rectify_by: '2025-05-18' })).toEqual([]);
  });
});

test('the deadline of an entry is not before its listing', () => {
  expect(black({ rectify_by: '2022-05-18' })).toEqual([]);
  expect(message('day-order', black({ rectify_by: '2022-05-17' }), 'zh')).toMatchInlineSnapshot(`
    "data/red-black-list/2022-05-18.csv:2:23 rectify_by（整改期限，表格第 2 行）
      2022-05-17 早于“上榜日期”2022-05-18 [day-order]
      应为：2022-05-18 或以后
      处理：核对两个日期。"
  `);
});

describe('a place', () => {
  const place = { place_zh: '示例市场', place_en: 'Sample market' };
  const second = (cells: EntryCells) => blackEntry({ id: '2022-W20-B02', ...place, ...cells });

  test('is in an issue once, however it is spaced', () => {
    expect(message('place-twice', ofReleases([blackEntry(), second({})]))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:3:5 place_zh (Place (Chinese), spreadsheet row 3)
        the same place is already in this issue: 2022-W20-B01 [place-twice]
        allowed: each place once in an issue
        to do: Make it one entry; where these are two places, say what tells them apart."
    `);
    expect(message('place-twice', ofReleases([blackEntry()], [second({ place_zh: '示例 市场' })]), 'zh'))
      .toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:5 place_zh（地点（中文），表格第 2 行）
        本期已有同一地点：2022-W20-B01 [place-twice]
        应为：每期每个地点一条
        处理：并成一条；若是两个地点，写清区别。"
    `);
  });

  test('may be in another area, list or issue, or in an entry that was withdrawn', () => {
    expect(ofReleases([blackEntry(), second({ area: 'S02' })]).filter(({ rule }) => rule === 'place-twice')).toEqual(
      [],
    );
    expect(ofReleases([blackEntry(), redEntry(place)])).toEqual([]);
    const withdrawn = blackEntry({ status: 'withdrawn', change: 'withdrawn', ...notes });
    expect(ofReleases([blackEntry()], [withdrawn], [second({})])).toEqual([]);
  });
});

test('an entry is displayed for five years at most', () => {
  expect(black({ display_until: '2027-05-18' })).toEqual([]);
  expect(message('display-period', black({ display_until: '2027-05-19' }))).toMatchInlineSnapshot(`
    "data/red-black-list/2022-05-18.csv:2:35 display_until (Displayed until, spreadsheet row 2)
      displayed until 2027-05-19, more than five years after it was listed [display-period]
      allowed: 2027-05-18 or earlier
      to do: Shorten the display period."
  `);
  const leapDay = { id: '2020-W09-R01', issue: '2020-W09', listed_on: '2020-02-29', found_on: '2020-02-20' };
  expect(message('display-period', red({ ...leapDay, display_until: '2025-03-01' }), 'zh')).toMatchInlineSnapshot(`
    "data/red-black-list/2022-05-18.csv:2:35 display_until（展示至，表格第 2 行）
      展示至 2025-03-01，超过上榜后五年 [display-period]
      应为：2025-02-28 或以前
      处理：缩短展示期。"
  `);
});

describe('a status', () => {
  test.each<[string, string[]]>([
    ['rectified', ['rectified_on']],
    ['verified', ['rectified_on', 'verified_on', 'verified_by_zh', 'verified_by_en']],
    ['delisted', ['rectified_on', 'verified_on', 'verified_by_zh', 'verified_by_en']],
  ])('%s has its days and its verifier', (status, columns) => {
    expect(black({ status }).map(({ rule, column }) => [rule, column])).toEqual(
      columns.map((column) => ['status-needs', column]),
    );
    expect(black({ ...verification, status })).toEqual([]);
  });

  test('that lacks one says what each needs', () => {
    expect(message('status-needs', black({ ...verification, verified_by_en: '', status: 'verified' })))
      .toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:27 verified_by_en (Verified by (English), spreadsheet row 2)
        the status is verified but this is missing [status-needs]
        allowed: rectified: the day it was fixed; verified and delisted: also the day and the post of the verification, in both languages
        to do: Fill it, or correct the status."
    `);
    expect(message('status-needs', black({ status: 'rectified' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:24 rectified_on（整改完成日期，表格第 2 行）
        状态为 rectified，却缺少这一项 [status-needs]
        应为：rectified 要有整改完成日期；verified 和 delisted 还要有核实日期和核实岗位（中英文）
        处理：补上，或改状态。"
    `);
  });

  test('does not go back without a note in both languages', () => {
    const rectified = { status: 'rectified', rectified_on: '2022-05-19' };
    expect(changed({}, rectified)).toEqual([]);
    expect(changed(rectified, notes)).toEqual([]);
    expect(message('status-back', changed(rectified, {}))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:34 status (Status, spreadsheet row 2)
        the status goes back from rectified to listed without a note [status-back]
        allowed: both change_note_zh and change_note_en
        to do: Say why it goes back, or correct the status."
    `);
    expect(
      message(
        'status-back',
        changed({ ...verification, status: 'delisted' }, { ...verification, status: 'verified' }),
        'zh',
      ),
    ).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:34 status（状态，表格第 2 行）
        状态由 delisted 退到 verified，没有写说明 [status-back]
        应为：change_note_zh 和 change_note_en 都填
        处理：写明为什么退回，或改状态。"
    `);
  });

  test('that was withdrawn comes last', () => {
    const withdrawn = blackEntry({ change: 'withdrawn', status: 'withdrawn', ...notes });
    expect(ofReleases([blackEntry()], [withdrawn], [blackEntry({ change: 'update' })])).toMatchObject([
      { rule: 'status-back' },
    ]);
  });
});

describe('a verifier', () => {
  const by = (verified_by_zh: string, verified_by_en: string) =>
    black({ ...verification, status: 'verified', verified_by_zh, verified_by_en });

  test('is not the responsible unit, nor a part of it, nor what it belongs to', () => {
    expect(message('verifier', by('示例市场公司', 'Sample review desk'))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:26 verified_by_zh (Verified by (Chinese), spreadsheet row 2)
        the verifier is the responsible unit itself, or a part of it [verifier]
        allowed: a post outside the responsible unit
        to do: Have another post verify it, then name that post."
    `);
    expect(message('verifier', by('示例复核岗', 'SAMPLE market company, desk 2'), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:27 verified_by_en（核实岗位（英文），表格第 2 行）
        核实的就是责任单位自己，或属于它 [verifier]
        应为：责任单位以外的岗位
        处理：由别的岗位核实后再填。"
    `);
    expect(by('示例市场', 'Sample review desk')).toMatchObject([{ rule: 'verifier', column: 'verified_by_zh' }]);
  });
});

describe('an objection', () => {
  const { objection_filed_on, objection_acknowledged_on } = objection;
  test.each<[string, EntryCells]>([
    ['none', {}],
    ['filed', { objection_filed_on }],
    ['acknowledged', { objection_filed_on, objection_acknowledged_on }],
    ['rejected', objection],
  ])('%s has its own days and no others', (state, days) => {
    const columns = ['objection_filed_on', 'objection_acknowledged_on', 'objection_settled_on'] as const;
    expect(black({ objection: state, ...days })).toEqual([]);
    for (const column of columns) {
      const other = { ...days, [column]: days[column] ? '' : '2022-05-24' };
      expect(black({ objection: state, ...other })).toMatchObject([{ rule: 'objection-days', column }]);
    }
  });

  test('with a day too few or too many says which', () => {
    expect(message('objection-days', black({ objection: 'filed' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:31 objection_filed_on (Objection filed on, spreadsheet row 2)
        the objection is filed: this cell must be filled [objection-days]
        allowed: none: no day; filed: the day of filing alone; acknowledged: also that of the acknowledgement; upheld and rejected: also that of the settlement
        to do: Correct the day, or the state of the objection."
    `);
    expect(message('objection-days', black({ objection_filed_on }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:31 objection_filed_on（异议提出日期，表格第 2 行）
        异议为 none，这一格应当空着 [objection-days]
        应为：none 三个日期都空；filed 只填提出日期；acknowledged 加填受理日期；upheld 和 rejected 再加填办结日期
        处理：改日期，或改异议的状态。"
    `);
  });

  test('that is upheld corrects the entry or withdraws it', () => {
    const upheld = { ...objection, objection: 'upheld' };
    expect(changed({}, { ...upheld, change: 'correction' })).toEqual([]);
    expect(changed({}, { ...upheld, change: 'withdrawn', status: 'withdrawn' })).toEqual([]);
    expect(message('objection-upheld', changed({}, upheld))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:38 change (Change, spreadsheet row 2)
        the objection is upheld but the change is update [objection-upheld]
        allowed: correction or withdrawn
        to do: Correct the entry or withdraw it, with a note."
    `);
    expect(message('objection-upheld', black(upheld), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:38 change（变动，表格第 2 行）
        异议成立，变动却是 new [objection-upheld]
        应为：correction 或 withdrawn
        处理：更正或撤回这一条，并写说明。"
    `);
  });

  test('that was upheld before leaves later changes free', () => {
    const upheld = { ...objection, objection: 'upheld' };
    expect(
      ofReleases(
        [blackEntry()],
        [blackEntry({ ...upheld, change: 'correction' })],
        [blackEntry({ ...upheld, ...unexplained, change: 'update' })],
      ),
    ).toEqual([]);
  });

  test('is settled with its grounds in both languages', () => {
    expect(changed({}, objection)).toEqual([]);
    expect(changed({}, { ...objection, ...unexplained })).toMatchObject([
      { rule: 'objection-reason', column: 'change_note_zh' },
      { rule: 'objection-reason', column: 'change_note_en' },
    ]);
    expect(message('objection-reason', changed({}, { ...objection, change_note_en: '' }))).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:40 change_note_en (Note on the change (English), spreadsheet row 2)
        the objection is rejected but its grounds are missing [objection-reason]
        allowed: in the row that settles it, both change_note_zh and change_note_en
        to do: Say why it is upheld or rejected; the note is published: name no place or unit."
    `);
    expect(message('objection-reason', black({ ...objection, change_note_zh: '' }), 'zh')).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-18.csv:2:39 change_note_zh（变动说明（中文），表格第 2 行）
        异议为 rejected，没有写理由 [objection-reason]
        应为：办结的那一行，change_note_zh 和 change_note_en 都填
        处理：写明为什么成立或不成立；说明会公布，不写地点和单位。"
    `);
  });

  test('that was rejected leaves later changes free, but for being upheld after all', () => {
    const upheld = { ...objection, ...unexplained, objection: 'upheld', change: 'correction' };
    expect(changed(objection, { ...objection, ...unexplained })).toEqual([]);
    expect(changed(objection, upheld).map(({ rule }) => rule)).toEqual([
      'change-note',
      'objection-reason',
      'objection-reason',
    ]);
  });
});

describe('an entry that was published', () => {
  test('says otherwise only by a correction', () => {
    expect(changed({}, { change: 'update', reply_zh: '示例回应', reply_en: 'Sample reply' })).toEqual([]);
    expect(changed({}, { change: 'correction', ...notes, deed_zh: '示例更正' })).toEqual([]);
    expect(
      message(
        'fact-changed',
        changed(
          { reply_zh: '示例回应', reply_en: 'Sample reply' },
          { change: 'update', reply_zh: '示例改口', reply_en: 'Sample reply' },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:28 reply_zh (The unit’s reply (Chinese), spreadsheet row 2)
        “示例回应” was published and is now “示例改口”, yet the change is an update [fact-changed]
        allowed: what was published changes by a correction only, with its notes
        to do: Make it a correction and say what changed and why; if it is none, copy the cell as it was."
    `);
    expect(message('fact-changed', changed({}, { change: 'update', display_until: '2022-05-20' }), 'zh'))
      .toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:35 display_until（展示至，表格第 2 行）
        已公布的“2022-08-18”改成了“2022-05-20”，变动却是 update [fact-changed]
        应为：已公布的内容只由 correction 改，并写说明
        处理：变动改为 correction，写明改了什么、为什么；不是更正就抄回原来的内容。"
    `);
  });

  test.each([
    ['kind', 'unit'],
    ['place_en', 'Sample other'],
    ['responsible_unit_en', 'Sample other'],
    ['deed_en', 'Sample other'],
    ['basis_standard_en', 'Sample other'],
    ['reply_en', 'Sample other'],
    ['found_on', '2022-05-01'],
    ['notified_on', '2022-05-13'],
  ])('keeps its %s but by a correction', (column, value) => {
    const reply = { reply_zh: '示例回应', reply_en: 'Sample reply' };
    const problems = changed(reply, { change: 'update', ...reply, [column]: value });
    expect(problems.map((one) => `${one.rule} ${one.column}`)).toEqual([`fact-changed ${column}`]);
  });

  test('takes no fact away in silence', () => {
    const filed = { objection: 'filed', objection_filed_on: '2022-05-19' };
    expect(changed(filed, { change: 'update' }).map(({ rule, column }) => `${rule} ${column}`)).toEqual([
      'fact-changed objection_filed_on',
    ]);
  });

  test('gets a new deadline with its reason', () => {
    expect(changed({}, { change: 'update', rectify_by: '2022-06-30', ...notes })).toEqual([]);
    expect(message('deadline-changed', changed({}, { change: 'update', rectify_by: '2022-06-30' })))
      .toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:23 rectify_by (Fix by, spreadsheet row 2)
        the deadline moves from 2022-05-30 to 2022-06-30 without a note [deadline-changed]
        allowed: both change_note_zh and change_note_en
        to do: Say why it moves; the note is published."
    `);
  });

  test('is not listed any more once it was fixed', () => {
    expect(message('status-behind', changed({}, { change: 'update', rectified_on: '2022-05-19' })))
      .toMatchInlineSnapshot(`
      "data/red-black-list/2022-05-19.csv:2:34 status (Status, spreadsheet row 2)
        the status is listed, yet it was fixed on 2022-05-19 [status-behind]
        allowed: rectified or a later status, once it is fixed
        to do: Correct the status, or leave the day empty while nothing is fixed."
    `);
  });
});

test('an entry is withdrawn in its status and in its change, or in neither', () => {
  expect(message('withdrawn-both', changed({}, { change: 'withdrawn', ...notes }))).toMatchInlineSnapshot(`
    "data/red-black-list/2022-05-19.csv:2:34 status (Status, spreadsheet row 2)
      the change is withdrawn but the status is listed [withdrawn-both]
      allowed: withdrawn in both columns or in neither
      to do: Correct one of the two."
  `);
  expect(message('withdrawn-both', changed({}, { status: 'withdrawn' }), 'zh')).toMatchInlineSnapshot(`
    "data/red-black-list/2022-05-19.csv:2:34 status（状态，表格第 2 行）
      变动为 update，状态为 withdrawn [withdrawn-both]
      应为：撤回时两列都是 withdrawn，否则都不是
      处理：改其中一列。"
  `);
});

describe('a cell that the law had removed', () => {
  const whole = {
    ...verification,
    ...objection,
    status: 'verified',
    reply_zh: '示例回应',
    reply_en: 'Sample reply',
    change: 'correction',
    ...notes,
  };
  const files = { '2022-05-18': listCsv(blackEntry()), '2022-05-19': listCsv(blackEntry(whole)) };
  const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };

  /** Problems of the list after a redaction, with what was published of the entry afterwards. */
  const redact = (columns: string[], later: Record<string, string> = {}) => {
    const all = { ...files, ...later };
    const order = { key: '2022-W20-B01', columns, law, on: '2022-05-24' };
    return findProblems(redBlackList, redactFolder(redBlackList, makeFolder(all), order));
  };

  test('is not missing', () => {
    const kept = ['id', 'issue', 'list', 'status', 'change'];
    const columns = Object.keys(redBlackList.columns).filter((name) => !kept.includes(name));
    expect(redact(columns)).toEqual([]);
    for (const column of columns) expect(redact([column])).toEqual([]);
  });

  test('is no gap beside its translation, should that be left out later', () => {
    const later = { '2022-05-20': listCsv(blackEntry({ ...whole, reply_zh: '', reply_en: '' })) };
    expect(redact(['reply_zh'], later)).toEqual([]);
  });
});

test('every rule of the list has a case above', () => {
  for (const shared of ['not-in-list', 'day-distant', 'fact-changed']) covered.delete(shared);
  expect([...covered].sort()).toEqual(Object.keys(listRules).sort());
});
