import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { ReleaseReason } from '../../releases/define/release-entry.ts';
import { columnsAt } from '../../releases/read/columns-at.ts';
import { proposeRelease } from '../../releases/register/propose-release.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { indicators } from './data.ts';
import * as ofEditions from './datasets/editions.ts';
import * as ofObservations from './datasets/observations.ts';
import * as ofTargets from './datasets/targets.ts';
import { thresholds } from './datasets/thresholds.ts';
import { figureRules } from './rules.ts';

const observations = withCheck(indicators, ofObservations.observations);
const targets = withCheck(indicators, ofTargets.targets);
const editions = withCheck(indicators, ofEditions.editions);

const { message, covered } = ruleMessages();
const release = '2022-05-16';
const header = (dataset: Dataset): string =>
  columnsAt(dataset, release)
    .map((column) => column.header)
    .join(',');
const problemsOf = (dataset: Dataset, ...rows: string[]) =>
  findProblems(dataset, makeFolder({ [release]: linesOf(header(dataset), ...rows) }));

describe('a derivation that names rows', () => {
  const key = (year: string) => `rate|S00|whole|${year}-01-01|${year}-12-31|final`;
  const row = (year: string, value: string, derivation = '') =>
    `rate,S00,whole,${year}-01-01,${year}-12-31,,,${value},${derivation ? 'derived' : 'certain'},final,${derivation},示例,Sample,,,`;
  const derived = (derivation: string, value = '99.74') =>
    problemsOf(observations, row('2021', '99.88'), row('2020', value, derivation));

  test('is what its value is computed from; one that names none is a sentence', () => {
    expect(derived(`[${key('2021')}]-0.14`)).toEqual([]);
    expect(derived(`[${key('2021')}]-0.14`, '99.7')).toEqual([]);
    expect(derived('示例：见公报', '12')).toEqual([]);
    expect(derived('99.88-0.15')).toEqual([]);
  });

  test('names another row of the release that has a value', () => {
    expect(message('derivation-row', derived(`[${key('2022')}]-0.14`))).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:3:11 derivation (Derivation, spreadsheet row 3)
        [rate|S00|whole|2022-01-01|2022-12-31|final] in the derivation is no other row of this release [derivation-row]
        allowed: the key of another row in square brackets, its columns joined by |
        to do: Write the key of that row; empty parts stay empty, and no | is left out."
    `);
    expect(derived(`[${key('2020')}]-0.14`)).toMatchObject([{ rule: 'derivation-row' }]);
  });

  test('is a formula of numbers and rows', () => {
    expect(message('derivation-form', derived(`示例 [${key('2021')}]-0.14`))).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:3:11 derivation (Derivation, spreadsheet row 3)
        the derivation cannot be computed: 示例 [rate|S00|whole|2021-01-01|2021-12-31|final]-0.14 [derivation-form]
        allowed: numbers, and rows in square brackets, joined by + - × ÷ and round brackets
        to do: Correct the formula; words belong in note_zh and note_en."
    `);
  });

  test('stops a release that corrects a row and not what was derived from it', () => {
    expect(message('derivation-value', derived(`[${key('2021')}]-0.14`, '99.84'))).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:3:11 derivation (Derivation, spreadsheet row 3)
        the value is 99.84, but the derivation 99.88-0.14 comes to 99.74 [derivation-value]
        allowed: 99.74
        to do: Where a row that it rests on was corrected, change the value; where the derivation is wrong, correct that."
    `);
  });
});

describe('an observation', () => {
  const observation = (end: string, document: string) =>
    problemsOf(observations, `rate,S00,whole,2021-01-01,${end},,,67,certain,unknown,,${document},Sample,,,`);

  test('has a source of the end of its period or later, where the source names its day', () => {
    expect(observation('2021-12-31', '示例方案')).toEqual([]);
    expect(observation('2021-12-31', '示例公报 2021-12-31')).toEqual([]);
    expect(observation('2021-12-31', '示例年鉴 (2020-01-01 起施行 2022-02-01 印发)')).toEqual([]);
    const found = observation('2021-12-31', '示例方案 (示例市 2020-12-15)');
    expect(message('target-as-observation', found)).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:2:5 period_end (Period end, spreadsheet row 2)
        the period ends on 2021-12-31, but the source is of 2020-12-15: nothing could have been measured by then [target-as-observation]
        allowed: a source dated no earlier than the end of the period
        to do: If it is a target, move it to the dataset targets; if it was measured, name the document that says so, or correct the period."
    `);
    expect(message('target-as-observation', found, 'zh')).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:2:5 period_end（时期止，表格第 2 行）
        时期到 2021-12-31 才结束，来源文件却是 2020-12-15 的：那时还没有实测数 [target-as-observation]
        应为：来源文件的日期不早于时期结束
        处理：若是目标，移到 targets 数据集；若是实测数，写上公布它的文件，或改正时期。"
    `);
  });

  test.each([
    ['示例方案 2020年12月15日', 'Sample'],
    ['示例方案', 'Sample plan of 15 December 2020'],
    ['示例方案', '"Sample plan, December 15, 2020"'],
  ])('has no source of a day before the end of its period, however that writes the day: %s, %s', (zh, en) => {
    const found = problemsOf(observations, `rate,S00,whole,2021-01-01,2021-12-31,,,67,certain,unknown,,${zh},${en},,,`);
    expect(found).toMatchObject([{ rule: 'target-as-observation', slots: { issued: '2020-12-15' } }]);
  });

  test('is of a period that had ended on the day of its release', () => {
    expect(observation(release, '示例公报')).toEqual([]);
    expect(message('observation-ahead', observation('2022-05-17', '示例公报'))).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:2:5 period_end (Period end, spreadsheet row 2)
        the period ends on 2022-05-17, after the day of the release, 2022-05-16 [observation-ahead]
        allowed: a period that ended on 2022-05-16 or earlier
        to do: Check the day. A target is no measurement: move it to the dataset targets."
    `);
    expect(message('observation-ahead', observation('2022-05-17', '示例公报'), 'zh')).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:2:5 period_end（时期止，表格第 2 行）
        时期到 2022-05-17 才结束，晚于本版的日期 2022-05-16 [observation-ahead]
        应为：2022-05-16 或更早结束的时期
        处理：核对日期。若是目标，不是实测数，请移到 targets 数据集。"
    `);
    // A year that must be a slip is told by the rule for all days, and once.
    expect(observation('2202-12-31', '示例公报').map(({ rule }) => rule)).toEqual(['day-distant']);
    // A target of years ahead is told by its source, and once.
    expect(observation('2025-12-31', '示例方案 2020-12-15').map(({ rule }) => rule)).toEqual(['target-as-observation']);
  });

  test('may have no period', () => {
    expect(problemsOf(observations, 'rate,S00,whole,,,,,67,certain,unknown,,示例,Sample,,,')).toEqual([]);
  });

  test('is told where targets go when its file tells observations and targets apart', () => {
    const found = findProblems(
      observations,
      makeFolder({ [release]: linesOf(`${header(observations)},kind`, `${'x,'.repeat(16)}target`) }),
    );
    expect(message('column-elsewhere', found)).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:1:17
        the column kind does not belong to this dataset [column-elsewhere]
        allowed: header: indicator, area, coverage, period_start, period_end, period_note_zh, period_note_en, value, certainty, vintage, derivation, document, document_en, link, note_zh, note_en
        to do: Only measurements belong here: take the column out, and hand in rows whose kind is target in a file of their own, with npm run release -- targets."
    `);
    expect(message('column-elsewhere', found, 'zh')).toMatchInlineSnapshot(`
      "data/observations/2022-05-16.csv:1:17
        列 kind 不属于这个数据集 [column-elsewhere]
        应为：表头：indicator, area, coverage, period_start, period_end, period_note_zh, period_note_en, value, certainty, vintage, derivation, document, document_en, link, note_zh, note_en
        处理：这里只收实测数（observation）：先去掉 kind 列；kind 为 target 的行是目标，另存一个文件，用 npm run release -- targets 报送。"
    `);
  });
});

describe('a target', () => {
  const target = (document: string) =>
    problemsOf(targets, `rate,S00,whole,2025-01-01,2025-12-31,67,certain,${document},Sample,,,`);

  test('may lie ahead, and was set before its period was over', () => {
    expect(target('示例方案')).toEqual([]);
    expect(target('示例方案 2025-12-31')).toEqual([]);
    expect(message('target-after-period', target('示例公报 2026-02-01'))).toMatchInlineSnapshot(`
      "data/targets/2022-05-16.csv:2:5 period_end (Period end, spreadsheet row 2)
        the period ended on 2025-12-31, but the source is of 2026-02-01: a target is not set after its period [target-after-period]
        allowed: a document issued before the end of the period
        to do: If it was measured, move it to the dataset observations; if not, correct the period or the source."
    `);
    expect(message('target-after-period', target('示例公报 2026-02-01'), 'zh')).toMatchInlineSnapshot(`
      "data/targets/2022-05-16.csv:2:5 period_end（时期止，表格第 2 行）
        时期 2025-12-31 已经结束，来源文件却是 2026-02-01 的：目标不会在时期过后才定 [target-after-period]
        应为：时期结束以前印发的文件
        处理：若是实测数，移到 observations 数据集；否则改正时期或来源。"
    `);
  });
});

describe('the editions of the standard', () => {
  const edition = (year: string, replacedBy = '') => `${year},示例,Sample,示例,Sample,,${replacedBy},,`;

  test('follow each other in one line', () => {
    expect(problemsOf(editions, edition('2010', '2014'), edition('2014', '2021'), edition('2021'))).toEqual([]);
    const fork = problemsOf(editions, edition('2010', '2021'), edition('2014', '2021'), edition('2021'));
    expect(message('edition-fork', fork)).toMatchInlineSnapshot(`
      "data/editions/2022-05-16.csv:2:7 replaced_by (Replaced by, spreadsheet row 2)
        the editions of 2010 and 2014 all say that the one of 2021 replaced them [edition-fork]
        allowed: editions in one line: each replaces one and is replaced by one
        to do: Give the earlier edition the one that came next, and not the newest."
    `);
    expect(message('edition-fork', fork, 'zh')).toMatchInlineSnapshot(`
      "data/editions/2022-05-16.csv:2:7 replaced_by（被取代，表格第 2 行）
        2010、2014 年版都写着由 2021 年版取代 [edition-fork]
        应为：版本一个接一个：每个版本只取代一个，也只被一个取代
        处理：较早的版本，replaced_by 填直接取代它的那一版。"
    `);
    const two = problemsOf(editions, edition('2014', '2019;2021'), edition('2019'), edition('2021'));
    expect(message('code-format', two)).toMatchInlineSnapshot(`
      "data/editions/2022-05-16.csv:2:7 replaced_by (Replaced by, spreadsheet row 2)
        not a valid code: “2019;2021” [code-format]
        allowed: a code of editions
        to do: Write it as in the code list."
    `);
  });

  test('never go back', () => {
    const backward = problemsOf(editions, edition('2014'), edition('2021', '2014'));
    expect(message('edition-order', backward)).toMatchInlineSnapshot(`
      "data/editions/2022-05-16.csv:3:7 replaced_by (Replaced by, spreadsheet row 3)
        the edition of 2021 says that the earlier one of 2014 replaced it [edition-order]
        allowed: an edition of a later year
        to do: Check replaced_by of both editions."
    `);
    expect(message('edition-order', backward, 'zh')).toMatchInlineSnapshot(`
      "data/editions/2022-05-16.csv:3:7 replaced_by（被取代，表格第 3 行）
        2021 年版写着由更早的 2014 年版取代 [edition-order]
        应为：取代它的版本，年份更晚
        处理：核对两个版本各自的 replaced_by。"
    `);
    const ring = problemsOf(editions, edition('2014', '2021'), edition('2021', '2014'));
    expect(ring.map(({ rule }) => rule)).toEqual(['replaced-ring', 'replaced-ring']);
  });

  test('are replaced once, but for a correction', () => {
    const before = loadDataset(
      editions,
      makeFolder({
        [release]: linesOf(header(editions), edition('2014', '2021'), edition('2021')),
      }),
    );
    const again = (reason: ReleaseReason) =>
      proposeRelease(
        {
          dataset: editions,
          file: 'new.csv',
          bytes: new TextEncoder().encode(
            linesOf(header(editions), edition('2014', '2019'), edition('2019', '2021'), edition('2021')),
          ),
          ...{ reason, note: { zh: '示例', en: 'Sample' }, removes: 0, today: '2022-05-24' },
        },
        [before],
      ).problems;
    expect(again('correction')).toEqual([]);
    const found = again('structure').filter(({ rule }) => rule !== 'reason-structure');
    expect(message('edition-replaced-twice', found)).toMatchInlineSnapshot(`
      "new.csv:2:7 replaced_by (Replaced by, spreadsheet row 2)
        the edition of 2014 was replaced by that of 2021 in release 2022-05-16, and now by that of 2019 [edition-replaced-twice]
        allowed: an edition is replaced once
        to do: Put 2021 back, and let the edition of 2019 replace that of 2021; where 2021 was a mistake, publish it with --reason correction."
    `);
    expect(message('edition-replaced-twice', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:2:7 replaced_by（被取代，表格第 2 行）
        2014 年版在 2022-05-16 版里已由 2021 年版取代，现在又写由 2019 年版取代 [edition-replaced-twice]
        应为：一个版本只被取代一次
        处理：恢复 2021，让 2021 年版由 2019 年版取代；原来写错了的，用 --reason correction 更正。"
    `);
  });

  test('hold every clause: one of an unknown edition is told what to publish first', () => {
    const load = (dataset: Dataset, ...rows: string[]) =>
      loadDataset(dataset, makeFolder({ [release]: linesOf(header(dataset), ...rows) }));
    const loaded = [
      load(editions, edition('2014')),
      load(thresholds, '2030-1,2030,1,1,示例,Sample,,ge,no,90,,,percent,no,certain,示例,Sample,,,'),
    ];
    const found = loaded.flatMap((one) => checkDataset(one, { codes: codesEver(loaded), asOf: release }));
    expect(message('dangling-reference', found)).toMatchInlineSnapshot(`
      "data/thresholds/2022-05-16.csv:2:2 edition (Edition, spreadsheet row 2)
        the code “2030” was never in editions [dangling-reference]
        allowed: 2014 (Sample)
        to do: Correct the code, or publish a release of editions that holds it first."
    `);
    expect(message('dangling-reference', found, 'zh')).toMatchInlineSnapshot(`
      "data/thresholds/2022-05-16.csv:2:2 edition（版本，表格第 2 行）
        editions 中从未有过代码“2030” [dangling-reference]
        应为：2014（示例）
        处理：改正代码，或先发布 editions 的新版本。"
    `);
  });
});

test('every rule of figures has its message here', () => {
  expect(Object.keys(figureRules).filter((rule) => !covered.has(rule))).toEqual([]);
});
