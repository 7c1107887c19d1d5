import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { indicators } from './data.ts';
import * as ofEditions from './datasets/editions.ts';
import * as ofThresholds from './datasets/thresholds.ts';
import { standardRules } from './rules.ts';

const editions = withCheck(indicators, ofEditions.editions);
const thresholds = withCheck(indicators, ofThresholds.thresholds);
const { message, covered } = ruleMessages();
const release = '2026-11-28';
const problemsOf = (dataset: Dataset, ...rows: string[]) =>
  findProblems(dataset, makeFolder({ [release]: linesOf(Object.keys(dataset.columns).join(','), ...rows) })).filter(
    // The tests look at one dataset at a time, on a day before its release.
    ({ rule }) => rule !== 'day-ahead',
  );

describe('a clause', () => {
  const clause = (id: string, number: string, chapters = ',', name = `示例${id}`) => {
    const [chapter = '', chapter_en = ''] = chapters.split(',');
    const cells: Record<string, string> = {
      ...{ id, edition: '2021', clause: number, clause_en: number, chapter, chapter_en },
      ...{ name_zh: name, name_en: 'Sample', comparison: 'ge', operator_inferred: 'no', target_value: '90' },
      ...{ unit: 'percent', veto: 'no', certainty: 'certain', document: '示例', document_en: 'Sample' },
    };
    return Object.keys(thresholds.columns)
      .map((column) => cells[column] ?? '')
      .join(',');
  };
  const found = (...rows: string[]) => problemsOf(thresholds, ...rows);

  test('has a number that a standard can have', () => {
    expect(found(clause('a', '999'))).toEqual([]);
    expect(found(clause('a', '3(1000)')).map(({ rule }) => rule)).toEqual(['clause-high']);
    expect(message('clause-high', found(clause('a', '3000000')))).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:2:4 clause_en (Clause in Arabic numerals, spreadsheet row 2)
        the clause number 3000000 is more than 999 [clause-high]
        allowed: clause numbers up to 999
        to do: Check the number against the text of the standard."
    `);
    expect(message('clause-high', found(clause('a', '3000000')), 'zh')).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:2:4 clause_en（条款（阿拉伯数字），表格第 2 行）
        条款号 3000000 大于 999 [clause-high]
        应为：不大于 999 的条款号
        处理：对照标准原文核对条款号。"
    `);
  });

  test('names its chapter as the others of that chapter do', () => {
    expect(found(clause('a', '1', '一,1'), clause('b', '2', '二,2'), clause('c', '3'))).toEqual([]);
    const two = found(clause('a', '1', '一,1'), clause('b', '2', '一,2'));
    expect(message('chapter-otherwise', two)).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:3:6 chapter_en (Chapter in Arabic numerals, spreadsheet row 3)
        the chapter “一” goes with “2” here and with “1” on line 2 [chapter-otherwise]
        allowed: in one edition each chapter has one chapter and one chapter_en, which no other chapter has
        to do: Check the chapter of both rows."
    `);
    expect(message('chapter-otherwise', two, 'zh')).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:3:6 chapter_en（章（阿拉伯数字），表格第 3 行）
        章“一”在这里对应“2”，在第 2 行对应“1” [chapter-otherwise]
        应为：同一版里，每一章的 chapter 和 chapter_en 一一对应
        处理：核对这两行的章。"
    `);
    expect(found(clause('a', '1', '一,1'), clause('b', '2', '二,1')).map(({ rule }) => rule)).toEqual([
      'chapter-otherwise',
    ]);
    expect(found(clause('a', '1', '一,')).map(({ rule }) => rule)).toEqual(['twin-cell']);
  });

  test('is told once in an edition; others may share its number or its name', () => {
    expect(found(clause('a', '4', ',', '甲'), clause('b', '4', ',', '乙'), clause('c', '5', ',', '甲'))).toEqual([]);
    const twice = found(clause('a', '4', ',', '甲'), clause('b', '4', ',', '甲'));
    expect(message('clause-twice', twice)).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:3:3 clause (Clause, spreadsheet row 3)
        clause 4 of the edition of 2021, “甲”, is already on line 2 [clause-twice]
        allowed: one row for each name of a clause in an edition
        to do: Remove one of the rows, or correct its clause or name."
    `);
    expect(message('clause-twice', twice, 'zh')).toMatchInlineSnapshot(`
      "data/thresholds/2026-11-28.csv:3:3 clause（条款，表格第 3 行）
        2021 年版第 4 条的“甲”已见于第 2 行 [clause-twice]
        应为：同一版同一条款里，每个名称只有一行
        处理：删去其中一行，或改正条款、名称。"
    `);
  });
});

describe('the editions', () => {
  const edition = (year: string, issued: string, replacedBy = '') =>
    `${year},示例,Sample,示例,Sample,${issued},${replacedBy},,`;
  const found = (...rows: string[]) => problemsOf(editions, ...rows);

  test('have one that nothing replaced', () => {
    const two = found(edition('2021', ''), edition('2014', ''), edition('2010', '', '2014'));
    expect(message('edition-two-in-force', two)).toMatchInlineSnapshot(`
      "data/editions/2026-11-28.csv:3:7 replaced_by (Replaced by, spreadsheet row 3)
        the editions of 2014 and 2021 all name none that replaced them [edition-two-in-force]
        allowed: one edition in force: each other one names the edition that replaced it
        to do: Give each earlier edition, in replaced_by, the one that came next."
    `);
    expect(message('edition-two-in-force', two, 'zh')).toMatchInlineSnapshot(`
      "data/editions/2026-11-28.csv:3:7 replaced_by（被取代，表格第 3 行）
        2014、2021 年版都没有填写由哪一版取代 [edition-two-in-force]
        应为：只有一版现行：其他各版都写明由哪一版取代
        处理：较早的版本，replaced_by 填直接取代它的那一版。"
    `);
  });

  test('were issued one after the other', () => {
    expect(found(edition('2014', '2014-05-01', '2021'), edition('2021', '2014-05-01'))).toEqual([]);
    const back = found(edition('2014', '2014-05-02', '2021'), edition('2021', '2014-05-01'));
    expect(message('edition-issued-back', back)).toMatchInlineSnapshot(`
      "data/editions/2026-11-28.csv:3:6 issued_on (Issued on, spreadsheet row 3)
        the edition of 2014 was issued on 2014-05-02, that of 2021, which replaced it, earlier, on 2014-05-01 [edition-issued-back]
        allowed: a replacing edition that was issued no earlier
        to do: Check both days of issue, and replaced_by."
    `);
    expect(message('edition-issued-back', back, 'zh')).toMatchInlineSnapshot(`
      "data/editions/2026-11-28.csv:3:6 issued_on（印发日期，表格第 3 行）
        2014 年版 2014-05-02 印发，取代它的 2021 年版却更早，2014-05-01 印发 [edition-issued-back]
        应为：取代它的版本，印发日期不更早
        处理：核对两个印发日期和 replaced_by。"
    `);
  });

  test('do not replace themselves', () => {
    expect(found(edition('2021', '', '2021')).map(({ rule }) => rule)).toEqual(['replaced-itself']);
  });
});

test('every rule of the standard has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(standardRules).sort());
});
