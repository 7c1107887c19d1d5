import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { indicators } from '../indicators/datasets/indicators.ts';
import { rivers } from './data.ts';
import * as ofFigures from './datasets/project-figures.ts';
import * as ofIndicators from './datasets/waterway-indicators.ts';
import * as ofLinks from './datasets/waterway-links.ts';
import * as ofWaterways from './datasets/waterways.ts';
import { riverRules } from './rules.ts';

const projectFigures = withCheck(rivers, ofFigures.projectFigures);
const waterways = withCheck(rivers, ofWaterways.waterways);
const waterwayLinks = withCheck(rivers, ofLinks.waterwayLinks);
const waterwayIndicators = withCheck(rivers, ofIndicators.waterwayIndicators);

const { message, covered } = ruleMessages();
type Checked = typeof projectFigures | typeof waterways | typeof waterwayLinks | typeof waterwayIndicators;
const folderOf = (dataset: Checked, ...rows: string[]) =>
  makeFolder({ '2022-05-16': linesOf(Object.keys(dataset.columns).join(','), ...rows) });
const problemsOf = (dataset: Checked, ...rows: string[]) => findProblems(dataset, folderOf(dataset, ...rows));
const source = '来源,Source,,,';

describe('a waterway', () => {
  const waterway = (id: string, name: string, position: number, side: string) =>
    `${id},${name},River ${id},river,${position},${side},,,,certain,${source}`;

  test('has a place of its own in the list', () => {
    const first = waterway('a', '甲河', 1, '');
    expect(problemsOf(waterways, first, waterway('b', '乙河', 2, ''))).toEqual([]);
    const found = problemsOf(waterways, first, waterway('b', '乙河', 1, ''));
    expect(message('place-taken', found)).toMatchInlineSnapshot(`
      "data/waterways/2022-05-16.csv:3:5 position (Place in the list, spreadsheet row 3)
        place 1 is already that of “甲河” [place-taken]
        allowed: a place of its own in the list for each waterway
        to do: Check the order against the list of the source."
    `);
    expect(message('place-taken', found, 'zh')).toMatchInlineSnapshot(`
      "data/waterways/2022-05-16.csv:3:5 position（名单次序，表格第 3 行）
        第 1 位已经是“甲河” [place-taken]
        应为：每条水道在名单里各占一位
        处理：照来源的名单核对次序。"
    `);
  });

  test('is on no side of the city but the one that its name states', () => {
    expect(problemsOf(waterways, waterway('a', '西护城河', 1, 'west'))).toEqual([]);
    expect(problemsOf(waterways, waterway('a', '西护城河', 1, ''))).toEqual([]);
    expect(problemsOf(waterways, waterway('a', '东北护城河', 1, 'north-east'))).toEqual([]);
    expect(problemsOf(waterways, waterway('a', '东湖西河', 1, 'east'))).toEqual([]);
    expect(problemsOf(waterways, waterway('a', '东北护城河', 1, 'east')).map(({ rule }) => rule)).toEqual([
      'side-not-named',
    ]);
    const found = problemsOf(waterways, waterway('a', '惠济河', 1, 'east'));
    expect(message('side-not-named', found)).toMatchInlineSnapshot(`
      "data/waterways/2022-05-16.csv:2:6 side (Side of the city, spreadsheet row 2)
        the side is “East”, which the name “惠济河” does not say [side-not-named]
        allowed: a side that the Chinese name states
        to do: Clear the cell, or check the name."
    `);
    expect(message('side-not-named', found, 'zh')).toMatchInlineSnapshot(`
      "data/waterways/2022-05-16.csv:2:6 side（方位，表格第 2 行）
        填了方位“东”，名称“惠济河”里没有 [side-not-named]
        应为：只填名称里写明的方位
        处理：清空这一格，或核对名称。"
    `);
  });
});

describe('a link', () => {
  const link = (ends: string, kind: string) => `${ends},${kind},certain,${source}`;

  test('joins by a project without saying where, or flows into another waterway', () => {
    expect(problemsOf(waterwayLinks, link('a,,works', 'joined-by-project'), link('a,b,', 'flows-into'))).toEqual([]);
    const placed = problemsOf(waterwayLinks, link('a,b,works', 'joined-by-project'));
    expect(message('link-ends', placed)).toMatchInlineSnapshot(`
      "data/waterway-links/2022-05-16.csv:2:2 to (To, spreadsheet row 2)
        the link is “joined-by-project”, yet to is given [link-ends]
        allowed: project without to where it is joined-by-project, to without project where it flows-into
        to do: Where the source does not say which waterway it flows into, use joined-by-project."
    `);
    expect(message('link-ends', placed, 'zh')).toMatchInlineSnapshot(`
      "data/waterway-links/2022-05-16.csv:2:2 to（流入，表格第 2 行）
        连接是“joined-by-project”，to 却填了 [link-ends]
        应为：joined-by-project 填 project、不填 to；flows-into 填 to、不填 project
        处理：来源没有写明流入哪条的，用 joined-by-project。"
    `);
    const endless = problemsOf(waterwayLinks, link('a,,', 'flows-into'));
    expect(message('link-ends', endless)).toMatchInlineSnapshot(`
      "data/waterway-links/2022-05-16.csv:2:2 to (To, spreadsheet row 2)
        the link is “flows-into”, yet to is empty [link-ends]
        allowed: project without to where it is joined-by-project, to without project where it flows-into
        to do: Where the source does not say which waterway it flows into, use joined-by-project."
    `);
    expect(problemsOf(waterwayLinks, link('a,,', 'joined-by-project')).map(({ column }) => column)).toEqual([
      'project',
    ]);
    expect(problemsOf(waterwayLinks, link('a,b,works', 'flows-into')).map(({ column }) => column)).toEqual(['project']);
  });

  test('has two ends', () => {
    const found = problemsOf(waterwayLinks, link('a,a,', 'flows-into'));
    expect(message('link-to-itself', found)).toMatchInlineSnapshot(`
      "data/waterway-links/2022-05-16.csv:2:2 to (To, spreadsheet row 2)
        “a” flows into itself [link-to-itself]
        allowed: another waterway
        to do: Correct from or to, or delete the row."
    `);
    expect(message('link-to-itself', found, 'zh')).toMatchInlineSnapshot(`
      "data/waterway-links/2022-05-16.csv:2:2 to（流入，表格第 2 行）
        “a”流入它自己 [link-to-itself]
        应为：另一条水道
        处理：改正 from 或 to，或删去这一行。"
    `);
  });

  test('is of waterways that are known, and once', () => {
    const known = loadDataset(waterways, folderOf(waterways, `a,甲河,River A,river,1,,,,,certain,${source}`));
    const loaded = loadDataset(waterwayLinks, folderOf(waterwayLinks, link('a,z,', 'flows-into')));
    const found = checkDataset(loaded, { codes: codesEver([known, loaded]), asOf: '2022-05-24' });
    expect(found.map(({ rule, column }) => `${rule} ${column}`)).toEqual(['dangling-reference to']);
    const twice = problemsOf(waterwayLinks, link('a,b,', 'flows-into'), link('a,b,', 'flows-into'));
    expect(twice.map(({ rule }) => rule)).toEqual(['duplicate-key']);
  });
});

describe('a figure of a project', () => {
  const figure = (id: string, cells: string, dates = '2021-04-05,,') =>
    `${id},works,${cells},${dates},certain,${source}`;

  test('has the cells of its measure', () => {
    expect(problemsOf(projectFigures, figure('a', 'length,28.6,exact,'), figure('b', 'cost,30,over,'))).toEqual([]);
    expect(problemsOf(projectFigures, figure('a', 'opened,,,2020-06-01'))).toEqual([]);
    const unbound = problemsOf(projectFigures, figure('a', 'cost,30,,'));
    expect(message('figure-cells', unbound)).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:5 bound (Exact or a bound, spreadsheet row 2)
        the row is “cost”, yet bound is empty [figure-cells]
        allowed: opened has a day alone; length and cost have value and bound, and no day
        to do: Fill it in as the source says; for a figure such as “over 30”, bound is over."
    `);
    expect(message('figure-cells', unbound, 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:5 bound（确数或界限，表格第 2 行）
        这一行是“cost”，bound 却空着 [figure-cells]
        应为：opened 只填 day；length 和 cost 填 value 和 bound，不填 day
        处理：照来源填；“30 多”这样的数，bound 填 over。"
    `);
    const columns = (cells: string) => problemsOf(projectFigures, figure('a', cells)).map(({ column }) => column);
    expect(columns('length,,exact,')).toEqual(['value']);
    expect(columns('length,28.6,exact,2020-06-01')).toEqual(['day']);
    expect(columns('opened,28.6,exact,')).toEqual(['value', 'bound', 'day']);
  });

  test('has a source with a day or a year', () => {
    expect(problemsOf(projectFigures, figure('a', 'length,28.6,exact,', ',2017,'))).toEqual([]);
    const undated = problemsOf(projectFigures, figure('a', 'length,28.6,exact,', ',,'));
    expect(message('figure-undated', undated)).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:7 source_on (Date of the source, spreadsheet row 2)
        the source has no date [figure-undated]
        allowed: a day in source_on, or a year in source_year
        to do: Give the date of the source, or its year where no more is known. A figure without either cannot be shown beside others."
    `);
    expect(message('figure-undated', undated, 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:7 source_on（来源日期，表格第 2 行）
        没有写来源的日期 [figure-undated]
        应为：source_on 填日期，或 source_year 填年份
        处理：填来源的日期；只知道年份的填年份；都不知道的数字不能与别的并排。"
    `);
    const both = problemsOf(projectFigures, figure('a', 'length,28.6,exact,', '2021-04-05,2021,'));
    expect(message('figure-dated-twice', both)).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:8 source_year (Year of the source, spreadsheet row 2)
        it has both the day 2021-04-05 and the year 2021 [figure-dated-twice]
        allowed: either the day or the year
        to do: Where the day is known, clear source_year."
    `);
    expect(message('figure-dated-twice', both, 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:8 source_year（来源年份，表格第 2 行）
        既写了日期 2021-04-05，又写了年份 2021 [figure-dated-twice]
        应为：日期和年份只填一个
        处理：知道日期的，清空 source_year。"
    `);
  });

  test('has a source of a year that can be: not of the next, nor of long ago', () => {
    const of = (year: string) => problemsOf(projectFigures, figure('a', 'length,28.6,exact,', `,${year},`));
    expect([of('1949'), of('2022')]).toEqual([[], []]);
    expect(message('source-year', of('2023'))).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:8 source_year (Year of the source, spreadsheet row 2)
        2023 cannot be the year of a source [source-year]
        allowed: a year from 1949 to 2022
        to do: Check the year of the source."
    `);
    expect(message('source-year', of('0217'), 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:8 source_year（来源年份，表格第 2 行）
        0217 年不会是来源的年份 [source-year]
        应为：1949 年到 2022 年
        处理：核对来源的年份。"
    `);
  });

  test('has a second source only after the first', () => {
    const dated = (dates: string) => problemsOf(projectFigures, figure('a', 'length,28.6,exact,', dates));
    expect(dated('2021-04-05,,2021-04-06')).toEqual([]);
    expect(message('second-source-first', dated('2021-04-05,,2021-04-05'))).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:9 also_on (Date of a second source, spreadsheet row 2)
        the second source, of 2021-04-05, is not later than the first [second-source-first]
        allowed: a day after source_on; empty where there is no source_on
        to do: Put the earlier date in source_on."
    `);
    expect(message('second-source-first', dated(',2021,2021-04-06'), 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:9 also_on（第二个来源的日期，表格第 2 行）
        第二个来源的日期 2021-04-06 不晚于第一个 [second-source-first]
        应为：晚于 source_on 的日期；没有 source_on 就留空
        处理：把较早的日期填在 source_on。"
    `);
  });

  test('did not open after its source', () => {
    const opened = (day: string, dates: string) => problemsOf(projectFigures, figure('a', `opened,,,${day}`, dates));
    expect(opened('2021-04-05', '2021-04-05,,')).toEqual([]);
    expect(opened('2021-04-06', '2021-04-05,,2021-04-06')).toEqual([]);
    expect(opened('2021-12-31', ',2021,')).toEqual([]);
    expect(message('opened-after-source', opened('2021-04-06', '2021-04-05,,'))).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:6 day (Day of opening, spreadsheet row 2)
        it opened on 2021-04-06, after the source (2021-04-05) [opened-after-source]
        allowed: a day that is not after the source
        to do: Check both dates; a day that was planned is no day of opening."
    `);
    expect(message('opened-after-source', opened('2022-01-01', ',2021,'), 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:2:6 day（开通日，表格第 2 行）
        开通日 2022-01-01 晚于来源（2021） [opened-after-source]
        应为：不晚于来源的日期
        处理：核对两个日期；计划开通的日子不是开通日。"
    `);
  });

  test('is given once by a source', () => {
    const first = figure('a', 'length,28.6,exact,');
    expect(problemsOf(projectFigures, first, figure('b', 'length,28.6,exact,', '2021-04-06,,'))).toEqual([]);
    const found = problemsOf(projectFigures, first, figure('b', 'length,15.6,exact,'));
    expect(message('figure-twice', found)).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:3:3 measure (Measure, spreadsheet row 3)
        the “length” of this project from this source already appears on line 2 [figure-twice]
        allowed: one row for each measure of a source
        to do: Delete one of the rows, or check source and date."
    `);
    expect(message('figure-twice', found, 'zh')).toMatchInlineSnapshot(`
      "data/project-figures/2022-05-16.csv:3:3 measure（什么数，表格第 3 行）
        同一工程、同一来源的“length”已见于第 2 行 [figure-twice]
        应为：一个来源的一种数一行
        处理：删去一行，或核对来源和日期。"
    `);
  });
});

describe('an indicator that is quoted', () => {
  const listed = loadDataset(
    indicators,
    makeFolder({
      '2022-05-16': linesOf(
        'id,name_zh,name_en,unit,better,family,family_note_zh,family_note_en,valid_from,valid_to,replaced_by',
        ...['all', 'treated'].map((id) => `${id},名称,Name,count,neutral,,,,,,`),
        'share,名称,Name,percent,neutral,,,,,,',
      ),
    }),
  );
  const check = (row: string) => {
    const loaded = loadDataset(waterwayIndicators, folderOf(waterwayIndicators, row));
    return checkDataset(loaded, { codes: codesEver([listed, loaded]), asOf: '2022-05-24' });
  };

  test('is a part of another', () => {
    expect(check('treated,all,,1')).toEqual([]);
    expect(check('treated,,,1')).toEqual([]);
    expect(message('part-of-itself', check('treated,treated,,1'))).toMatchInlineSnapshot(`
      "data/waterway-indicators/2022-05-16.csv:2:2 part_of (Part of, spreadsheet row 2)
        “treated” is a part of itself [part-of-itself]
        allowed: another indicator, or nothing
        to do: Correct part_of."
    `);
    expect(message('part-of-itself', check('treated,treated,,1'), 'zh')).toMatchInlineSnapshot(`
      "data/waterway-indicators/2022-05-16.csv:2:2 part_of（是哪项的一部分，表格第 2 行）
        “treated”是它自己的一部分 [part-of-itself]
        应为：另一个指标，或留空
        处理：改正 part_of。"
    `);
  });

  test('is in the unit of its whole', () => {
    expect(message('part-unit', check('share,all,,1'))).toMatchInlineSnapshot(`
      "data/waterway-indicators/2022-05-16.csv:2:2 part_of (Part of, spreadsheet row 2)
        the unit of “share” is %, that of “all” is number [part-unit]
        allowed: a part and its whole in one unit
        to do: Check the two indicators, or clear part_of."
    `);
    expect(message('part-unit', check('share,all,,1'), 'zh')).toMatchInlineSnapshot(`
      "data/waterway-indicators/2022-05-16.csv:2:2 part_of（是哪项的一部分，表格第 2 行）
        “share”的单位是%，“all”的单位是个 [part-unit]
        应为：部分与总数单位相同
        处理：核对两个指标，或清空 part_of。"
    `);
  });
});

test('every rule of the waterways has its case', () => {
  expect([...covered].sort()).toEqual(Object.keys(riverRules).sort());
});
