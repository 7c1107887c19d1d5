import { describe, expect, test } from 'vitest';
import {
  assignedProblem,
  closedProblem,
  fixedProblem,
  ledgerCsv,
  openProblem,
  reopenedProblem,
  unfixedProblem,
  verifiedProblem,
  type ProblemCells,
} from '../../../tests/support/ledger-rows.ts';
import { findProblems, makeFolder, redactFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { sampleWithCheck } from '../../../tests/support/with-check.ts';
import * as subject from './data.ts';
import * as dataset from './dataset.ts';
import { ledgerRules } from './rules.ts';

const ledger = sampleWithCheck(subject.ledger, dataset.ledger);

const { message, covered } = ruleMessages();

/** Problems of the ledger where each release holds these rows. */
const ofReleases = (...releases: ProblemCells[][]) =>
  findProblems(
    ledger,
    makeFolder(Object.fromEntries(releases.map((rows, index) => [`2022-05-${18 + index}`, ledgerCsv(...rows)]))),
  );
const of = (...rows: ProblemCells[]) => ofReleases(rows);
/** Problems of a row that the next release changes so. */
const changed = (before: ProblemCells, after: ProblemCells) =>
  ofReleases([before], [{ ...after, change: after.change === 'new' ? 'update' : after.change }]);
const places = (problems: ReturnType<typeof of>) => problems.map(({ rule, column }) => `${rule} ${column}`);

const notes = { change_note_zh: '示例说明', change_note_en: 'Sample note' };

test('sound problems, each at a step of its way, break no rule', () => {
  const ways = [
    openProblem,
    assignedProblem,
    fixedProblem,
    verifiedProblem,
    closedProblem,
    reopenedProblem,
    unfixedProblem,
  ];
  expect(of(...ways.map((way, index) => way({ id: `P-00000${index + 1}` })))).toEqual([]);
});

test('a problem goes its whole way, is sent back, comes back and is closed again', () => {
  const update = { change: 'update' };
  const again = {
    dispatched_on: '2022-05-17',
    due_on: '2022-05-24',
    reopened: '1',
    reopened_on: '2022-05-16',
    returned: '1',
  };
  const anew = { ...again, handled_on: '2022-05-18', fed_back_on: '2022-05-18' };
  expect(
    ofReleases(
      [fixedProblem()],
      [assignedProblem({ ...update, returned: '1' })],
      [verifiedProblem({ ...update, returned: '1' })],
      [reopenedProblem({ ...update, returned: '1' })],
      [assignedProblem({ ...update, ...again })],
      [closedProblem({ ...update, ...anew, verified_on: '2022-05-19', closed_on: '2022-05-20' })],
    ),
  ).toEqual([]);
});

test('a problem that came back may keep the days of the round that did not hold', () => {
  const back = { status: 'reopened', reopened: '1', reopened_on: '2022-05-16', due_on: '' };
  expect(of(closedProblem(back))).toEqual([]);
});

describe('the days of a problem are in the order of its steps', () => {
  test('none is closed before it was found', () => {
    expect(message('day-order', of(unfixedProblem({ closed_on: '2022-05-01' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:34 closed_on (Closed on, spreadsheet row 2)
        2022-05-01 lies before “Found on”, 2022-05-02 [day-order]
        allowed: 2022-05-02 or later
        to do: Check both days."
    `);
    expect(message('day-order', of(unfixedProblem({ closed_on: '2022-05-01' })), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:34 closed_on（销号日期，表格第 2 行）
        2022-05-01 早于“发现日期”2022-05-02 [day-order]
        应为：2022-05-02 或以后
        处理：核对两个日期。"
    `);
  });

  test.each<[ProblemCells, string]>([
    [{ collected_on: '2022-05-01' }, 'collected_on'],
    [{ filed_on: '2022-05-01' }, 'filed_on'],
    [{ dispatched_on: '2022-05-02' }, 'dispatched_on'],
    [{ handled_on: '2022-05-03' }, 'handled_on'],
    [{ fed_back_on: '2022-05-08' }, 'fed_back_on'],
    [{ verified_on: '2022-05-09' }, 'verified_on'],
    [{ closed_on: '2022-05-11' }, 'closed_on'],
    [{ evaluated_on: '2022-05-12' }, 'evaluated_on'],
    [{ due_on: '2022-05-03' }, 'due_on'],
    [{ display_until: '2022-05-01' }, 'display_until'],
    [{ objection: 'filed', objection_filed_on: '2022-05-01' }, 'objection_filed_on'],
    [
      { objection: 'acknowledged', objection_filed_on: '2022-05-10', objection_acknowledged_on: '2022-05-09' },
      'objection_acknowledged_on',
    ],
    [
      {
        ...{ objection: 'rejected', objection_filed_on: '2022-05-10', objection_acknowledged_on: '2022-05-11' },
        ...{ objection_settled_on: '2022-05-10', ...notes },
      },
      'objection_settled_on',
    ],
  ])('%j', (cells, column) => {
    expect(places(of(closedProblem(cells)))).toEqual([`day-order ${column}`]);
  });

  test('a deadline is not before the dispatch', () => {
    expect(message('day-order', of(assignedProblem({ due_on: '2022-05-03' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:24 due_on (Due on, spreadsheet row 2)
        2022-05-03 lies before “Dispatched on”, 2022-05-04 [day-order]
        allowed: 2022-05-04 or later
        to do: Check both days."
    `);
  });

  test('a day that is wrong is told once, though others follow it', () => {
    expect(places(of(closedProblem({ filed_on: '2022-04-01' })))).toEqual(['day-order filed_on']);
  });

  test('all may fall on one day', () => {
    const day = '2022-05-02';
    const all = { filed_on: day, dispatched_on: day, due_on: day, handled_on: day, fed_back_on: day };
    expect(
      of(closedProblem({ ...all, verified_on: day, closed_on: day, evaluated_on: day, display_until: day })),
    ).toEqual([]);
  });

  test('what was done lies before the day it came back, and what is done again after it', () => {
    expect(message('day-order', of(reopenedProblem({ verified_on: '2022-05-17', reopened_on: '2022-05-16' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:38 reopened_on (Last reopened on, spreadsheet row 2)
        2022-05-16 lies before “Verified on”, 2022-05-17 [day-order]
        allowed: 2022-05-17 or later
        to do: Check both days."
    `);
    const again = { reopened: '1', reopened_on: '2022-05-11', due_on: '2022-05-20' };
    expect(places(of(closedProblem(again)))).toEqual(['day-order handled_on']);
    expect(of(closedProblem({ ...again, reopened_on: '2022-05-09' }))).toEqual([]);
  });
});

test('a problem that came back has no deadline, or a new one', () => {
  expect(of(reopenedProblem({ due_on: '2022-05-20' }))).toEqual([]);
  expect(message('deadline-old', of(reopenedProblem({ due_on: '2022-05-14' })))).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:24 due_on (Due on, spreadsheet row 2)
      the deadline 2022-05-14 is from before the problem came back, 2022-05-16 [deadline-old]
      allowed: none until it is dispatched again; then a new one, 2022-05-16 or later
      to do: Clear the old deadline and its postponement, or give the new one."
  `);
  expect(message('deadline-old', of(reopenedProblem({ due_on: '2022-05-14' })), 'zh')).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:24 due_on（整改期限，表格第 2 行）
      期限 2022-05-14 还是反弹（2022-05-16）以前的 [deadline-old]
      应为：反弹以后先空着；重新交办时定新的期限，2022-05-16 或以后
      处理：清空旧期限和延期，或填新的期限。"
  `);
});

describe('a day whose year is a slip', () => {
  test('is named with what is allowed', () => {
    expect(message('day-distant', of(assignedProblem({ due_on: '2032-05-14' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:24 due_on (Due on, spreadsheet row 2)
        the day 2032-05-14 is too far from 2022-05-04: its year is probably wrong [day-distant]
        allowed: 2022-05-04 to 2025-05-04
        to do: Check the date against the source, its year above all."
    `);
    expect(places(of(openProblem({ found_on: '2012-05-02' })))).toEqual([
      'day-distant found_on',
      'display-period display_until',
    ]);
  });
});

test('a problem is displayed for five years at most', () => {
  expect(of(openProblem({ display_until: '2027-05-02' }))).toEqual([]);
  expect(message('display-period', of(openProblem({ display_until: '2027-05-03' })))).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:45 display_until (Displayed until, spreadsheet row 2)
      displayed until 2027-05-03, more than five years after it was found [display-period]
      allowed: 2027-05-02 or earlier
      to do: Shorten the display period."
  `);
  const leapDay = { found_on: '2020-02-29', collected_on: '2020-02-29', display_until: '2025-03-01' };
  expect(message('display-period', of(openProblem(leapDay)), 'zh')).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:45 display_until（展示至，表格第 2 行）
      展示至 2025-03-01，超过发现后五年 [display-period]
      应为：2025-02-28 或以前
      处理：缩短展示期。"
  `);
});

describe('a status', () => {
  test.each<[string, (cells: ProblemCells) => ProblemCells, (keyof ProblemCells)[]]>([
    ['assigned', assignedProblem, ['filed_on', 'dispatched_on', 'due_on']],
    ['rectified', fixedProblem, ['filed_on', 'dispatched_on', 'due_on', 'handled_on']],
    ['verified', verifiedProblem, ['handled_on', 'fed_back_on', 'verified_on', 'verified_by_zh', 'verified_how']],
    ['closed', closedProblem, ['filed_on', 'dispatched_on', 'due_on', 'handled_on', 'fed_back_on', 'closed_on']],
    ['closed-unfixed', unfixedProblem, ['closed_on']],
  ])('%s has its days', (_status, make, columns) => {
    for (const column of columns) expect(places(of(make({ [column]: '' })))).toEqual([`status-needs ${column}`]);
  });

  test('that lacks one says what each needs', () => {
    expect(message('status-needs', of(fixedProblem({ handled_on: '' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:20 handled_on (Handled on, spreadsheet row 2)
        the status is rectified but this is missing [status-needs]
        allowed: assigned: the days it was filed and dispatched, and the deadline; rectified: also the day it was handled; verified: also the days of feedback and verification, by whom and how; closed: also the day it was closed; closed-unfixed: the day it was closed
        to do: Fill it, or correct the status."
    `);
    expect(message('status-needs', of(fixedProblem({ handled_on: '' })), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:20 handled_on（处置，表格第 2 行）
        状态为 rectified，却缺少这一项 [status-needs]
        应为：assigned 要有立案、派遣日期和期限；rectified 再加处置日期；verified 再加反馈、核查日期、核实岗位和方式；closed 再加销号日期；closed-unfixed 要有销号日期
        处理：补上，或改状态。"
    `);
  });

  test.each<[string, (cells: ProblemCells) => ProblemCells, ProblemCells]>([
    ['open', openProblem, { dispatched_on: '2022-05-04' }],
    ['open', openProblem, { due_on: '2022-05-14' }],
    ['assigned', assignedProblem, { handled_on: '2022-05-09' }],
    ['assigned', assignedProblem, { fed_back_on: '2022-05-09' }],
    ['rectified', fixedProblem, { verified_on: '2022-05-12' }],
    ['rectified', fixedProblem, { verified_by_en: 'Sample review post' }],
    ['verified', verifiedProblem, { closed_on: '2022-05-13' }],
    ['verified', verifiedProblem, { evaluated_on: '2022-05-13' }],
    ['closed', closedProblem, { unfixed_reason_zh: '示例' }],
    ['reopened', reopenedProblem, { unfixed_reason_en: 'Sample' }],
    ['closed-unfixed', unfixedProblem, { verified_how: 'photo' }],
  ])('%s has nothing that is still to come: %#', (_status, make, cells) => {
    const found = places(of(make(cells))).filter((place) => !place.startsWith('chinese-missing'));
    expect(found).toEqual([`status-empty ${Object.keys(cells)[0]}`]);
  });

  test('with a cell too many says so', () => {
    const early = assignedProblem({ handled_on: '2022-05-09' });
    expect(message('status-empty', of(early))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:20 handled_on (Handled on, spreadsheet row 2)
        the status is assigned, yet this cell is filled [status-empty]
        allowed: steps that are still to come are empty, and those of an earlier round once it goes that way again
        to do: Correct the status, or clear the cell: earlier releases keep the earlier days."
    `);
    expect(message('status-empty', of(early), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:20 handled_on（处置，表格第 2 行）
        状态为 assigned，这一格却已填写 [status-empty]
        应为：还没有走到的步骤空着；退回或反弹以后重新走的，清空上一轮
        处理：改状态，或清空这一格；以前的日期在以前的版本里，不会丢失。"
    `);
  });

  test('closed comes after a verification', () => {
    for (const column of ['verified_on', 'verified_by_zh', 'verified_how']) {
      expect(places(of(closedProblem({ [column]: '' })))).toEqual([`closed-unverified ${column}`]);
    }
    expect(message('closed-unverified', of(closedProblem({ verified_on: '' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:22 verified_on (Verified on, spreadsheet row 2)
        it is closed without a verification [closed-unverified]
        allowed: for a closed problem: the day of the verification, the post that verified it (in Chinese), and how
        to do: Have it verified first. Until then it is rectified; one that will not be fixed is closed-unfixed, with its reason."
    `);
    expect(message('closed-unverified', of(closedProblem({ verified_how: '' })), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:33 verified_how（怎样核实，表格第 2 行）
        没有核实就销号 [closed-unverified]
        应为：销号的问题要有核查日期、核实岗位（中文）和核实方式
        处理：先核实；没有核实的，状态为 rectified；不再整改的，为 closed-unfixed，并写理由。"
    `);
  });

  test('closed unfixed has its reason in both languages', () => {
    expect(message('unfixed-reason', of(unfixedProblem({ unfixed_reason_en: '' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:36 unfixed_reason_en (Why it was closed unfixed (English), spreadsheet row 2)
        it is closed unfixed without a reason [unfixed-reason]
        allowed: the reason in both languages
        to do: Say why it will not be fixed; the reason is published."
    `);
    expect(message('unfixed-reason', of(unfixedProblem({ unfixed_reason_zh: '' })), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:35 unfixed_reason_zh（未整改结案的理由（中文），表格第 2 行）
        没有整改就结案，却没有写理由 [unfixed-reason]
        应为：中英文理由都填
        处理：写明为什么不再整改；理由会公布。"
    `);
  });

  test('does not go back without having been sent back, or come back', () => {
    expect(message('status-back', changed(closedProblem(), verifiedProblem()))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:30 status (Status, spreadsheet row 2)
        the status goes back from closed to verified [status-back]
        allowed: sent back: from rectified to assigned, with one more in “returned”; came back: one more in “reopened”, and its day; a wrong status: a correction with its notes
        to do: Correct the count and its day, or the status."
    `);
    expect(message('status-back', changed(closedProblem(), verifiedProblem()), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:30 status（状态，表格第 2 行）
        状态由 closed 退到 verified [status-back]
        应为：核查不合格退回：rectified 退到 assigned，返工次数加一；又出现：反弹次数加一，填反弹日期；填错了：更正，并写说明
        处理：改次数和日期，或改状态。"
    `);
    expect(places(changed(fixedProblem(), assignedProblem()))).toContain('status-back status');
    expect(places(changed(closedProblem(), unfixedProblem({ ...notes })))).toContain('status-back status');
    expect(places(changed(verifiedProblem(), assignedProblem({ returned: '1' })))).toEqual(['status-back status']);
  });

  test('goes back where it was sent back, came back, or was wrong', () => {
    expect(changed(fixedProblem(), assignedProblem({ returned: '1' }))).toEqual([]);
    expect(changed(closedProblem(), reopenedProblem())).toEqual([]);
    const dispatchedAgain = { dispatched_on: '2022-05-17', due_on: '2022-05-27' };
    expect(
      changed(closedProblem(), assignedProblem({ reopened: '1', reopened_on: '2022-05-16', ...dispatchedAgain })),
    ).toEqual([]);
    expect(changed(closedProblem(), verifiedProblem({ change: 'correction', ...notes }))).toEqual([]);
  });
});

describe('the counts of a problem', () => {
  test('neither fall nor jump', () => {
    expect(message('count-step', changed(assignedProblem({ returned: '1' }), assignedProblem())))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:29 returned (Times returned, spreadsheet row 2)
        the count goes from 1 to 0 [count-step]
        allowed: the same as in the release before, or one more
        to do: Check the count. Release the state in between first where there was one; a count that was wrong is corrected, with notes."
    `);
    const twice = changed(closedProblem(), reopenedProblem({ reopened: '2' }));
    expect(message('count-step', twice, 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:37 reopened（反弹次数，表格第 2 行）
        次数由 0 变为 2 [count-step]
        应为：不变，或比上一版多一次
        处理：核对次数；中间还有一次的，先发布那时的状态；原来填错的，更正并写说明。"
    `);
    expect(places(changed(assignedProblem(), assignedProblem({ returned: '2' })))).toEqual(['count-step returned']);
    expect(changed(assignedProblem({ returned: '1' }), assignedProblem({ change: 'correction', ...notes }))).toEqual(
      [],
    );
  });

  test('go with the day it last came back, and with a status that says so', () => {
    expect(message('reopened-day', of(reopenedProblem({ reopened_on: '' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:38 reopened_on (Last reopened on, spreadsheet row 2)
        times it came back: 1; the day it last came back is missing [reopened-day]
        allowed: with a count above 0 the day it last came back, a new one each time; with 0 no day, and a status other than reopened
        to do: Give the day, or correct the count or the status."
    `);
    expect(message('reopened-day', of(reopenedProblem({ reopened: '0' })), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:37 reopened（反弹次数，表格第 2 行）
        反弹次数为 0，却写着反弹 [reopened-day]
        应为：次数大于 0 时填最近一次反弹的日期，每次都更新；次数为 0 时日期空着，状态不是 reopened
        处理：补上日期，或改次数、状态。"
    `);
    expect(places(of(closedProblem({ reopened_on: '2022-05-08' })))).toEqual(['reopened-day reopened']);
    const once = closedProblem({ reopened: '1', reopened_on: '2022-05-08' });
    expect(message('reopened-day', changed(once, reopenedProblem({ reopened: '2', reopened_on: '2022-05-08' }))))
      .toMatchInlineSnapshot(`
        "data/ledger/2022-05-19.csv:2:38 reopened_on (Last reopened on, spreadsheet row 2)
          times it came back: 2; the day it last came back is still the former one [reopened-day]
          allowed: with a count above 0 the day it last came back, a new one each time; with 0 no day, and a status other than reopened
          to do: Give the day, or correct the count or the status."
      `);
    expect(changed(once, reopenedProblem({ reopened: '2', reopened_on: '2022-05-16' }))).toEqual([]);
  });
});

describe('a problem comes back', () => {
  const back = { change: 'update', reopened: '1', reopened_on: '2022-05-16' };

  test('only after a release said that it was verified', () => {
    expect(message('reopened-unverified', changed(assignedProblem(), reopenedProblem()))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:37 reopened (Times reopened, spreadsheet row 2)
        it came back, but no release says that it was verified: in the one before, its status is assigned [reopened-unverified]
        allowed: one more in “reopened” only where the release before has the status verified or closed
        to do: Release the verification first, then that it came back. What nobody verified has not come back: put count, day and deadline back as they were. What was wrong is corrected, with notes."
    `);
    expect(message('reopened-unverified', changed(assignedProblem(), reopenedProblem()), 'zh')).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:37 reopened（反弹次数，表格第 2 行）
        写着反弹，但没有哪一版说它已经核实：上一版的状态是 assigned [reopened-unverified]
        应为：只有上一版状态为 verified 或 closed 的，反弹次数才加一
        处理：已经核实的，先发布核实的那一版，再登记反弹；没有核实的不算反弹，次数、日期和期限改回原样；原来填错的，更正并写说明。"
    `);
    for (const before of [openProblem(), fixedProblem(), unfixedProblem()])
      expect(places(changed(before, reopenedProblem()))).toEqual(['reopened-unverified reopened']);
    for (const before of [verifiedProblem(), closedProblem()]) expect(changed(before, reopenedProblem())).toEqual([]);
    const again = { reopened: '2', reopened_on: '2022-05-17' };
    expect(places(changed(reopenedProblem(), reopenedProblem(again)))).toEqual(['reopened-unverified reopened']);
    expect(changed(assignedProblem(), reopenedProblem({ change: 'correction', ...notes }))).toEqual([]);
  });

  test('or is refused once, whatever else follows from it', () => {
    for (const cells of [{ due_on: '2022-05-20' }, { due_on: '2022-05-15' }, { reopened_on: '' }])
      expect(places(changed(assignedProblem(), assignedProblem({ ...back, ...cells })))).toEqual([
        'reopened-unverified reopened',
      ]);
  });

  test('and its new deadline holds like the first', () => {
    const due = { due_on: '2022-05-17' };
    expect(
      places(
        ofReleases(
          [closedProblem()],
          [reopenedProblem({ ...back, ...due })],
          [assignedProblem({ ...back, dispatched_on: '2022-05-17', due_on: '2022-05-27' })],
        ),
      ),
    ).toEqual(['deadline-moved due_on']);
  });
});

test('a verifier is not the responsible unit, nor a part of it', () => {
  const own = verifiedProblem({ verified_by_zh: '示例市场公司质检岗' });
  expect(message('verifier', of(own))).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:31 verified_by_zh (Verified by (Chinese), spreadsheet row 2)
      the verifier is the responsible unit itself, or a part of it [verifier]
      allowed: a post outside the responsible unit
      to do: Have another post verify it, then name that post."
  `);
  expect(message('verifier', of(own), 'zh')).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:31 verified_by_zh（核实岗位（中文），表格第 2 行）
      核实的就是责任单位自己，或属于它 [verifier]
      应为：责任单位以外的岗位
      处理：由别的岗位核实后再填。"
  `);
  const english = { responsible_unit_en: 'Sample market company', verified_by_en: 'The company of the sample market' };
  expect(places(of(verifiedProblem(english)))).toEqual(['verifier verified_by_en']);
  const inEnglish = { responsible_unit_en: 'Sample market company', verified_by_zh: 'Sample market company' };
  expect(places(of(verifiedProblem(inEnglish)))).toEqual(['verifier verified_by_zh']);
});

describe('an id', () => {
  test('stays with its problem', () => {
    expect(message('id-another', changed(openProblem(), openProblem({ place_zh: '示例公厕' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:7 place_zh (Place (Chinese), spreadsheet row 2)
        the id P-000001 belongs to “示例市场” and is now used for “示例公厕” [id-another]
        allowed: one id for one problem: place, area and day found stay. What was wrong changes by a correction with notes, the day found never together with the place
        to do: Give another problem an id of its own; make it a correction where this one was wrong."
    `);
    expect(message('id-another', changed(openProblem(), openProblem({ found_on: '2022-05-01' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:13 found_on（发现日期，表格第 2 行）
        编号 P-000001 原来是“2022-05-02”，现在是“2022-05-01” [id-another]
        应为：一个编号只用于一个问题：地点、地区、发现日期不变；填错了的，只由 correction 改并写说明，地点和发现日期不同时改
        处理：另一个问题用新的编号；填错了就更正。"
    `);
    expect(places(changed(openProblem(), openProblem({ area: 'S02' })))).toEqual(['id-another area']);
  });

  test('is compared by cells that can be read alone', () => {
    const rules = (cells: ProblemCells) => changed(assignedProblem(), assignedProblem(cells)).map(({ rule }) => rule);
    expect(rules({ place_zh: '' })).toEqual(['missing-cell']);
    expect(rules({ place_zh: '示例\u200b市场' })).toHaveLength(1);
    expect(rules({ found_on: '2022-5-2' })).toHaveLength(1);
    expect(rules({ area: '' })).toEqual(['missing-cell']);
    expect(rules({ responsible_unit_zh: '' })).toEqual(['missing-cell']);
    expect(rules({ due_on: '2022-5-20' })).toHaveLength(1);
    expect(rules({ due_on: '' })).toEqual(['status-needs']);
  });

  test('may have had a wrong place, area or day, which a correction says', () => {
    const correct = (cells: ProblemCells) =>
      changed(openProblem(), openProblem({ ...cells, change: 'correction', ...notes }));
    expect(correct({ place_zh: '示例公厕', area: 'S02' })).toEqual([]);
    expect(correct({ found_on: '2022-05-01' })).toEqual([]);
    expect(places(correct({ place_zh: '示例公厕', found_on: '2022-05-01' }))).toEqual(['id-another place_zh']);
  });
});

describe('a postponement', () => {
  const postponed: ProblemCells = {
    postponed_on: '2022-05-14',
    postponed_to: '2022-05-20',
    postponed_reason_zh: '示例：设备未到',
  };

  test('has its day, its new deadline and its reason, in Chinese at least', () => {
    expect(of(assignedProblem(postponed))).toEqual([]);
    expect(message('postponed-needs', of(assignedProblem({ ...postponed, postponed_reason_zh: '' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:27 postponed_reason_zh (Reason for the postponement (Chinese), spreadsheet row 2)
        the postponement lacks this [postponed-needs]
        allowed: the first deadline, the day it was granted, the new deadline and the reason in Chinese; the English may be empty
        to do: Fill it; without a reason nothing is postponed."
    `);
    expect(message('postponed-needs', of(assignedProblem({ ...postponed, postponed_on: '' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:25 postponed_on（批准延期日期，表格第 2 行）
        延期缺少这一项 [postponed-needs]
        应为：延期要有原期限、批准日期、新期限和中文理由；英文理由可空
        处理：补上；没有理由的不能延期。"
    `);
    expect(places(of(assignedProblem({ ...postponed, postponed_to: '' })))).toEqual(['postponed-needs postponed_to']);
    expect(places(of(reopenedProblem({ ...postponed })))).toEqual(['postponed-needs due_on']);
  });

  test('is granted while the deadline runs', () => {
    expect(message('postponed-late', of(assignedProblem({ ...postponed, postponed_on: '2022-05-15' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:25 postponed_on (Postponed on, spreadsheet row 2)
        the postponement was granted on 2022-05-15, after the deadline of 2022-05-14 had passed [postponed-late]
        allowed: granted on 2022-05-14 or earlier
        to do: Check the day; what is past its deadline is overdue and cannot be postponed any more."
    `);
    expect(message('postponed-late', of(assignedProblem({ ...postponed, postponed_on: '2022-05-15' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:25 postponed_on（批准延期日期，表格第 2 行）
        2022-05-15 才批准延期，期限 2022-05-14 已过 [postponed-late]
        应为：2022-05-14 或以前批准
        处理：核对日期；期限过了就是超期，不能再延。"
    `);
  });

  test('comes too late where a release showed the problem as overdue, whatever day is typed', () => {
    expect(message('postponed-overdue', changed(assignedProblem(), assignedProblem(postponed)))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:26 postponed_to (Postponed to, spreadsheet row 2)
        postponed only now, though the release before already showed it as overdue (deadline 2022-05-14) [postponed-overdue]
        allowed: a postponement released while the deadline still runs; one granted then and not entered, by a correction with its notes
        to do: Remove it. If it was granted in time and forgotten, make the row a correction and say why it is late: the note is published."
    `);
    expect(message('postponed-overdue', changed(assignedProblem(), assignedProblem(postponed)), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:26 postponed_to（延期至，表格第 2 行）
        现在才登记延期，而上一版已经公布为超期（期限 2022-05-14） [postponed-overdue]
        应为：期限还没过时就发布的延期；当时批准了却漏登的，由 correction 补登并写说明
        处理：删去延期；确是漏登的，改为 correction，写明为什么晚登，说明会公布。"
    `);
    expect(changed(assignedProblem(), assignedProblem({ ...postponed, change: 'correction', ...notes }))).toEqual([]);
    // It became overdue since its own release, in which it still had a day.
    const other = openProblem({ id: 'P-000002' });
    const due = { due_on: '2022-05-18' };
    const late = { ...due, ...postponed, change: 'update' };
    expect(ofReleases([assignedProblem(due)], [assignedProblem(late)])).toEqual([]);
    expect(places(ofReleases([assignedProblem(due)], [other], [assignedProblem(late)]))).toEqual([
      'postponed-overdue postponed_to',
    ]);
    // Granted and released in time, it stays.
    expect(
      ofReleases(
        [assignedProblem(postponed)],
        [other],
        [other],
        [fixedProblem({ ...postponed, change: 'update' })],
      ).filter(({ rule }) => rule.startsWith('postponed')),
    ).toEqual([]);
  });

  test('moves the deadline to a later day', () => {
    expect(of(assignedProblem({ ...postponed, postponed_to: '2022-05-15' }))).toEqual([]);
    expect(message('postponed-to', of(assignedProblem({ ...postponed, postponed_to: '2022-05-14' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:26 postponed_to (Postponed to, spreadsheet row 2)
        postponed to 2022-05-14, which is not after the deadline of 2022-05-14 [postponed-to]
        allowed: a day after 2022-05-14
        to do: Check both days."
    `);
    expect(message('postponed-to', of(assignedProblem({ ...postponed, postponed_to: '2022-05-14' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:26 postponed_to（延期至，表格第 2 行）
        延期至 2022-05-14，不晚于原来的期限 2022-05-14 [postponed-to]
        应为：2022-05-14 以后
        处理：核对两个日期。"
    `);
  });

  test('may be granted once more, while the later deadline runs', () => {
    const first = assignedProblem(postponed);
    const second = { ...postponed, postponed_on: '2022-05-18', postponed_to: '2022-05-23' };
    expect(changed(first, assignedProblem(second))).toEqual([]);
    expect(places(changed(first, assignedProblem({ ...second, postponed_on: '2022-05-21' })))).toEqual([
      'postponed-late postponed_on',
    ]);
    expect(places(changed(first, assignedProblem({ ...second, postponed_to: '2022-05-20' })))).toEqual([
      'postponed-to postponed_to',
    ]);
    expect(changed(assignedProblem(second), fixedProblem(second))).not.toEqual([]);
  });

  test('is the only way in which a deadline moves', () => {
    expect(message('deadline-moved', changed(assignedProblem(), assignedProblem({ due_on: '2022-05-20' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:24 due_on (Due on, spreadsheet row 2)
        the deadline moves from 2022-05-14 to 2022-05-20 without a newly granted postponement [deadline-moved]
        allowed: the deadline as it was; a postponement with its day, new deadline and reason; a correction where it was wrong
        to do: Put the deadline back and enter the postponement, or correct it."
    `);
    expect(message('deadline-moved', changed(assignedProblem(postponed), assignedProblem()), 'zh'))
      .toMatchInlineSnapshot(`
        "data/ledger/2022-05-19.csv:2:26 postponed_to（延期至，表格第 2 行）
          期限由 2022-05-20 改为 空白，却没有新批准的延期 [deadline-moved]
          应为：整改期限不变；延期填批准日期、新期限和理由；填错了的由 correction 改
          处理：改回原来的期限，另填延期；或更正。"
      `);
    expect(
      places(changed(assignedProblem(postponed), assignedProblem({ ...postponed, postponed_to: '2022-05-24' }))),
    ).toEqual(['deadline-moved postponed_to']);
    expect(
      changed(assignedProblem(), assignedProblem({ due_on: '2022-05-20', change: 'correction', ...notes })),
    ).toEqual([]);
  });
});

describe('what was published of a problem', () => {
  test('is said otherwise only by a correction', () => {
    expect(message('fact-changed', changed(openProblem(), openProblem({ description_zh: '示例：别的' }))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:9 description_zh (Description (Chinese), spreadsheet row 2)
        “示例：菜叶未清” was published and is now “示例：别的”, yet the change is an update [fact-changed]
        allowed: what was published changes by a correction only, with its notes
        to do: Make it a correction and say what changed and why; if it is none, copy the cell as it was."
    `);
    expect(
      changed(openProblem(), openProblem({ description_zh: '示例：别的', change: 'correction', ...notes })),
    ).toEqual([]);
    expect(changed(openProblem(), openProblem({ reply_zh: '示例回应', place_en: 'Sample market' }))).toEqual([]);
  });

  test.each<[ProblemCells, string]>([
    [{ handled_on: '2022-05-08' }, 'handled_on'],
    [{ verified_by_zh: '示例督查岗' }, 'verified_by_zh'],
    [{ closed_on: '2022-05-12' }, 'closed_on'],
    [{ category: 'garbage' }, 'category'],
    [{ problem_class: 'market-water' }, 'problem_class'],
    [{ display_until: '2024-05-02' }, 'display_until'],
  ])('stays: %j', (cells, column) => {
    expect(places(changed(closedProblem(), closedProblem(cells)))).toEqual([`fact-changed ${column}`]);
  });

  test('may be displayed longer', () => {
    expect(changed(closedProblem(), closedProblem({ display_until: '2026-05-02' }))).toEqual([]);
  });

  test('another unit becomes responsible with a reason', () => {
    const moved = { responsible_unit_zh: '示例环卫所' };
    expect(changed(assignedProblem(), assignedProblem({ ...moved, ...notes }))).toEqual([]);
    expect(message('unit-changed', changed(assignedProblem(), assignedProblem(moved)))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:15 responsible_unit_zh (Responsible unit (Chinese), spreadsheet row 2)
        the responsible unit changes from “示例市场公司” to “示例环卫所” without a note [unit-changed]
        allowed: both change_note_zh and change_note_en
        to do: Say why another unit is responsible; the note is published."
    `);
    expect(
      message('unit-changed', changed(assignedProblem(), assignedProblem({ ...moved, change_note_zh: '示例' })), 'zh'),
    ).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:15 responsible_unit_zh（责任单位（中文），表格第 2 行）
        责任单位由“示例市场公司”改为“示例环卫所”，没有写说明 [unit-changed]
        应为：change_note_zh 和 change_note_en 都填
        处理：写明为什么改由它负责；说明会公布。"
    `);
  });
});

describe('an objection', () => {
  const filed = { objection: 'filed', objection_filed_on: '2022-05-10' };
  const settled = {
    ...{ objection: 'rejected', objection_filed_on: '2022-05-10', objection_acknowledged_on: '2022-05-11' },
    ...{ objection_settled_on: '2022-05-16', ...notes },
  };

  test('has the days of its state and no others', () => {
    expect(of(assignedProblem(filed), assignedProblem({ ...settled, id: 'P-000002' }))).toEqual([]);
    expect(message('objection-days', of(assignedProblem({ objection: 'filed' })))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:42 objection_filed_on (Objection filed on, spreadsheet row 2)
        the objection is filed: this cell must be filled [objection-days]
        allowed: none: no day; filed: the day of filing alone; acknowledged: also that of the acknowledgement; upheld and rejected: also that of the settlement
        to do: Correct the day, or the state of the objection."
    `);
    expect(message('objection-days', of(assignedProblem({ objection_filed_on: '2022-05-10' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-18.csv:2:42 objection_filed_on（异议提出日期，表格第 2 行）
        异议为 none，这一格应当空着 [objection-days]
        应为：none 三个日期都空；filed 只填提出日期；acknowledged 加填受理日期；upheld 和 rejected 再加填办结日期
        处理：改日期，或改异议的状态。"
    `);
    for (const column of ['objection_acknowledged_on', 'objection_settled_on'])
      expect(places(of(assignedProblem({ ...settled, [column]: '' })))).toEqual([`objection-days ${column}`]);
  });

  test('is settled with its grounds', () => {
    const bare = { ...settled, change_note_en: '' };
    expect(message('objection-reason', changed(assignedProblem(filed), assignedProblem(bare)))).toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:50 change_note_en (Note on the change (English), spreadsheet row 2)
        the objection is rejected but its grounds are missing [objection-reason]
        allowed: in the row that settles it, both change_note_zh and change_note_en
        to do: Say why it is upheld or rejected; the note is published: name no place or unit."
    `);
    expect(message('objection-reason', changed(assignedProblem(filed), assignedProblem(bare)), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:50 change_note_en（变动说明（英文），表格第 2 行）
        异议为 rejected，没有写理由 [objection-reason]
        应为：办结的那一行，change_note_zh 和 change_note_en 都填
        处理：写明为什么成立或不成立；说明会公布，不写地点和单位。"
    `);
    expect(
      changed(assignedProblem(settled), fixedProblem({ ...settled, change_note_zh: '', change_note_en: '' })),
    ).toEqual([]);
  });

  test('that is upheld corrects the row or withdraws it', () => {
    const upheld = { ...settled, objection: 'upheld' };
    expect(changed(assignedProblem(filed), assignedProblem({ ...upheld, change: 'correction' }))).toEqual([]);
    expect(changed(assignedProblem(filed), assignedProblem({ ...upheld, change: 'withdrawn' }))).toEqual([]);
    expect(message('objection-upheld', changed(assignedProblem(filed), assignedProblem(upheld))))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:48 change (Change, spreadsheet row 2)
        the objection is upheld but the change is update [objection-upheld]
        allowed: correction or withdrawn
        to do: Correct the problem or withdraw it, with a note."
    `);
    expect(message('objection-upheld', changed(assignedProblem(filed), assignedProblem(upheld)), 'zh'))
      .toMatchInlineSnapshot(`
      "data/ledger/2022-05-19.csv:2:48 change（变动，表格第 2 行）
        异议成立，变动却是 update [objection-upheld]
        应为：correction 或 withdrawn
        处理：更正或撤回这一条，并写说明。"
    `);
  });
});

test('the English may be empty where the Chinese is there, never the other way round', () => {
  expect(message('chinese-missing', of(openProblem({ basis_en: 'Sample standard' })))).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:11 basis_zh (Basis (Chinese), spreadsheet row 2)
      the English is filled but the Chinese is empty [chinese-missing]
      allowed: the Chinese filled; the English may be empty
      to do: Add the Chinese text."
  `);
  expect(message('chinese-missing', of(openProblem({ basis_en: 'Sample standard' })), 'zh')).toMatchInlineSnapshot(`
    "data/ledger/2022-05-18.csv:2:11 basis_zh（依据（中文），表格第 2 行）
      英文填了，中文空着 [chinese-missing]
      应为：中文填，英文可空
      处理：补上中文原文。"
  `);
});

describe('a cell that the law had removed', () => {
  const whole = closedProblem({
    ...{ reopened: '1', reopened_on: '2022-05-08', due_on: '2022-05-14', postponed_on: '2022-05-13' },
    ...{ postponed_to: '2022-05-20', postponed_reason_zh: '示例：设备未到', postponed_reason_en: 'Sample: not there' },
    ...{ verified_by_en: 'Sample review post', place_en: 'Sample market', reply_zh: '示例', reply_en: 'Sample' },
    ...{ responsible_unit_en: 'Sample unit', description_en: 'Sample', basis_zh: '示例', basis_en: 'Sample' },
  });
  const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };

  test('is never missing, and makes no gap', () => {
    const folder = makeFolder({ '2022-05-18': ledgerCsv(whole) });
    for (const column of Object.keys(whole).filter((name) => /_(zh|en)$/.test(name))) {
      const redacted = redactFolder(ledger, folder, { key: 'P-000001', columns: [column], law, on: '2022-05-20' });
      expect([column, findProblems(ledger, redacted)]).toEqual([column, []]);
    }
    const unfixed = makeFolder({ '2022-05-18': ledgerCsv(unfixedProblem()) });
    const columns = ['unfixed_reason_zh', 'place_zh'];
    expect(
      findProblems(ledger, redactFolder(ledger, unfixed, { key: 'P-000001', columns, law, on: '2022-05-20' })),
    ).toEqual([]);
  });

  test('may stay empty in a later release', () => {
    const folder = makeFolder({
      '2022-05-18': ledgerCsv(openProblem()),
      '2022-05-19': ledgerCsv(assignedProblem({ change: 'update', place_zh: '', description_zh: '' })),
    });
    const columns = ['place_zh', 'description_zh'];
    expect(
      findProblems(ledger, redactFolder(ledger, folder, { key: 'P-000001', columns, law, on: '2022-05-20' })),
    ).toEqual([]);
  });
});

test('every rule of the ledger has a case above', () => {
  for (const shared of ['day-distant', 'fact-changed']) covered.delete(shared);
  expect([...covered].sort()).toEqual(Object.keys(ledgerRules).sort());
});
