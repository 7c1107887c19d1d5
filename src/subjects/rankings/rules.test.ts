import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import { proposeRelease } from '../../releases/register/propose-release.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { areas } from '../areas/dataset.ts';
import { rankings } from './data.ts';
import * as ofAdjustments from './datasets/adjustments.ts';
import * as ofInspections from './datasets/inspections.ts';
import * as ofScoring from './datasets/scoring.ts';
import { rankingRules } from './rules.ts';

const inspections = withCheck(rankings, ofInspections.inspections);
const adjustments = withCheck(rankings, ofAdjustments.adjustments);
const scoring = withCheck(rankings, ofScoring.scoring);

const { message, covered } = ruleMessages();
const release = '2022-05-16';
const problemsOf = (dataset: typeof inspections | typeof adjustments | typeof scoring, ...rows: string[]) =>
  findProblems(dataset, makeFolder({ [release]: linesOf(Object.keys(dataset.columns).join(','), ...rows) }));

describe('an inspection', () => {
  const inspection = (row: string) => problemsOf(inspections, `${row},new,,`);

  test('is of a month that has begun', () => {
    expect(inspection('2022-05,S01,open,12,91.5')).toEqual([]);
    expect(message('month-ahead', inspection('2022-06,S01,open,12,91.5'))).toMatchInlineSnapshot(`
      "data/inspections/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        the month 2022-06 lies after 2022-05-24, the day of the data [month-ahead]
        allowed: the month of 2022-05-24 or earlier
        to do: Check the month."
    `);
    expect(message('month-ahead', inspection('2022-06,S01,open,12,91.5'), 'zh')).toMatchInlineSnapshot(`
      "data/inspections/2022-05-16.csv:2:1 month（月份，表格第 2 行）
        月份 2022-06 晚于数据基准日 2022-05-24 [month-ahead]
        应为：2022-05-24 所在的月份或更早
        处理：核对月份。"
    `);
  });

  test('is of a month that a method of scoring covers', () => {
    const header = (dataset: typeof inspections | typeof scoring) => Object.keys(dataset.columns).join(',');
    const methods = loadDataset(
      scoring,
      makeFolder({ [release]: linesOf(header(scoring), 'open,100,5,2022-03,2022-04') }),
    );
    const rows = ['2022-02,S01,open,12,91.5,new,,', '2022-04,S01,open,12,91.5,new,,'];
    const loaded = loadDataset(inspections, makeFolder({ [release]: linesOf(header(inspections), ...rows) }));
    const codes = new Map([...codesEver([methods, loaded])].filter(([name]) => name !== 'areas'));
    expect(message('month-unscored', checkDataset(loaded, { codes, asOf: '2022-05-24' }))).toMatchInlineSnapshot(`
      "data/inspections/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        no scoring is in force in 2022-02 [month-unscored]
        allowed: a month in which the dataset scoring has a method in force
        to do: Check the month, or publish a release of scoring that covers it first."
    `);
  });

  test('that was published changes by a correction alone', () => {
    const releases = (change: string, score: string, first = '12,91.5') =>
      findProblems(
        inspections,
        makeFolder({
          '2022-05-16': linesOf(Object.keys(inspections.columns).join(','), `2022-04,S01,open,${first},new,,`),
          '2022-05-17': linesOf(
            Object.keys(inspections.columns).join(','),
            `2022-04,S01,open,12,${score},${change},示例,Sample`,
          ),
        }),
      );
    expect(message('fact-changed', releases('update', '95.1'))).toMatchInlineSnapshot(`
      "data/inspections/2022-05-17.csv:2:5 score (Score, spreadsheet row 2)
        “91.5” was published and is now “95.1”, yet the change is an update [fact-changed]
        allowed: what was published changes by a correction only, with its notes
        to do: Make it a correction and say what changed and why; if it is none, copy the cell as it was."
    `);
    expect(message('fact-changed', releases('update', '95.1'), 'zh')).toMatchInlineSnapshot(`
      "data/inspections/2022-05-17.csv:2:5 score（得分，表格第 2 行）
        已公布的“91.5”改成了“95.1”，变动却是 update [fact-changed]
        应为：已公布的内容只由 correction 改，并写说明
        处理：变动改为 correction，写明改了什么、为什么；不是更正就抄回原来的内容。"
    `);
    expect(releases('correction', '95.1')).toEqual([]);
    expect(releases('update', '91.50')).toEqual([]);
    expect(releases('update', '91.5', '0,').map(({ column }) => column)).toEqual(['checks']);
  });

  test('has a score where something was checked, and none where nothing was', () => {
    expect(inspection('2022-04,S01,open,0,')).toEqual([]);
    expect(message('score-checks', inspection('2022-04,S01,open,0,0'))).toMatchInlineSnapshot(`
      "data/inspections/2022-05-16.csv:2:5 score (Score, spreadsheet row 2)
        the checks are 0 and the score is given [score-checks]
        allowed: no score where the checks are 0, a score everywhere else
        to do: Check both; not inspected is not the same as a score of zero."
    `);
    expect(message('score-checks', inspection('2022-04,S01,open,3,'), 'zh')).toMatchInlineSnapshot(`
      "data/inspections/2022-05-16.csv:2:5 score（得分，表格第 2 行）
        次数为 3，得分却空着 [score-checks]
        应为：次数为 0 时得分留空，否则要有得分
        处理：核对次数和得分；没有检查不等于零分。"
    `);
  });
});

test('a score that the law had removed breaks no rule by being empty', () => {
  const loaded = loadDataset(
    inspections,
    makeFolder({ [release]: linesOf(Object.keys(inspections.columns).join(','), '2022-04,S01,open,3,,new,,') }),
  );
  const score = { on: '2022-05-20', law: { zh: '示例', en: 'Sample' } };
  const releases = loaded.releases.map((one) => ({
    ...one,
    records: one.records.map((record) => ({ ...record, redacted: { score } })),
  }));
  expect(checkDataset({ ...loaded, releases }, { codes: new Map(), asOf: '2022-05-24' })).toEqual([]);
});

describe('an adjustment', () => {
  const adjustment = (id: string, month = '2022-04') =>
    problemsOf(adjustments, `${id},${month},S01,-0.5,示例,Sample,示例,Sample,new,,`);

  test('bears its month and its area in its id', () => {
    expect(adjustment('2022-04-S01-2')).toEqual([]);
    expect(message('adjustment-id', adjustment('2022-04-S02-1'))).toMatchInlineSnapshot(`
      "data/adjustments/2022-05-16.csv:2:1 id (Id, spreadsheet row 2)
        the id “2022-04-S02-1” does not fit its month and area [adjustment-id]
        allowed: 2022-04-S01- and a number, such as 2022-04-S01-1
        to do: Correct the id, the month or the area."
    `);
    expect(message('adjustment-id', adjustment('2022-03-S01-1'), 'zh')).toMatchInlineSnapshot(`
      "data/adjustments/2022-05-16.csv:2:1 id（编号，表格第 2 行）
        编号“2022-03-S01-1”与月份或地区不符 [adjustment-id]
        应为：2022-04-S01- 加序号，如 2022-04-S01-1
        处理：改编号，或改月份、地区。"
    `);
    expect(adjustment('2022-04-S011-1')).toMatchObject([{ rule: 'adjustment-id' }]);
  });

  test('is of a month that has begun', () => {
    expect(adjustment('2022-06-S01-1', '2022-06')).toMatchObject([{ rule: 'month-ahead', column: 'month' }]);
  });
});

describe('an area of an inspection or an adjustment', () => {
  const load = (dataset: Parameters<typeof loadDataset>[0], ...rows: string[]) =>
    loadDataset(dataset, makeFolder({ [release]: linesOf(Object.keys(dataset.columns).join(','), ...rows) }));
  const area = (code: string, kind: string, ends = ',') => `${code},示例,Sample,${kind},,sample,,${ends}`;
  const listed = [
    area('S00', 'prefecture-level-city'),
    area('S01', 'district'),
    area('S04', 'district'),
    area('S07', 'county', '2021-12-31,S17'),
    area('S17', 'county'),
    area('S02', 'district', '2022-03-31,S20;S21'),
    area('S20', 'district'),
    area('S21', 'district'),
  ];
  const scores = [
    '2022-02,S02,open,9,80,new,,',
    '2022-02,S17,open,9,80,new,,',
    '2022-04,S01,open,9,80,new,,',
    '2022-04,S17,open,9,80,new,,',
  ];
  const check = (adjusted: string[], inspected = scores) => {
    const loaded = [load(areas, ...listed), load(inspections, ...inspected), load(adjustments, ...adjusted)];
    const context = { codes: codesEver(loaded), asOf: '2022-05-24' };
    return loaded.flatMap((one) => [...one.problems, ...checkDataset(one, context)]);
  };
  const points = (month: string, code: string, change = 'new,,') =>
    `${month}-${code}-1,${month},${code},-5,示例,Sample,示例,Sample,${change}`;

  test('is ranked in that month, were it under a code that was renamed since', () => {
    expect(check([points('2022-04', 'S01'), points('2022-04', 'S07'), points('2022-02', 'S02')])).toEqual([]);
    expect(message('area-unranked', check([points('2022-04', 'S00')]))).toMatchInlineSnapshot(`
      "data/adjustments/2022-05-16.csv:2:3 area (Area, spreadsheet row 2)
        “S00” is not ranked in 2022-04: areas of its kind take no part [area-unranked]
        allowed: an area that is ranked in that month: S01, S17
        to do: Check the month and the area. Inspections of a month are published before its adjustments; a registered row that no longer counts is withdrawn first, by a release of its own (change: withdrawn)."
    `);
    expect(message('area-unranked', check([points('2022-04', 'S02')]), 'zh')).toMatchInlineSnapshot(`
      "data/adjustments/2022-05-16.csv:2:3 area（地区，表格第 2 行）
        “S02”在 2022-04 不参加排名：它用到 2022-03-31 为止 [area-unranked]
        应为：那个月参加排名的地区：S01, S17
        处理：核对月份和地区。先发布那个月的检查，再发布加减分；已登记而作废的行，先发一个版本撤回（change 填 withdrawn）。"
    `);
    const whys = ['2022-02-S01', '2022-03-S01', '2022-04-S04'].map(
      (id) => check([points(id.slice(0, 7), id.slice(8))])[0]?.slots['why'],
    );
    expect(whys).toMatchObject([
      { en: 'it takes part from 2022-04' },
      { en: 'that month has no inspections' },
      { en: 'it was never inspected' },
    ]);
  });

  test('has ended by the month of an inspection where it was split or merged', () => {
    expect(check([], [...scores, '2022-04,S02,open,9,80,new,,'])).toMatchObject([
      { rule: 'area-unranked', file: `data/inspections/${release}.csv`, line: 6 },
    ]);
    expect(check([], [...scores, '2022-04,S00,open,9,80,new,,'])).toMatchObject([{ rule: 'area-unranked' }]);
  });

  test('is not asked of a row that was withdrawn', () => {
    const old = load(adjustments, points('2022-04', 'S00'));
    const withdrawn = linesOf(
      Object.keys(adjustments.columns).join(','),
      points('2022-04', 'S00', 'withdrawn,示例,Sample'),
    );
    const both = loadDataset(
      adjustments,
      makeFolder({
        [release]: linesOf(Object.keys(adjustments.columns).join(','), points('2022-04', 'S00')),
        '2022-05-20': withdrawn,
      }),
    );
    const rest = [load(areas, ...listed), load(inspections, ...scores)];
    const rulesOf = (one: typeof old) =>
      checkDataset(one, { codes: codesEver([...rest, one]), asOf: '2022-05-24' }).map(({ rule }) => rule);
    expect([rulesOf(old), rulesOf(both)]).toEqual([['area-unranked'], []]);
  });

  test('does not lose its ranking by a release of another dataset', () => {
    const loaded = [load(areas, ...listed), load(inspections, ...scores), load(adjustments, points('2022-04', 'S01'))];
    const ended = listed.map((row) => (row.startsWith('S01') ? area('S01', 'district', '2022-03-31,S20') : row));
    const bytes = new TextEncoder().encode(linesOf(Object.keys(areas.columns).join(','), ...ended));
    const proposed = proposeRelease(
      {
        dataset: areas,
        file: 'new.csv',
        bytes,
        reason: 'structure',
        note: { zh: '示例', en: 'Sample' },
        today: '2022-05-24',
      },
      loaded,
    );
    expect(proposed.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      `area-unranked data/inspections/${release}.csv`,
      `area-unranked data/adjustments/${release}.csv`,
    ]);
  });
});

describe('scoring', () => {
  const rulesOf = (...rows: string[]) => problemsOf(scoring, ...rows);
  const old = [
    'open,60,20,2021-01,2021-12',
    'unannounced,30,10,2021-01,2021-12',
    'satisfaction,10,100,2021-01,2021-12',
  ];
  const young = ['open,50,20,2022-01,', 'unannounced,39.9,10,2022-01,', 'satisfaction,10.1,100,2022-01,'];

  test('whose weights add up to 100 in every month is sound, one method after another or the last one ended', () => {
    expect(rulesOf(...old, ...young)).toEqual([]);
    expect(rulesOf(...old)).toEqual([]);
    expect(rulesOf('open,33.1,1,2021-01,', 'unannounced,33.2,1,2021-01,', 'satisfaction,33.7,1,2021-01,')).toEqual([]);
  });

  test('adds up to 100, exactly', () => {
    const odd = [...old, 'open,50,20,2022-01,', 'unannounced,39.91,10,2022-01,', 'satisfaction,10.1,100,2022-01,'];
    expect(message('scoring-sum', rulesOf(...odd))).toMatchInlineSnapshot(`
      "data/scoring/2022-05-16.csv:5:2 weight (Weight, spreadsheet row 5)
        the weights in force in 2022-01 add up to 100.01 [scoring-sum]
        allowed: 100 exactly
        to do: Check the weights of the rows in force in that month."
    `);
    expect(message('scoring-sum', rulesOf(old[0]?.replace('60', '59.99') ?? '', ...old.slice(1)), 'zh'))
      .toMatchInlineSnapshot(`
      "data/scoring/2022-05-16.csv:2:2 weight（权重，表格第 2 行）
        2021-01 施行的权重相加为 99.99 [scoring-sum]
        应为：正好 100
        处理：核对那个月施行的各行权重。"
    `);
  });

  test('leaves no month without a component', () => {
    const late = young.map((row) => row.replace('unannounced,39.9,10,2022-01', 'unannounced,39.9,10,2022-02'));
    expect(message('scoring-gap', rulesOf(...old, ...late))).toMatchInlineSnapshot(`
      "data/scoring/2022-05-16.csv:6:4 in_force_from (In force from, spreadsheet row 6)
        “Unannounced inspection” has 0 rows in force in 2022-01 [scoring-gap]
        allowed: one row for each component in every month
        to do: Change all components in the same month: the old row ends with the month before the one in which the new row begins."
    `);
    const dropped = young.filter((row) => !row.startsWith('satisfaction'));
    expect(message('scoring-gap', rulesOf(...old, ...dropped), 'zh')).toMatchInlineSnapshot(`
      "data/scoring/2022-05-16.csv:4:4 in_force_from（施行起，表格第 4 行）
        2022-01 的“满意度”有 0 行在施行 [scoring-gap]
        应为：每个月每个组成部分正好一行
        处理：各组成部分同月换办法：前一行止于上月，后一行起于本月。"
    `);
  });

  test('has each component once in a month', () => {
    const long = old.map((row) => row.replace('open,60,20,2021-01,2021-12', 'open,60,20,2021-01,2022-01'));
    expect(message('scoring-gap', rulesOf(...long, ...young))).toMatchInlineSnapshot(`
      "data/scoring/2022-05-16.csv:5:4 in_force_from (In force from, spreadsheet row 5)
        “Open inspection” has 2 rows in force in 2022-01 [scoring-gap]
        allowed: one row for each component in every month
        to do: Change all components in the same month: the old row ends with the month before the one in which the new row begins."
    `);
  });

  test('has no month between two methods', () => {
    expect(rulesOf(...old, ...young.map((row) => row.replace('2022-01', '2022-03'))).map(({ rule }) => rule)).toEqual(
      Array(3).fill('scoring-gap'),
    );
  });

  test('with a weight that is no number says only that', () => {
    expect(rulesOf(old[0]?.replace('60', '60%') ?? '', ...old.slice(1))).toMatchObject([{ rule: 'number-percent' }]);
  });
});

test('every rule of the ranking has a case above', () => {
  covered.delete('fact-changed');
  expect([...covered].sort()).toEqual(Object.keys(rankingRules).sort());
});
