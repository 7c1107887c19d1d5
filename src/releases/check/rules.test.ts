import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  chainEntries,
  findProblems,
  linesOf,
  makeFolder,
  redactFolder,
  rewriteEntry,
  textOf,
} from '../../../tests/support/make-releases.ts';
import { toOldFolder } from '../../../tests/support/old-register.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { makeTrialCity } from '../../../tests/support/trial-city.ts';
import {
  checks,
  checksHeader,
  places,
  soundCheck,
  visits,
  visitsHeader,
} from '../../../tests/support/trial-datasets.ts';
import { monthPattern } from '../../core/months.ts';
import { code, day, number, oneOf, text } from '../define/cells.ts';
import { fullDataset, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import { unitLabels } from '../define/units.ts';
import { journalFile } from '../files/journal.ts';
import { findPictureFaults } from '../files/picture-faults.ts';
import { entryHash, linkEntry } from '../register/chain.ts';
import { commitTable } from '../register/commit-table.ts';
import { commitFollowed, writeFollowed } from '../register/follows.ts';
import { sha256 } from '../register/hash.ts';
import { proposeRelease } from '../register/propose-release.ts';
import { writeRegister } from '../register/register.ts';
import { loadCity } from '../state/load-city.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { checkDataset, codesEver } from './check-dataset.ts';
import { handedInRules } from './handed-in-rules.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';
import { settingRules } from './setting-rules.ts';
import { titleRules } from './title-rules.ts';
import { wholeTableRules } from './whole-table-rules.ts';

const release = '2022-05-16';
const calendar = { demonstration: true, timeZone: 'Asia/Shanghai' };
const titled = (title: string) => ({ title: { zh: title, en: title } });
const { message, covered } = ruleMessages();

/** Problems of a `checks` release with these bytes. */
const ofFile = (content: string | Uint8Array) => findProblems(checks, makeFolder({ [release]: content }));

/** Problems of a `checks` release whose second row is sound but for these cells. */
function ofCells(cells: Record<string, string>): Problem[] {
  const values = soundCheck.split(',');
  const second = checksHeader.split(',').map((name, index) => cells[name] ?? (name === 'id' ? 'C-2' : values[index]));
  return ofFile(linesOf(checksHeader, soundCheck, second.join(',')));
}

test('a sound file breaks no rule', () => {
  expect(ofCells({})).toEqual([]);
});

describe('a file', () => {
  const [before, after] = [bytesOf(`${checksHeader}\n${soundCheck}`), bytesOf('\n')];
  const joined = (middle: number[]) => Uint8Array.from([...before, ...middle, ...after]);

  test('in GBK is named as such', () => {
    const gbk = joined([0xca, 0xbe, 0xc0, 0xfd]);
    expect(message('encoding-gbk', ofFile(gbk))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv
        the file is in GBK/GB18030 encoding [encoding-gbk]
        allowed: UTF-8
        to do: In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”."
    `);
    expect(message('encoding-gbk', ofFile(gbk), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv
        文件是 GBK/GB18030 编码 [encoding-gbk]
        应为：UTF-8
        处理：在 Excel 或 WPS 中“另存为 → CSV UTF-8（逗号分隔）”。"
    `);
  });

  test('in UTF-16, of either byte order, is named as such', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x69, 0x00]);
    expect(message('encoding-utf16', ofFile(utf16))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv
        the file is in UTF-16 encoding (“Unicode text”) [encoding-utf16]
        allowed: UTF-8
        to do: In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”."
    `);
    expect(message('encoding-utf16', ofFile(Uint8Array.from([0xfe, 0xff, 0x00, 0x69])))).toBe(
      message('encoding-utf16', ofFile(utf16)),
    );
  });

  test('in no known encoding is refused', () => {
    expect(message('encoding-unknown', ofFile(joined([0xff, 0xff])))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv
        the file’s encoding is not known [encoding-unknown]
        allowed: UTF-8
        to do: Save it again as UTF-8."
    `);
  });

  test('may begin with a BOM, and has none further on', () => {
    expect(ofFile(`\uFEFF${linesOf(checksHeader, soundCheck)}`).map(({ rule }) => rule)).toEqual(['not-canonical']);
    expect(message('stray-bom', ofFile(linesOf(checksHeader, `\uFEFF${soundCheck}`)))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2
        a byte-order mark (U+FEFF) is inside the file [stray-bom]
        allowed: at most one, at the very beginning
        to do: Two files were probably joined: delete the invisible character or export again."
    `);
  });

  test('does not mix line ends', () => {
    expect(ofFile(`${checksHeader}\r\n${soundCheck}\r\n`).map(({ rule }) => rule)).toEqual(['not-canonical']);
    expect(message('mixed-line-ends', ofFile(`${checksHeader}\r\n${soundCheck}\n`))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2
        line ends are mixed: CRLF (1), LF (2) [mixed-line-ends]
        allowed: one kind in the whole file (LF or CRLF)
        to do: Unify the line ends in an editor, or export again."
    `);
  });

  test('may hold a line feed inside a quoted cell', () => {
    expect(ofFile(`${checksHeader}\n${soundCheck}"a\nb"\n`)).toEqual([]);
  });

  test('closes its quotation marks', () => {
    const rest = soundCheck.replace('C-1', 'C-2');
    expect(message('quotes', ofFile(`${checksHeader}\n${soundCheck}\n${rest}"open`))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 (spreadsheet row 3)
        the quotation mark that opens this cell is never closed [quotes]
        allowed: cells with commas, line breaks or quotes are put in "…" as a whole, inner quotes doubled "", the comma right after the closing quote
        to do: Fix the quotes of that row, or export from the spreadsheet again."
    `);
    expect(message('quotes', ofFile(`${checksHeader.replace('remark', '"remark')}\n${soundCheck}\n`))).toContain(
      ':1:10 (spreadsheet row 1)',
    );
  });

  test.each([' ', '\t', '\u00A0', '\u3000', 'b'])(
    'has nothing between a closing quotation mark and the comma: not %j',
    (stray) => {
      const sign = stray.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const row = soundCheck.replace('P1', `"P1"${stray}`);
      expect(message('quotes', ofFile(`${checksHeader}\n${row}\n`))).toContain(
        `“${stray}” (begins with U+${sign}) [quotes]`,
      );
    },
  );

  test('has no quotation mark inside a cell without', () => {
    expect(message('quotes', ofFile(`${checksHeader}\n${soundCheck}5" pipe\n`))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:10 (spreadsheet row 2)
        a quotation mark inside a cell that does not begin with one: " pipe [quotes]
        allowed: cells with commas, line breaks or quotes are put in "…" as a whole, inner quotes doubled "", the comma right after the closing quote
        to do: Fix the quotes of that row, or export from the spreadsheet again."
    `);
    expect(message('quotes', ofFile(`${checksHeader}\n${soundCheck}5" pipe\n`), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:10（表格第 2 行）
        单元格没有用引号括起，里面却有引号：" pipe [quotes]
        应为：含逗号、换行、引号的单元格整个用 "…" 括起，内部引号写成 ""，结束引号后紧接逗号
        处理：改正该行引号，或由表格软件重新导出。"
    `);
  });

  test('that is empty is refused', () => {
    expect(ofFile('\n,,\r\n').map(({ rule }) => rule)).toContain('empty-file');
    expect(message('empty-file', ofFile(''))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv
        the file is empty [empty-file]
        allowed: a header row and data rows
        to do: Export it again."
    `);
  });
});

describe('a header', () => {
  test('has every column', () => {
    const short = ofFile(linesOf(checksHeader.replace(',remark', ''), soundCheck.slice(0, -1)));
    expect(message('missing-column', short)).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        the column remark is missing [missing-column]
        allowed: header: id, place, seen_on, due_on, score, faults, result, digest, link, remark
        to do: Add the column; where cells may be empty, leave those that nothing is known for."
    `);
    expect(message('missing-column', short, 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        缺少列 remark [missing-column]
        应为：表头：id, place, seen_on, due_on, score, faults, result, digest, link, remark
        处理：补上该列；可空的列没有数据就留空。"
    `);
  });

  test('has no column of its own', () => {
    expect(message('extra-column', ofFile(linesOf(`${checksHeader},colour`, `${soundCheck},red`))))
      .toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1:11
        the column colour is not expected [extra-column]
        allowed: header: id, place, seen_on, due_on, score, faults, result, digest, link, remark
        to do: Remove it; a column that is really new is first defined in src/subjects/ (see CONTRIBUTING)."
    `);
  });

  test('a column that tells of rows of another dataset is told where they go', () => {
    const cure = { zh: '示例：另报。', en: 'Sample: hand them in apart.' };
    const found = findProblems(
      { ...checks, belongsElsewhere: { colour: cure } },
      makeFolder({ [release]: linesOf(`${checksHeader},colour`, `${soundCheck},red`) }),
    );
    expect(message('column-elsewhere', found)).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1:11
        the column colour does not belong to this dataset [column-elsewhere]
        allowed: header: id, place, seen_on, due_on, score, faults, result, digest, link, remark
        to do: Sample: hand them in apart."
    `);
  });

  test('names a column once', () => {
    expect(message('repeated-column', ofFile(linesOf(`${checksHeader},score`, `${soundCheck},90`))))
      .toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        the column score appears twice [repeated-column]
        allowed: each column once
        to do: Remove one of them."
    `);
  });

  test('may have its columns in another order; the fields are counted in the file', () => {
    const turned = (line: string) => line.split(',').reverse().join(',');
    expect(ofFile(linesOf(checksHeader, soundCheck).split('\n').map(turned).join('\n'))).toEqual([]);
    const [bad] = ofFile(linesOf(turned(checksHeader), turned(soundCheck.replace('P1', 'P9'))));
    expect(bad).toMatchObject({ rule: 'dangling-reference', column: 'place', field: 9 });
  });
});

describe('a row', () => {
  test('has as many cells as the header', () => {
    expect(message('row-length', ofFile(linesOf(checksHeader, soundCheck, `${soundCheck},1`)))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3 (spreadsheet row 3)
        the row has 11 cells [row-length]
        allowed: 10
        to do: Put cells with commas in quotes; add empty cells where some are missing."
    `);
  });

  test('has its own key', () => {
    expect(message('duplicate-key', ofCells({ id: 'C-1' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3 (spreadsheet row 3)
        the key C-1 already appears on line 2 [duplicate-key]
        allowed: one row for each key (id)
        to do: Remove or correct one of the two rows."
    `);
    expect(message('duplicate-key', ofCells({ id: 'C-1' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3（表格第 3 行）
        主键重复：C-1，已见于第 2 行 [duplicate-key]
        应为：每个主键（id）一行
        处理：删去或改正其中一行。"
    `);
  });
});

describe('a cell', () => {
  test('that is required is not empty', () => {
    expect(message('missing-cell', ofCells({ score: '' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        a required cell is empty [missing-cell]
        allowed: a number from 0 to 100
        to do: Fill it; do not publish a row for which it is not known."
    `);
    expect(message('missing-cell', ofCells({ score: '' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score（得分，表格第 3 行）
        必填单元格为空 [missing-cell]
        应为：数字，0—100
        处理：填上；确实不知道的行不要发布。"
    `);
  });

  test('has no spaces at its ends', () => {
    expect(message('outer-space', ofCells({ remark: 'clean ' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        spaces around “clean ” [outer-space]
        allowed: no spaces at either end
        to do: Remove them."
    `);
  });

  test('in full-width digits is refused as such', () => {
    expect(message('full-width', ofCells({ score: '９５．５' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        full-width characters: “９５．５” [full-width]
        allowed: half-width: a number from 0 to 100
        to do: Type it again with half-width characters."
    `);
    expect(message('full-width', ofCells({ seen_on: '２０２２-05-01' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on（检查日期，表格第 3 行）
        全角字符：“２０２２-05-01” [full-width]
        应为：半角：日期 YYYY-MM-DD
        处理：改成半角字符。"
    `);
    expect(message('full-width', ofCells({ id: 'Ｃ-２' }))).toContain('half-width: a code written like C-1');
  });

  test('with a comma in its number is refused with its place', () => {
    expect(message('number-comma', ofCells({ faults: '"13,989"' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:6 faults (Faults, spreadsheet row 3)
        a number with a comma: “13,989” [number-comma]
        allowed: a plain number such as 13989 or 95.9
        to do: Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again."
    `);
    expect(message('number-comma', ofCells({ faults: '"13,989"' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:6 faults（问题数，表格第 3 行）
        数字带逗号：“13,989” [number-comma]
        应为：半角数字，如 13989 或 95.9
        处理：在表格软件中把该列设为“常规”或“数值”（不用千位分隔符、不用百分比），再另存为 CSV。"
    `);
  });

  test('with a percent sign behind its number is refused', () => {
    expect(message('number-percent', ofCells({ score: '95.5%' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        a number with a percent or per-mille sign: “95.5%” [number-percent]
        allowed: a plain number such as 13989 or 95.9
        to do: Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again."
    `);
    expect(message('number-percent', ofCells({ score: '95.5‰' }))).toContain('95.5‰');
  });

  test.each(['0x10', '1e3', '.5', '5.', '+5', '--5', '约95'])('that should be a number is not %s', (score) => {
    expect(message('number-format', ofCells({ score }))).toContain(`not a number: “${score}”`);
  });

  test('that is no number says how numbers are written', () => {
    expect(message('number-format', ofCells({ score: '约95' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        not a number: “约95” [number-format]
        allowed: a plain number such as 13989 or 95.9
        to do: Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again."
    `);
  });

  test('that counts is a whole number', () => {
    expect(message('number-integer', ofCells({ faults: '1.5' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:6 faults (Faults, spreadsheet row 3)
        not a whole number: “1.5” [number-integer]
        allowed: a whole number
        to do: Check it against the source."
    `);
  });

  test('keeps to the range of its column', () => {
    expect(ofCells({ score: '0' })).toEqual([]);
    expect(ofCells({ score: '100' })).toEqual([]);
    expect(message('number-range', ofCells({ score: '100.1' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        out of range: “100.1” [number-range]
        allowed: a number from 0 to 100
        to do: Check the figure and its unit against the source."
    `);
    expect(message('number-range', ofCells({ score: '-0.1' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score（得分，表格第 3 行）
        超出范围：“-0.1” [number-range]
        应为：数字，0—100
        处理：核对原始数字与单位。"
    `);
  });

  test('writes a day as YYYY-MM-DD', () => {
    expect(message('day-format', ofCells({ seen_on: '2022/5/1' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on (Seen on, spreadsheet row 3)
        not a valid date: “2022/5/1” [day-format]
        allowed: YYYY-MM-DD, such as 2022-05-24
        to do: Set the column’s format to yyyy-mm-dd in the spreadsheet and save as CSV again."
    `);
  });

  test('names a day that exists', () => {
    expect(ofCells({ seen_on: '2020-02-29' })).toEqual([]);
    expect(message('day-impossible', ofCells({ seen_on: '2022-02-29' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on (Seen on, spreadsheet row 3)
        there is no such day: “2022-02-29” [day-impossible]
        allowed: a day of the calendar
        to do: Check the date against the source."
    `);
  });

  test('names no day after the day of the data, but where its column may lie ahead', () => {
    expect(ofCells({ seen_on: '2022-05-24', due_on: '2030-01-01' })).toEqual([]);
    expect(message('day-ahead', ofCells({ seen_on: '2022-05-25' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on (Seen on, spreadsheet row 3)
        the day 2022-05-25 lies after 2022-05-24, the day of the data [day-ahead]
        allowed: 2022-05-24 or earlier
        to do: Check the date; this column cannot lie in the future."
    `);
    expect(message('day-ahead', ofCells({ seen_on: '2022-05-25' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on（检查日期，表格第 3 行）
        日期 2022-05-25 晚于数据基准日 2022-05-24 [day-ahead]
        应为：2022-05-24 或更早
        处理：核对日期；这一列不可填将来的日子。"
    `);
  });

  test('has no zeros in front and at most 15 digits: what is shown is what was registered', () => {
    expect(message('number-zeros', ofCells({ score: '00052' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        a number that begins with zeros: “00052” [number-zeros]
        allowed: a number without zeros in front, such as 52 or 0.52
        to do: Check it against the source. Delete the zeros if the number is right; if it is a code, it does not belong in this column."
    `);
    expect(message('number-zeros', ofCells({ score: '00052' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score（得分，表格第 3 行）
        数字前面有多余的零：“00052” [number-zeros]
        应为：不带前导零的数字，如 52 或 0.52
        处理：核对原始数字；若只是多写了零，删去。若它其实是代码，就不该填在这一列。"
    `);
    expect(message('number-long', ofCells({ score: '52.10000000000001' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        a number with more than 15 digits: “52.10000000000001” [number-long]
        allowed: at most 15 significant digits: with more, programs read another number
        to do: Check it against the source. A number such as 52.10000000000001 is a rounding residue of the spreadsheet: round it to the decimals of the source (52.1) and save as CSV again."
    `);
    expect(message('number-long', ofCells({ faults: '9999999999999999999' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:6 faults（问题数，表格第 3 行）
        数字超过 15 位：“9999999999999999999” [number-long]
        应为：最多 15 位有效数字：再多，程序读出来就是另一个数
        处理：核对原始数字。像 52.10000000000001 这样的数，是表格软件计算留下的舍入误差：四舍五入到原始的小数位数（52.1），再另存为 CSV。"
    `);
    expect(ofCells({ score: '52.1000000000000' })).toEqual([]);
  });

  test('is zero or below zero, and never minus zero', () => {
    expect(message('number-minus-zero', ofCells({ score: '-0.0' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score (Score, spreadsheet row 3)
        minus zero: “-0.0” [number-minus-zero]
        allowed: 0, or a number below it
        to do: Remove the minus; a small negative number that was rounded to zero needs more decimals."
    `);
    expect(message('number-minus-zero', ofCells({ score: '-0' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:5 score（得分，表格第 3 行）
        负零：“-0” [number-minus-zero]
        应为：0，或真正的负数
        处理：去掉负号；若是四舍五入成零的小负数，写出更多小数。"
    `);
  });

  test('names no day whose year is a slip', () => {
    expect(message('day-distant', ofCells({ seen_on: '1202-05-01' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:3 seen_on (Seen on, spreadsheet row 3)
        the day 1202-05-01 is too far from 2022-05-16: its year is probably wrong [day-distant]
        allowed: 1922-05-16 to 2042-05-16
        to do: Check the date against the source, its year above all."
    `);
    expect(message('day-distant', ofCells({ due_on: '2202-09-01' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:4 due_on（期限，表格第 3 行）
        日期 2202-09-01 离 2022-05-16 太远，年份多半有误 [day-distant]
        应为：1922-05-16 至 2042-05-16
        处理：核对原始日期，尤其是年份。"
    `);
    expect(ofCells({ seen_on: '1923-05-01', due_on: '2042-05-16' })).toEqual([]);
  });

  test('does not end a period before it begins', () => {
    const spans = fullDataset({
      ...places,
      name: 'spans',
      key: ['id'],
      codeList: false,
      columns: {
        id: code(titled('Id')),
        period_start: day(titled('Start')).nullable(),
        period_end: day(titled('End')).nullable(),
      },
    });
    const span = (cells: string) =>
      findProblems(spans, makeFolder({ [release]: linesOf('id,period_start,period_end', `S,${cells}`) }));
    expect(message('period-order', span('2021-12-31,2021-01-01'))).toMatchInlineSnapshot(`
      "data/spans/2022-05-16.csv:2:3 period_end (End, spreadsheet row 2)
        2021-01-01 is before “Start”, 2021-12-31: it ends before it begins [period-order]
        allowed: 2021-12-31 or later
        to do: Check both days; they may have been swapped."
    `);
    expect(message('period-order', span('2021-12-31,2021-01-01'), 'zh')).toMatchInlineSnapshot(`
      "data/spans/2022-05-16.csv:2:3 period_end（End，表格第 2 行）
        2021-01-01 早于“Start”2021-12-31：止在起之前 [period-order]
        应为：2021-12-31 或以后
        处理：核对起止日期，是否填反了。"
    `);
    for (const sound of ['2021-01-01,2021-01-01', ',2021-01-01', '2021-01-01,']) expect(span(sound)).toEqual([]);
  });

  test('writes a code as its column does', () => {
    expect(message('code-format', ofCells({ id: 'c2' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:1 id (Id, spreadsheet row 3)
        not a valid code: “c2” [code-format]
        allowed: a code written like C-1
        to do: Write it as in the code list."
    `);
  });

  test.each(['Jun-25', '1-Jun', '2025/6', '2025/6/1', '6月25日', '2025年6月', '4.102E+11'])(
    'that a spreadsheet made a date or a number of is told as that: %s',
    (id) => {
      expect(message('code-rewritten', ofCells({ id }))).toContain(
        `a spreadsheet has made a date or a number of the code: “${id}”`,
      );
    },
  );

  test('of a month says how months are written, and how they stay so', () => {
    const months = fullDataset({
      ...places,
      name: 'months',
      key: ['month'],
      codeList: false,
      columns: { month: code({ ...titled('Month'), pattern: monthPattern }) },
    });
    const found = findProblems(months, makeFolder({ [release]: linesOf('month', 'Jun-25') }));
    expect(message('code-rewritten', found)).toMatchInlineSnapshot(`
      "data/months/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        a spreadsheet has made a date or a number of the code: “Jun-25” [code-rewritten]
        allowed: a month YYYY-MM, such as 2025-06
        to do: Set the whole column’s format to “Text” first, enter these codes again, and save as CSV."
    `);
    expect(message('code-rewritten', found, 'zh')).toMatchInlineSnapshot(`
      "data/months/2022-05-16.csv:2:1 month（Month，表格第 2 行）
        表格软件把代码改成了日期或数字：“Jun-25” [code-rewritten]
        应为：月份 YYYY-MM，如 2025-06
        处理：先把整列的单元格格式设为“文本”，再重新填写这些代码，另存为 CSV。"
    `);
  });

  test('is one of the list where there is one', () => {
    expect(message('not-in-list', ofCells({ result: '合格' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:7 result (Result, spreadsheet row 3)
        not one of the list: “合格” [not-in-list]
        allowed: passed (Passed), failed (Failed)
        to do: Choose one of these."
    `);
    expect(message('not-in-list', ofCells({ result: 'toString' }))).toContain('toString');
  });

  test('holds a whole web address where one is due', () => {
    expect(ofCells({ link: 'https://source.example/1' })).toEqual([]);
    expect(message('address-format', ofCells({ link: 'source.example/1' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:9 link (Link, spreadsheet row 3)
        not a public web address: “source.example/1” [address-format]
        allowed: https://… or http://… with the name of a site, without a user, no local host and no IP address
        to do: Give the whole address, or leave the cell empty."
    `);
  });

  test.each(['https://www.gov.cn@source.example/x', 'http://localhost/a', 'http://10.0.0.1/a'])(
    'holds no address that hides where it leads, or that leads to no public site: %s',
    (link) => {
      expect(ofCells({ link }).map(({ rule }) => rule)).toEqual(['address-format']);
    },
  );

  test('holds a SHA-256 where one is due', () => {
    expect(ofCells({ digest: 'a1'.repeat(32) })).toEqual([]);
    expect(message('hash-format', ofCells({ digest: 'A1'.repeat(32) }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:8 digest (Hash of the photo, spreadsheet row 3)
        not a SHA-256: “A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1” [hash-format]
        allowed: 64 lower-case hexadecimal digits
        to do: Compute it again."
    `);
  });

  test('refers to a code that was published at some time', () => {
    expect(message('dangling-reference', ofCells({ place: 'P9' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:2 place (Place, spreadsheet row 3)
        the code “P9” was never in places [dangling-reference]
        allowed: P1, P2
        to do: Correct the code, or publish a release of places that holds it first."
    `);
    expect(message('dangling-reference', ofCells({ place: 'P9' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:2 place（地点，表格第 3 行）
        places 中从未有过代码“P9” [dangling-reference]
        应为：P1、P2
        处理：改正代码，或先发布 places 的新版本。"
    `);
  });

  test('holds no mobile number', () => {
    expect(message('personal-mobile', ofCells({ remark: '电话 13000000000' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        it looks like a personal mobile number: 130…00 [personal-mobile]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself."
    `);
    expect(message('personal-mobile', ofCells({ remark: '电话 13000000000' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark（备注，表格第 3 行）
        疑似个人手机号：130…00 [personal-mobile]
        应为：不含个人信息（个人信息保护法）
        处理：删去或改写；若不是个人号码，写明理由登记为例外（见 CONTRIBUTING）。本检查认不出姓名：姓名请自行查看。"
    `);
  });

  test('holds no identity number', () => {
    expect(message('personal-id', ofCells({ remark: '000000190001010009' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        it looks like an identity number: 000…09 [personal-id]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself."
    `);
  });

  test('holds no number plate', () => {
    expect(message('personal-plate', ofCells({ remark: '车牌京Z00000' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        it looks like a number plate: 京Z0…00 [personal-plate]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself."
    `);
  });
});

describe('a text that will be published', () => {
  test('has no control characters and none that turn its direction', () => {
    expect(message('text-control', ofCells({ remark: '垃圾未\u000B清运' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        character 4 is a control character, U+000B: “垃圾未⟨U+000B⟩清运” [text-control]
        allowed: visible text, without control characters or characters that change its direction
        to do: Delete it; it often comes with text pasted from Word or a chat: paste into a plain text editor first."
    `);
    expect(message('text-control', ofCells({ remark: '垃圾未\u000B清运' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark（备注，表格第 3 行）
        第 4 个字符是控制字符 U+000B：“垃圾未⟨U+000B⟩清运” [text-control]
        应为：看得见的文字，不含控制字符，也不含改变文字方向的字符
        处理：删去该字符；多由 Word 或聊天软件粘贴带入，可先粘贴到纯文本编辑器。"
    `);
  });

  test('has no character that cannot be seen, and a code says which, not that it is no code', () => {
    expect(message('text-invisible', ofCells({ place: 'P1\u200B' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:2 place (Place, spreadsheet row 3)
        character 3 cannot be seen, it is U+200B: “P1⟨U+200B⟩” [text-invisible]
        allowed: visible characters and plain spaces
        to do: Delete the character, or type the text again."
    `);
    expect(message('text-invisible', ofCells({ result: 'passed\u00A0' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:7 result（结果，表格第 3 行）
        第 7 个字符看不见，是 U+00A0：“passed⟨U+00A0⟩” [text-invisible]
        应为：看得见的字符和普通空格
        处理：删去该字符，或把整段文字重新键入。"
    `);
  });

  test('has no character without an agreed meaning', () => {
    expect(message('text-unassigned', ofCells({ remark: '示例\uE123' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        character 3 has no agreed meaning, it is U+E123: “示例⟨U+E123⟩” [text-unassigned]
        allowed: characters that Unicode defines
        to do: Correct it against the source; replace a private character with a standard one."
    `);
  });

  test('has no damaged characters', () => {
    expect(message('text-damaged', ofCells({ remark: '国家统计\uFFFD\uFFFD' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        the text is damaged from character 5 on: “国家统计��” [text-damaged]
        allowed: text whose characters are all there
        to do: Characters were lost when its encoding was converted: take it from the source again and save it as UTF-8."
    `);
    expect(message('text-damaged', ofCells({ remark: '国家统计\uFFFD\uFFFD' }), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark（备注，表格第 3 行）
        文字已损坏（乱码），从第 5 个字符起：“国家统计��” [text-damaged]
        应为：完好的文字
        处理：编码转换时已经丢字：从原文件重新取得，另存为 UTF-8。"
    `);
  });

  test('is no error value of a spreadsheet, whatever its column holds', () => {
    expect(message('text-error', ofCells({ remark: '#N/A' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        it holds an error value of a spreadsheet or a program: “#N/A” [text-error]
        allowed: its content, or nothing where it may be empty
        to do: Correct the formula or the source, then export again."
    `);
    for (const [column, value] of [
      ['score', '#DIV/0!'],
      ['seen_on', '#VALUE!'],
      ['place', '#REF!'],
      ['result', '#NAME?'],
      ['score', 'NaN'],
    ] as const) {
      message('text-error', ofCells({ [column]: value }));
    }
  });

  test('is the note of a release too', () => {
    const files = { [release]: linesOf(checksHeader, soundCheck) };
    const [entry] = chainEntries(files);
    const noted = (note: { zh: string; en: string }, exceptions = {}) =>
      entry ? findProblems(checks, makeFolder(files, [rewriteEntry(entry, { note, ...exceptions })])) : [];
    expect(message('personal-mobile', noted({ zh: '联系人电话13800000000。', en: 'Sample' }))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:1 note.zh
        it looks like a personal mobile number: 138…00 [personal-mobile]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself."
    `);
    message('text-control', noted({ zh: '示例', en: 'Sam\u001Bple' }));
    const because = { zh: '示例：这是编号', en: 'Sample: it is a number of a file' };
    expect(
      noted(
        { zh: '见 13800000001', en: 'Sample' },
        { exceptions: [{ key: '', column: 'note', found: '138…01', because }] },
      ),
    ).toEqual([]);
  });

  test('passes with an exception for its very number, which is part of what the register protects', () => {
    const files = { [release]: linesOf(checksHeader, `${soundCheck}读数 15012345678`) };
    const [entry] = chainEntries(files);
    const because = { zh: '示例：流量计读数', en: 'Sample: a reading of a meter' };
    const problemsWith = (found: string, key = 'C-1') =>
      entry
        ? findProblems(
            checks,
            makeFolder(files, [rewriteEntry(entry, { exceptions: [{ key, column: 'remark', found, because }] })]),
          ).map(({ rule }) => rule)
        : [];
    expect(problemsWith('150…78')).toEqual([]);
    expect(problemsWith('150…79')).toEqual(['personal-mobile']);
    expect(problemsWith('150…78', 'C-2')).toEqual(['personal-mobile']);
    expect(
      entry && entryHash({ ...entry, exceptions: [{ key: 'C-1', column: 'remark', found: '150…78', because }] }),
    ).not.toBe(entry && entryHash(entry));
  });

  test('has no account of a person', () => {
    expect(message('personal-account', ofCells({ remark: '联系 zhang.san@mail.example' }))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:3:10 remark (Remark, spreadsheet row 3)
        it looks like a personal e-mail address, chat account, bank card or document number: zha…le [personal-account]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself."
    `);
  });
});

describe('a picture', () => {
  const shots = fullDataset({
    ...places,
    name: 'shots',
    key: ['id'],
    codeList: false,
    columns: { id: code(titled('Id')), picture: text({ ...titled('Picture'), holds: 'picture' }) },
  });
  const name = 'market-0a1b2c3d4e5f.jpg';
  const naming = (file: string, hash?: string) =>
    findProblems(
      shots,
      makeFolder({ [release]: linesOf('id,picture', `S,${file}`) }),
      new Map(hash ? [[file, hash]] : []),
    );

  test('is named with the first digits of its SHA-256', () => {
    expect(message('picture-format', naming('Market.JPG'))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        not the name of a picture: “Market.JPG” [picture-format]
        allowed: lower-case letters, digits and hyphens, ending in the first 12 digits of the file’s SHA-256: market-before-0a1b2c3d4e5f.jpg
        to do: Rename the file like that and enter its name; without a picture leave the cell empty."
    `);
  });

  test('lies in the folder of pictures', () => {
    expect(naming(name, '0a1b2c3d4e5f'.padEnd(64, '0'))).toEqual([]);
    expect(message('picture-missing', naming(name))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        there is no picture “market-0a1b2c3d4e5f.jpg” in data/shots/pictures/ [picture-missing]
        allowed: a file of that folder, by its exact name
        to do: Put the picture there first, or correct the name; without a picture leave the cell empty."
    `);
    expect(message('picture-missing', naming(name), 'zh')).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture（Picture，表格第 2 行）
        data/shots/pictures/ 里没有照片“market-0a1b2c3d4e5f.jpg” [picture-missing]
        应为：该文件夹里的文件，名字完全一致
        处理：先把照片放进去，或改正文件名；没有照片就留空。"
    `);
  });

  test('is the one that was named', () => {
    expect(message('picture-changed', naming(name, 'f'.repeat(64)))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the picture “market-0a1b2c3d4e5f.jpg” is another one: its SHA-256 begins with ffffffffffff [picture-changed]
        allowed: a file whose SHA-256 begins with the end of its name
        to do: Restore the picture from Git: git restore -s HEAD data/shots/pictures/market-0a1b2c3d4e5f.jpg; another picture takes another name and a new release."
    `);
  });

  const holding = (content: string | Uint8Array, ending = 'jpg') => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const file = `market-${sha256(bytes).slice(0, 12)}.${ending}`;
    const faults = new Map([[file, findPictureFaults(file, bytes, false)]]);
    const found = findProblems(
      shots,
      makeFolder({ [release]: linesOf('id,picture', `S,${file}`) }),
      new Map([[file, sha256(bytes)]]),
      faults,
    );
    return found.map((one) => ({ ...one, slots: { ...one.slots, found: 'market-….jpg' } }));
  };
  const field = (width = 8) => sharp({ create: { width, height: 8, channels: 3, background: '#1F6B5E' } });

  test('is one by its content', async () => {
    expect(message('picture-type', holding('not an image'))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the picture “market-….jpg” really holds text [picture-type]
        allowed: JPEG, PNG, WebP or AVIF, with a name that ends as its content does
        to do: Run npm run picture -- <file>: it removes what is attached, shrinks the picture and names it; use the file it writes."
    `);
    expect(message('picture-type', holding(await field().png().toBuffer()), 'zh')).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture（Picture，表格第 2 行）
        图片“market-….jpg”的内容其实是：PNG [picture-type]
        应为：JPEG、PNG、WebP 或 AVIF，文件名后缀与内容一致
        处理：运行 npm run picture -- <文件>：去掉附带信息、缩小并改好文件名，再用它给出的文件。"
    `);
  });

  test('is whole', async () => {
    expect(message('picture-broken', holding((await field().jpeg().toBuffer()).subarray(0, 200))))
      .toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the picture “market-….jpg” is not complete and cannot be opened [picture-broken]
        allowed: a whole picture
        to do: Copy it again from the camera or the source."
    `);
  });

  test('carries nothing that a camera noted', async () => {
    const taken = await field()
      .withExif({ IFD0: { Artist: 'Sample' } })
      .jpeg()
      .toBuffer();
    expect(message('picture-metadata', holding(taken))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the picture “market-….jpg” carries what the camera or a program noted (place, time, device or name perhaps): EXIF [picture-metadata]
        allowed: the image alone
        to do: Run npm run picture -- <file>: it removes what is attached, shrinks the picture and names it; use the file it writes."
    `);
    expect(message('picture-metadata', holding(taken), 'zh')).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture（Picture，表格第 2 行）
        图片“market-….jpg”附带拍摄或编辑信息（可能有地点、时间、设备、姓名）：EXIF [picture-metadata]
        应为：只有图像本身
        处理：运行 npm run picture -- <文件>：去掉附带信息、缩小并改好文件名，再用它给出的文件。"
    `);
  });

  test('is small enough for a telephone', async () => {
    expect(message('picture-large', holding(await field(2400).jpeg().toBuffer()))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the picture “market-….jpg” is too large: 2400 × 8, 0.0 MB [picture-large]
        allowed: at most 2,000 pixels on its longer side and 1 MB
        to do: Run npm run picture -- <file>: it removes what is attached, shrinks the picture and names it; use the file it writes."
    `);
  });

  test('is a drawing in sample data alone', () => {
    expect(message('picture-drawing', holding('<svg><script/></svg>', 'svg'))).toMatchInlineSnapshot(`
      "data/shots/2022-05-16.csv:2:2 picture (Picture, spreadsheet row 2)
        the drawing “market-….jpg” (SVG) holds what is not allowed: SVG [picture-drawing]
        allowed: SVG in sample datasets alone, with shapes and words only: no script, link or reference to elsewhere
        to do: Use a photo (JPEG, PNG, WebP or AVIF): npm run picture -- <file>."
    `);
  });
});

describe('a code list', () => {
  test('never loses a code, nor one that came later', () => {
    const header = 'code,name,valid_to,replaced_by';
    const rows = ['P1,甲区,,', 'P2,乙区,,'];
    const later = makeFolder({
      '2022-05-16': linesOf(header, ...rows),
      '2022-05-18': linesOf(header, ...rows, 'P3,丙区,,'),
      '2022-05-20': linesOf(header, ...rows),
    });
    expect(findProblems(places, later).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'data/places/2022-05-20.csv code-vanished',
    ]);
    const lost = makeFolder({
      '2022-05-16': linesOf(header, 'P1,甲区,,', 'P2,乙区,,'),
      '2022-05-20': linesOf(header, 'P1,甲区,,'),
    });
    expect(message('code-vanished', findProblems(places, lost))).toMatchInlineSnapshot(`
      "data/places/2022-05-20.csv
        the code “P2” of release 2022-05-16 is gone [code-vanished]
        allowed: a code once published stays in the list
        to do: Put the row back with valid_to (and replaced_by)."
    `);
    expect(message('code-vanished', findProblems(places, lost), 'zh')).toMatchInlineSnapshot(`
      "data/places/2022-05-20.csv
        代码“P2”在 2022-05-16 版中有，本版没有 [code-vanished]
        应为：代码一经发布不得删除
        处理：补回该行，填 valid_to（和 replaced_by）。"
    `);
  });
});

describe('what replaced a code', () => {
  const header = 'code,name,valid_to,replaced_by';
  const listed = (...rows: string[]) => findProblems(places, makeFolder({ [release]: linesOf(header, ...rows) }));

  test('is one code or several, each of the list', () => {
    expect(listed('P1,甲区,2022-04-30,P2;P3', 'P2,乙区,,', 'P3,丙区,,')).toEqual([]);
    expect(listed('P1,甲区,2022-04-30,P2;P4', 'P2,乙区,,')).toMatchObject([
      { rule: 'dangling-reference', slots: { found: 'P4' }, field: 4 },
    ]);
    expect(listed('P1,甲区,2022-04-30,P2；P3', 'P2,乙区,,', 'P3,丙区,,')).toMatchObject([{ rule: 'full-width' }]);
    expect(listed('P1,甲区,2022-04-30,P2;P2', 'P2,乙区,,')).toMatchObject([{ rule: 'codes-format' }]);
    expect(listed('P1,甲区,2022-04-30,P2;13000000000', 'P2,乙区,,').map(({ rule }) => rule)).toContain(
      'personal-mobile',
    );
    const spaced = listed('P1,甲区,2022-04-30,P2 P3', 'P2,乙区,,', 'P3,丙区,,');
    expect(message('codes-format', spaced)).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by (Replaced by, spreadsheet row 2)
        not codes joined by semicolons: “P2 P3” [codes-format]
        allowed: one code, or several joined by semicolons and each once, such as S20;S21
        to do: Join them by semicolons, without spaces, each code once."
    `);
    expect(message('codes-format', spaced, 'zh')).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by（改用代码，表格第 2 行）
        代码写法不对：“P2 P3” [codes-format]
        应为：一个代码，或几个用英文分号隔开、各写一次，如 S20;S21
        处理：用英文分号隔开，不加空格，不重复。"
    `);
  });

  test('came after the code’s last day', () => {
    expect(message('replaced-undated', listed('P1,甲区,,P2', 'P2,乙区,,'))).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:3 valid_to (Valid to, spreadsheet row 2)
        it was replaced by P2, but the day it ended is missing [replaced-undated]
        allowed: valid_to wherever replaced_by is filled
        to do: Give the last day of the code; if it is still in use, clear replaced_by."
    `);
    expect(message('replaced-undated', listed('P1,甲区,,P2', 'P2,乙区,,'), 'zh')).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:3 valid_to（停用日期，表格第 2 行）
        写了改用代码 P2，没有写停用日期 [replaced-undated]
        应为：填了 replaced_by 的行，也填 valid_to
        处理：填上这个代码最后有效的一天；还在用的，清空 replaced_by。"
    `);
  });

  test('never leads back', () => {
    const ring = listed('P1,甲区,2022-01-31,P2;P3', 'P2,乙区,2022-04-30,P1', 'P3,丙区,,');
    expect(ring.map(({ line }) => line)).toEqual([2, 3]);
    expect(message('replaced-ring', ring.slice(0, 1))).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by (Replaced by, spreadsheet row 2)
        “P1” was replaced by P2;P3, which leads back to “P1” [replaced-ring]
        allowed: replacements that never lead back to where they began
        to do: Check replaced_by row by row; what comes back takes a new code."
    `);
    expect(message('replaced-ring', ring.slice(0, 1), 'zh')).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by（改用代码，表格第 2 行）
        “P1”改用 P2;P3，一路改下去又回到“P1” [replaced-ring]
        应为：改用的代码不绕回自己
        处理：核对各行的 replaced_by；恢复旧地区或旧指标，另用一个新代码。"
    `);
    const itself = listed('P1,甲区,2022-04-30,P1');
    expect(message('replaced-itself', itself)).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by (Replaced by, spreadsheet row 2)
        “P1” is said to be replaced by itself [replaced-itself]
        allowed: another code; empty for one that is in use
        to do: Correct or clear replaced_by."
    `);
    expect(message('replaced-itself', itself, 'zh')).toMatchInlineSnapshot(`
      "data/places/2022-05-16.csv:2:4 replaced_by（改用代码，表格第 2 行）
        “P1”写着改用它自己 [replaced-itself]
        应为：另一个代码；仍在用的留空
        处理：改正或清空 replaced_by。"
    `);
  });
});

describe('a change', () => {
  const ofRelease = (row: string) =>
    findProblems(
      visits,
      makeFolder({ [release]: linesOf(visitsHeader, 'V1,示例,1,,new,,'), '2022-05-20': linesOf(visitsHeader, row) }),
    );

  test('is new only for a row that was not there', () => {
    expect(message('change-new', ofRelease('V1,示例,2,,new,,'))).toMatchInlineSnapshot(`
      "data/visits/2022-05-20.csv:2:5 change (Change, spreadsheet row 2)
        V1 is marked new but was published before [change-new]
        allowed: update, correction or withdrawn
        to do: Correct the change column."
    `);
  });

  test('is new for a row that was never there', () => {
    expect(message('change-unknown', ofRelease('V2,示例,2,,update,,'))).toMatchInlineSnapshot(`
      "data/visits/2022-05-20.csv:2:5 change (Change, spreadsheet row 2)
        V2 was never published but is not marked new [change-unknown]
        allowed: new
        to do: Correct the change column, or check the key."
    `);
  });

  test('that corrects or withdraws says why, in both languages', () => {
    expect(ofRelease('V1,示例,2,,correction,示例,Sample')).toEqual([]);
    expect(message('change-note', ofRelease('V1,示例,2,,correction,示例,'))).toMatchInlineSnapshot(`
      "data/visits/2022-05-20.csv:2:5 change (Change, spreadsheet row 2)
        a correction or withdrawal without its note [change-note]
        allowed: both change_note_zh and change_note_en
        to do: Say what was changed and why."
    `);
    expect(message('change-note', ofRelease('V1,示例,2,,withdrawn,,Sample'), 'zh')).toMatchInlineSnapshot(`
      "data/visits/2022-05-20.csv:2:5 change（变动，表格第 2 行）
        更正或撤回没有写说明 [change-note]
        应为：change_note_zh 和 change_note_en 都填
        处理：写明改了什么、为什么。"
    `);
  });
});

describe('a register', () => {
  const days = ['2022-05-16', '2022-05-18', '2022-05-20'] as const;
  const files = Object.fromEntries(
    days.map((day, index) => [day, linesOf(checksHeader, soundCheck.replace('95.50', `${index}`))]),
  );
  const [first, second, third] = chainEntries(files);
  if (!first || !second || !third) throw new Error('three entries');

  test('is there', () => {
    expect(message('register-missing', findProblems(checks, new Map()))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        there is no register releases.yaml [register-missing]
        allowed: one register for each dataset
        to do: Where there were releases, restore it from Git: git restore -s HEAD data/checks/releases.yaml. Where there is none yet, run npm run new -- table checks: it writes the empty register, an empty table and a guide to it."
    `);
    expect(message('register-missing', findProblems(checks, new Map()), 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        没有登记册 releases.yaml [register-missing]
        应为：每个数据集一份登记册
        处理：发布过的，从 Git 取回：git restore -s HEAD data/checks/releases.yaml。还没有发布过的，运行 npm run new -- table checks：写好空的登记册、空表和填表说明。"
    `);
  });

  test('is beside the files of its releases', () => {
    const folder = makeFolder(files);
    folder.delete('releases.yaml');
    expect(message('register-lost', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        there is no register releases.yaml, but there are files of releases: 3 [register-lost]
        allowed: a register beside the files of its releases
        to do: A register deleted by mistake is restored from Git: git restore -s HEAD data/checks/releases.yaml. Tables that were never registered are moved elsewhere and published with npm run release."
    `);
    expect(message('register-lost', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        没有登记册 releases.yaml，却有版本的文件，共 3 个 [register-lost]
        应为：登记册与版本的文件放在一起
        处理：登记册若是误删，从 Git 取回：git restore -s HEAD data/checks/releases.yaml。从没登记过的表格，移到别处，再用 npm run release 发布。"
    `);
  });

  test('is not of the former kind; of one that is, there is nothing else to say', () => {
    const found = findProblems(checks, toOldFolder(checks, makeFolder(files)));
    expect(message('register-former', found)).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        this register is of the former kind: it holds hashes of whole files [register-former]
        allowed: a register that commits to every row
        to do: Run npm run migrate (first npm run migrate -- --dry-run)."
    `);
    expect(message('register-former', found, 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        这是旧式登记册：它记的是整个文件的哈希 [register-former]
        应为：逐行存证的登记册
        处理：运行 npm run migrate（先用 npm run migrate -- --dry-run 试一遍）。"
    `);
    const damaged = new Map(toOldFolder(checks, makeFolder(files)));
    damaged.set(
      'releases.yaml',
      bytesOf(textOf(damaged.get('releases.yaml')).replace('date: 2022-05-16', 'date: today')),
    );
    expect(findProblems(checks, damaged).map(({ rule }) => rule)).toEqual(['register-former']);
  });

  test('has an entry for each release', () => {
    const folder = makeFolder(files, [first, second]);
    expect(message('register-cut', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        the register has no entry of the release 2022-05-20, but its CSV and its seeds are there [register-cut]
        allowed: an entry for each release
        to do: Where the entry was deleted by mistake, restore the register from Git: git restore -s HEAD data/checks/releases.yaml. Where the release was taken back on purpose and never committed, move its CSV and .seeds elsewhere."
    `);
    expect(message('register-cut', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        登记册里没有 2022-05-20 这一版的条目，它的 CSV 和种子文件却在 [register-cut]
        应为：每个版本一个条目
        处理：条目若是误删，从 Git 取回登记册：git restore -s HEAD data/checks/releases.yaml。这一版若是有意撤下、又从没提交过，把它的 CSV 和 .seeds 移到别处。"
    `);
  });

  test('is YAML', () => {
    const folder = makeFolder(files).set('releases.yaml', bytesOf('- release: "2022\n  date: 2022-05-16\n'));
    expect(message('register-format', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:3:1
        the register is not as it should be: Missing closing "quote [register-format]
        allowed: what npm run release writes
        to do: Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD data/checks/releases.yaml."
    `);
  });

  test('has the entries that npm run release writes', () => {
    const folder = makeFolder(files, [first, { ...second, date: '20 May' }, third]);
    expect(message('register-format', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:19
        the register is not as it should be: 1.date: Invalid ISO date [register-format]
        allowed: what npm run release writes
        to do: Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD data/checks/releases.yaml."
    `);
  });

  test('keeps the note of an older entry', () => {
    const folder = makeFolder(files, [first, { ...second, note: { ...second.note, en: 'Nothing of note' } }, third]);
    expect(message('register-altered', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:16
        the entry 2022-05-18 was altered after it was registered [register-altered]
        allowed: its hash as it was registered: 304a00fe149a460d6c815d21b96c4e6bac3f263a435e3d113d0b086c390d11ae
        to do: Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD data/checks/releases.yaml."
    `);
    expect(message('register-altered', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:16
        条目 2022-05-18 在登记之后被改动 [register-altered]
        应为：与登记时的哈希 304a00fe149a460d6c815d21b96c4e6bac3f263a435e3d113d0b086c390d11ae 一致
        处理：登记册只由 npm run release 和 npm run redact 写入。先把现在的登记册另存到别处，再从 Git 取回：git restore -s HEAD data/checks/releases.yaml。"
    `);
  });

  test('has its entries in order', () => {
    const folder = makeFolder({ [days[0]]: files[days[0]] ?? '', [days[2]]: files[days[2]] ?? '' }, [first, third]);
    expect(message('register-order', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:16
        the entry 2022-05-20 is out of place: it follows 2022-05-16 [register-order]
        allowed: from the oldest to the newest, each on the one before
        to do: Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD data/checks/releases.yaml."
    `);
  });

  test('has one entry after each', () => {
    const { entry: _, ...facts } = third;
    const folder = makeFolder(files, [first, second, linkEntry(facts, first)]);
    expect(message('register-fork', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml:31
        the entries 2022-05-18 and 2022-05-20 both follow 2022-05-16 [register-fork]
        allowed: one release after each release
        to do: Two people probably published at once: take one entry and its file out and publish it again with npm run release."
    `);
  });

  test('knows the bytes of each release', () => {
    const folder = makeFolder(files).set(
      `${days[0]}.csv`,
      bytesOf(linesOf(checksHeader, soundCheck.replace('95.50', '9'))),
    );
    expect(message('bytes-changed', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:5 score (Score, spreadsheet row 2)
        the contents of a registered release have changed: their root is 23631ee7fbe74b8b7676dc52df105f0ad26ac0f56f2821e267caeb8c8e16d468 [bytes-changed]
        allowed: the registered d443aa1a4397a4747e19a49575c86d7508dfc8f61815978215293a1df8c9a5c4
        to do: Keep a copy of the file elsewhere, then restore it from Git: git restore -s HEAD data/checks/2022-05-16.csv. To change a figure, publish the copy as a new release: npm run release."
    `);
  });

  test('is written in the one canonical way', () => {
    const folder = makeFolder(files).set(`${days[0]}.csv`, bytesOf((files[days[0]] ?? '').replace('C-1', '"C-1"')));
    expect(message('not-canonical', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:1
        a registered release is written otherwise (quotation marks, line ends or a mark at the start); its contents are the same [not-canonical]
        allowed: as npm run release writes it: UTF-8 without a byte-order mark, every line ended by LF, quotation marks only around a cell with a comma, a quotation mark or a line break
        to do: Keep a copy of the file elsewhere, then restore it from Git: git restore -s HEAD data/checks/2022-05-16.csv. To change a figure, publish the copy as a new release: npm run release."
    `);
    const changed = textOf(folder.get(`${days[0]}.csv`)).replace(',0,0,', ',7,0,');
    const both = findProblems(checks, new Map(folder).set(`${days[0]}.csv`, bytesOf(changed)));
    expect(both.map(({ rule }) => rule)).toEqual(['bytes-changed']);
    expect(message('not-canonical', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:1
        已登记版本的写法变了（引号、换行或文件开头的标记），内容没有变 [not-canonical]
        应为：npm run release 的写法：UTF-8，无 BOM，每行以 LF 结尾，只有含逗号、引号或换行的单元格加引号
        处理：先把现在的文件另存到别处，再从 Git 取回原文件：git restore -s HEAD data/checks/2022-05-16.csv。要改数字，用另存的文件发一个新版本：npm run release。"
    `);
  });

  test('has its seeds', () => {
    const folder = makeFolder(files);
    folder.delete(`${days[0]}.seeds`);
    expect(message('seeds-missing', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds
        the seeds of a registered release are missing [seeds-missing]
        allowed: a .seeds file beside the CSV of each registered release
        to do: Restore it from Git: git restore -s HEAD data/checks/2022-05-16.seeds. Where this release was never committed, Git has no such file: restore the register (git restore -s HEAD data/checks/releases.yaml), move the CSV of this release elsewhere and register it again with npm run release."
    `);
    expect(message('seeds-missing', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds
        缺少已登记版本的种子文件 [seeds-missing]
        应为：每个登记的版本有一份 .seeds，与 CSV 放在一起
        处理：从 Git 取回：git restore -s HEAD data/checks/2022-05-16.seeds。这一版还没有提交过、Git 里没有的：取回登记册（git restore -s HEAD data/checks/releases.yaml），把这一版的 CSV 移到别处，再用 npm run release 重新登记。"
    `);
  });

  test('has its seeds as they are written', () => {
    const seeds = textOf(makeFolder(files).get(`${days[0]}.seeds`)).replace(/\n$/, '');
    const folder = makeFolder(files).set(`${days[0]}.seeds`, bytesOf(seeds));
    expect(message('seeds-format', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2
        this line of the seeds is not as it should be [seeds-format]
        allowed: what npm run release and npm run redact write
        to do: Only commands write this file. Restore it from Git: git restore -s HEAD data/checks/2022-05-16.seeds."
    `);
    expect(message('seeds-format', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2
        种子文件这一行写法不对 [seeds-format]
        应为：npm run release 和 npm run redact 写出的样子
        处理：这个文件只由命令写入。从 Git 取回：git restore -s HEAD data/checks/2022-05-16.seeds。"
    `);
  });

  test('has its seeds as they were registered', () => {
    const seeds = textOf(makeFolder(files).get(`${days[0]}.seeds`)).replace(/\n.{4}/, '\nAAAA');
    const folder = makeFolder(files).set(`${days[0]}.seeds`, bytesOf(seeds));
    expect(message('seeds-changed', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2
        this line of the seeds of a registered release has changed [seeds-changed]
        allowed: the line as it was registered
        to do: Only commands write this file. Restore it from Git: git restore -s HEAD data/checks/2022-05-16.seeds."
    `);
    expect(message('seeds-changed', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2
        已登记版本的种子文件这一行变了 [seeds-changed]
        应为：登记时写下的一行
        处理：这个文件只由命令写入。从 Git 取回：git restore -s HEAD data/checks/2022-05-16.seeds。"
    `);
  });

  test('has keys for every column that may have to go', () => {
    const columns = checksHeader.split(',').map((name) => ({ name, isKeyed: name !== 'remark' }));
    const rows = [(files[days[0]] ?? '').split('\n')[1]?.split(',') ?? []];
    const { root, seeds } = commitTable({ columns, rows, keys: ['C-1'] }, () => 'a seed of a row.');
    const folder = makeFolder({ [days[0]]: files[days[0]] ?? '' }, [rewriteEntry(first, { root })]);
    folder.set(`${days[0]}.seeds`, bytesOf(seeds));
    expect(message('column-unkeyed', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1 remark
        this column may be removed by now, but was registered without keys: after a removal nobody could prove that nothing else changed [column-unkeyed]
        allowed: a column that could be removed from its first release on, or a new column
        to do: Take the change of this column back in dataset.ts; for texts that may have to go add a new column with since."
    `);
    expect(message('column-unkeyed', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1 remark
        这一列现在规定可以删去，登记时却没有密钥：删去以后就无法证明别处未改 [column-unkeyed]
        应为：从第一个版本起就可以删去的列，或者新的一列
        处理：在 dataset.ts 里撤销对这一列的改动；要用可删去的文字，另设一列（since 写明从哪一版起）。"
    `);
  });

  test('keeps the proof of the register before it just as long as no text was removed', () => {
    const followed = { head: first.sha256, key: second.sha256 };
    const commitment = commitFollowed(followed);
    const facts = { kind: 'migration' as const, date: '2022-05-16', follows: { release: days[0], commitment } };
    const migration = linkEntry(facts, undefined);
    const folder = makeFolder({ [days[0]]: files[days[0]] ?? '' }, [migration, rewriteEntry(first, {}, migration)]);
    const withProof = (text: string) => new Map(folder).set('follows.txt', bytesOf(text));
    expect(findProblems(checks, withProof(writeFollowed(followed)))).toEqual([]);
    expect(message('follows-missing', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        follows.txt, which proves what register this one follows, is missing [follows-missing]
        allowed: this file, as long as no text was removed
        to do: Only commands write this file. Restore it from Git: git restore -s HEAD data/checks/follows.txt."
    `);
    expect(message('follows-missing', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        缺少证明登记册接续哪一册的 follows.txt [follows-missing]
        应为：没有删去过文字的登记册，旁边有这个文件
        处理：这个文件只由命令写入。从 Git 取回：git restore -s HEAD data/checks/follows.txt。"
    `);
    const other = findProblems(checks, withProof(writeFollowed({ ...followed, head: third.sha256 })));
    expect(message('follows-changed', other)).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        follows.txt does not fit the first entry of the register [follows-changed]
        allowed: what npm run migrate wrote
        to do: Only commands write this file. Restore it from Git: git restore -s HEAD data/checks/follows.txt."
    `);
    expect(message('follows-changed', other, 'zh')).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        follows.txt 与登记册第一条不符 [follows-changed]
        应为：npm run migrate 写出的内容
        处理：这个文件只由命令写入。从 Git 取回：git restore -s HEAD data/checks/follows.txt。"
    `);
    const order = { key: 'C-1', columns: ['due_on'], law: { zh: '示例', en: 'Sample' }, on: '2022-05-24' };
    const redacted = redactFolder(checks, withProof(writeFollowed(followed)), order);
    expect(findProblems(checks, redacted)).toEqual([]);
    const kept = findProblems(checks, redacted.set('follows.txt', bytesOf(writeFollowed(followed))));
    expect(message('follows-kept', kept)).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        a text was removed and follows.txt is still there: a guess at the text could be confirmed with it [follows-kept]
        allowed: no such file once a text was removed
        to do: Delete the file."
    `);
    expect(message('follows-kept', kept, 'zh')).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        已经删去过文字，follows.txt 还在：用它可以验证对原文的猜测 [follows-kept]
        应为：删去文字以后没有这个文件
        处理：删去这个文件。"
    `);
    const stray = findProblems(checks, makeFolder(files).set('follows.txt', bytesOf('')));
    expect(message('follows-stray', stray)).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        the register follows no other, and yet there is a follows.txt [follows-stray]
        allowed: no such file
        to do: Move the file away."
    `);
    expect(message('follows-stray', stray, 'zh')).toMatchInlineSnapshot(`
      "data/checks/follows.txt
        登记册不接续别的登记册，却有 follows.txt [follows-stray]
        应为：没有这个文件
        处理：移走这个文件。"
    `);
  });

  test('has removals for cells that were removed alone', () => {
    const cells = [{ release: days[0], key: 'C-1', columns: ['digest'] }];
    const facts = { kind: 'redaction' as const, date: '2022-05-24', law: { zh: '示例', en: 'Sample' }, cells };
    const folder = makeFolder(files, [first, second, third, linkEntry(facts, third)]);
    expect(message('removal-unfounded', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        entry 4 of the register says that 2022-05-16 C-1 digest was removed, but no text was ever removed from it [removal-unfounded]
        allowed: only cells that were removed: they exist, are blank, and their keys are gone
        to do: Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD data/checks/releases.yaml."
    `);
    expect(message('removal-unfounded', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/releases.yaml
        登记册第 4 条说删去了 2022-05-16 C-1 digest，但这一格从未删去过文字 [removal-unfounded]
        应为：登记册只写真正删去的单元格：格子在、已空、密钥已销毁
        处理：登记册只由 npm run release 和 npm run redact 写入。先把现在的登记册另存到别处，再从 Git 取回：git restore -s HEAD data/checks/releases.yaml。"
    `);
  });

  test('is right where a removed cell is back', () => {
    const order = { key: 'C-1', columns: ['due_on'], law: { zh: '示例', en: 'Sample' }, on: '2022-05-24' };
    const sound = makeFolder(files);
    const table = bytesOf(textOf(sound.get(`${days[0]}.csv`)));
    const seeds = bytesOf(textOf(sound.get(`${days[0]}.seeds`)));
    const redacted = redactFolder(checks, sound, order);
    const filled = findProblems(checks, new Map(redacted).set(`${days[0]}.csv`, table));
    expect(message('removal-returned', filled)).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:4 due_on (Due on, spreadsheet row 2)
        entry 4 of the register says that due_on of C-1 was removed by law, but the cell is filled again [removal-returned]
        allowed: a removed cell stays blank, and its key stays gone
        to do: This file is older than the removal. Restore the later version of both, the CSV and its .seeds: git restore -s HEAD data/checks/2022-05-16.csv data/checks/2022-05-16.seeds (where the old file was committed, find the commit of the removal with git log and name it instead of HEAD). The register is right; never restore an older one: that would bring the removed text back."
    `);
    expect(message('removal-returned', filled, 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:2:4 due_on（期限，表格第 2 行）
        登记册第 4 条写明 C-1 的 due_on 已依法删去，但这一格又有内容了 [removal-returned]
        应为：删去的单元格一直空着，它的密钥不再出现
        处理：这是删除之前的旧文件。从 Git 取回删除以后的 CSV 和 .seeds，两个一起取：git restore -s HEAD data/checks/2022-05-16.csv data/checks/2022-05-16.seeds（旧文件已经提交了的，用 git log 找到删除那一次提交，把 HEAD 换成它）。登记册没有错，千万不要取回更旧的登记册：那会把删去的文字带回来。"
    `);
    const open = findProblems(checks, new Map(redacted).set(`${days[0]}.seeds`, seeds));
    expect(message('removal-returned', open).split('\n').slice(0, 2)).toMatchInlineSnapshot(`
      [
        "data/checks/2022-05-16.seeds:2 due_on",
        "  entry 4 of the register says that due_on of C-1 was removed by law, but its key is back [removal-returned]",
      ]
    `);
    expect(message('removal-returned', open, 'zh').split('\n').slice(0, 2)).toMatchInlineSnapshot(`
      [
        "data/checks/2022-05-16.seeds:2 due_on",
        "  登记册第 4 条写明 C-1 的 due_on 已依法删去，但它的密钥又回来了 [removal-returned]",
      ]
    `);
  });

  test('says of every cell that was removed', () => {
    const order = { key: 'C-1', columns: ['due_on'], law: { zh: '示例', en: 'Sample' }, on: '2022-05-24' };
    const folder = redactFolder(checks, makeFolder(files), order);
    folder.set('releases.yaml', bytesOf(writeRegister([first, second, third])));
    expect(message('removal-unregistered', findProblems(checks, folder).slice(0, 1))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2 due_on
        due_on of C-1 was removed, and the register says nothing of it [removal-unregistered]
        allowed: an entry for every cell that the law had removed
        to do: Restore files and register from Git, the newest of each: git restore -s HEAD data/checks (a removal that was never committed is then done again). Only npm run redact removes cells."
    `);
    expect(message('removal-unregistered', findProblems(checks, folder).slice(0, 1), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.seeds:2 due_on
        C-1 的 due_on 已删去，登记册却没有写 [removal-unregistered]
        应为：依法删去的每一格都登记在册
        处理：从 Git 取回文件和登记册，都取最新的：git restore -s HEAD data/checks（删除还没有提交过的，取回以后再做一遍）。删除只用 npm run redact。"
    `);
  });

  test('has the file of each release', () => {
    const folder = makeFolder(files);
    folder.delete(`${days[1]}.csv`);
    expect(message('file-missing', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-18.csv
        the file of a registered release is missing [file-missing]
        allowed: a file for each registered release
        to do: Restore it from Git: git restore -s HEAD data/checks/2022-05-18.csv. Where this release was never committed, Git has no such file: restore the register (git restore -s HEAD data/checks/releases.yaml), move the CSV of this release elsewhere and register it again with npm run release."
    `);
  });

  test('has no two versions to choose from', () => {
    const text = linesOf('<<<<<<< HEAD', checksHeader, soundCheck, '=======', checksHeader, '>>>>>>> other');
    expect(message('merge-conflict', ofFile(text))).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        a merge conflict of Git is not settled: there is a mark “<<<<<<<” [merge-conflict]
        allowed: one whole version, without the marks <<<<<<<, =======, >>>>>>>
        to do: Do not join them by hand: keep the branch that registered first, and publish the other release again with npm run release."
    `);
    expect(message('merge-conflict', ofFile(text), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        Git 合并冲突没有解决：有“<<<<<<<”标记 [merge-conflict]
        应为：一个完整的版本，没有 <<<<<<<、=======、>>>>>>> 标记
        处理：不要手工拼合：两个分支各自保留已登记的版本，后登记的一方撤下自己的版本及条目，再用 npm run release 重新发布。"
    `);
    expect(ofFile(linesOf(checksHeader, `${soundCheck}"a\n======="`))).toEqual([]);
  });

  test('has files, not folders, for its releases', () => {
    expect(message('not-a-file', findProblems(checks, new Map([...makeFolder(files), [`${days[0]}.csv`, null]]))))
      .toMatchInlineSnapshot(`
        "data/checks/2022-05-16.csv
          a file should be here, but it is a folder or cannot be read [not-a-file]
          allowed: a plain file that can be read
          to do: Move the folder of that name away, restore the file from Git (git restore -s HEAD data/checks/2022-05-16.csv), and check who may read it."
      `);
    expect(message('not-a-file', findProblems(checks, new Map([...makeFolder(files), [`${days[0]}.csv`, null]])), 'zh'))
      .toMatchInlineSnapshot(`
        "data/checks/2022-05-16.csv
          这里应是一个文件，但它是文件夹，或无法读取 [not-a-file]
          应为：可以读取的普通文件
          处理：移走同名的文件夹，从 Git 取回文件（git restore -s HEAD data/checks/2022-05-16.csv），并核对读取权限。"
      `);
  });

  test('has nothing else beside it', () => {
    const folder = makeFolder(files).set('figures.xlsx', bytesOf('PK'));
    expect(message('file-stranger', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/figures.xlsx
        it does not belong in data/checks/ [file-stranger]
        allowed: registered CSV files with their .seeds, releases.yaml, follows.txt of a register that was migrated, and the dataset’s folder of pictures
        to do: Move it elsewhere. To publish a table, save it as CSV UTF-8 and use npm run release -- checks <file>."
    `);
    expect(message('file-stranger', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/figures.xlsx
        data/checks/ 里不该有它 [file-stranger]
        应为：登记过的 CSV 和它的 .seeds、releases.yaml、迁移来的登记册的 follows.txt，以及数据集的 pictures 文件夹
        处理：移到别处。要发布表格，先另存为 CSV UTF-8，再用 npm run release -- checks <文件>。"
    `);
  });

  test('knows every file beside it', () => {
    const folder = makeFolder(files).set('2022-05-23.csv', bytesOf(linesOf(checksHeader, soundCheck)));
    expect(message('file-unregistered', findProblems(checks, folder))).toMatchInlineSnapshot(`
      "data/checks/2022-05-23.csv
        this CSV is not registered [file-unregistered]
        allowed: only registered releases under data/
        to do: Move it elsewhere and publish it with npm run release -- checks <file>."
    `);
    expect(message('file-unregistered', findProblems(checks, folder), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-23.csv
        该 CSV 没有登记 [file-unregistered]
        应为：data/ 下只放登记过的版本
        处理：移到别处，再用 npm run release -- checks <文件> 发布。"
    `);
  });
});

test('a city is not half written: where it is, that is all there is to say', () => {
  const journal = {
    command: 'redact visits',
    folders: [],
    files: [{ path: 'data/visits/x.csv', staged: null, sha256: null, replaces: null }],
  };
  const folder = makeTrialCity({ 'data/old.csv': '', [journalFile]: JSON.stringify(journal) });
  const { problems } = loadCity({ ...calendar, datasets: [], dataFolder: join(folder, 'data') });
  expect(message('write-interrupted', problems)).toMatchInlineSnapshot(`
    ".writing-journal
      the command “redact visits” was interrupted while it wrote (or is still running) [write-interrupted]
      allowed: no command that is half done
      to do: Run npm run finish, which completes it. Do not restore files from Git before that."
  `);
  expect(message('write-interrupted', problems, 'zh')).toMatchInlineSnapshot(`
    ".writing-journal
      命令“redact visits”写到一半被打断（或者正在运行） [write-interrupted]
      应为：没有写到一半的命令
      处理：运行 npm run finish 补完。补完之前不要从 Git 取回文件。"
  `);
});

test('a folder in the place of the journal is named: commands could not write', () => {
  const { problems } = loadCity({
    ...calendar,
    datasets: [],
    dataFolder: join(makeTrialCity({ 'data/old.csv': '', [`${journalFile}/a.txt`]: '' }), 'data'),
  });
  expect(message('journal-folder', problems)).toMatchInlineSnapshot(`
    ".writing-journal
      “.writing-journal” is a folder [journal-folder]
      allowed: no folder of this name: commands put a file there while they write
      to do: Move the folder elsewhere or delete it, then run the command again."
  `);
  expect(message('journal-folder', problems, 'zh')).toMatchInlineSnapshot(`
    ".writing-journal
      “.writing-journal”是一个文件夹 [journal-folder]
      应为：没有这个名字的文件夹：命令写入时用这个名字放一个文件
      处理：把这个文件夹移到别处，或删去，再运行一次。"
  `);
});

test('data/ holds datasets of the city alone', () => {
  const folder = makeTrialCity();
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  writeFileSync(join(dataFolder, 'old.csv'), '');
  expect(message('dataset-unknown', loadCity({ ...calendar, datasets: [], dataFolder }).problems))
    .toMatchInlineSnapshot(`
    "data/old.csv
      old.csv under data/ is not a dataset of this site [dataset-unknown]
      allowed: 
      to do: List it in site.config.ts, or move it away."
  `);
});

describe('a header', () => {
  test('is split by commas, and another separator is named once', () => {
    const semicolons = ofFile(linesOf(checksHeader.replaceAll(',', ';'), soundCheck.replaceAll(',', ';')));
    expect(message('delimiter', semicolons)).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        the cells are not separated by commas but by semicolons [delimiter]
        allowed: commas
        to do: In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”."
    `);
    expect(message('delimiter', ofFile(linesOf(checksHeader.replaceAll(',', '\t'))), 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        单元格不是用逗号隔开的，而是用制表符 [delimiter]
        应为：逗号
        处理：在 Excel 或 WPS 中“另存为 → CSV UTF-8（逗号分隔）”。"
    `);
  });

  test('is not split by full-width commas', () => {
    const wide = ofFile(linesOf(checksHeader.replaceAll(',', '，'), soundCheck.replaceAll(',', '，')));
    expect(message('full-width-commas', wide)).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        the cells are separated by full-width commas (，) [full-width-commas]
        allowed: plain commas (,)
        to do: Put the figures into a sheet of Excel or WPS and save it as “CSV UTF-8 (comma delimited)”; by hand, replace the commas between cells only, not those in texts."
    `);
    expect(message('full-width-commas', wide, 'zh')).toMatchInlineSnapshot(`
      "data/checks/2022-05-16.csv:1
        单元格是用全角逗号（，）隔开的 [full-width-commas]
        应为：半角逗号（,）
        处理：把数字填进 Excel 或 WPS 的表格，再“另存为 CSV UTF-8（逗号分隔）”；手工改时，只改单元格之间的逗号，正文里的不改。"
    `);
  });
});

test('a value stays within what its indicator’s unit allows', () => {
  const things = fullDataset({
    ...places,
    name: 'things',
    key: ['id'],
    columns: { id: code(titled('Id')), unit: oneOf(unitLabels, titled('Unit')) },
  });
  const amounts = fullDataset({
    ...places,
    name: 'amounts',
    key: ['thing'],
    codeList: false,
    columns: {
      thing: code({ ...titled('Thing'), references: 'things' }),
      value: number({ ...titled('Value'), unitOf: 'thing' }),
    },
  });
  const load = (value: string) => {
    const loaded = [
      loadDataset(things, makeFolder({ [release]: linesOf('id,unit', 'rate,percent', 'count,count') })),
      loadDataset(amounts, makeFolder({ [release]: linesOf('thing,value', `rate,${value}`, 'count,961') })),
    ];
    const context = { codes: codesEver(loaded), asOf: release };
    return loaded.flatMap((one) => [...one.problems, ...checkDataset(one, context)]);
  };
  expect(load('100')).toEqual([]);
  expect(message('unit-range', load('100.1'))).toMatchInlineSnapshot(`
    "data/amounts/2022-05-16.csv:2:2 value (Value, spreadsheet row 2)
      “100.1” is more than the unit “%” allows [unit-range]
      allowed: 100 or less
      to do: Check the decimal point, and the unit of the indicator."
  `);
});

describe('the reason of a release', () => {
  const placesHeader = 'code,name,valid_to,replaced_by';
  const placesLoaded = loadDataset(places, makeFolder({ [release]: linesOf(placesHeader, 'P1,示例,,', 'P2,示例,,') }));
  const proposeAs = (dataset: Dataset, registered: string[], reason: ReleaseReason, lines: string[], removes = 0) => {
    const [header = ''] = registered;
    const before =
      dataset === places ? placesLoaded : loadDataset(dataset, makeFolder({ [release]: linesOf(...registered) }));
    const bytes = bytesOf(linesOf(header, ...lines));
    return proposeRelease(
      { dataset, file: 'new.csv', bytes, reason, note: { zh: '示例', en: 'Sample' }, removes, today: '2022-05-24' },
      [before, ...(dataset === places ? [] : [placesLoaded])],
    ).problems;
  };
  const propose = (reason: ReleaseReason, ...lines: string[]) =>
    proposeAs(checks, [checksHeader, soundCheck], reason, lines);
  const proposePlaces = (reason: ReleaseReason, ...lines: string[]) => proposeAs(places, [placesHeader], reason, lines);
  const second = soundCheck.replace('C-1', 'C-2');

  test('is first once', () => {
    expect(message('reason-first', propose('first', soundCheck, second))).toMatchInlineSnapshot(`
      "new.csv
        the reason is first, but there is a release 2022-05-16 already [reason-first]
        allowed: update, correction or structure
        to do: Change --reason."
    `);
  });

  test('is not looked at where a row of a code list cannot be read: its code has not vanished', () => {
    expect(
      proposeAs(places, [placesHeader, 'P1,甲区,,', 'P2,乙区,,'], 'update', ['P1,甲区,,', 'P2,乙区,,,x']).map(
        ({ rule }) => rule,
      ),
    ).toEqual(['row-length']);
  });

  test('is no update where figures change or rows go', () => {
    expect(propose('update', soundCheck, second)).toEqual([]);
    expect(message('reason-update', propose('update', soundCheck.replace('95.50', '96')))).toMatchInlineSnapshot(`
      "new.csv
        the reason is update (new figures), but cells revised: 1, rows gone: 0: C-1 score [reason-update]
        allowed: an update only adds rows
        to do: Put back what was lost by mistake (a filter in Excel, say); for a real correction use --reason correction, for columns or codes structure."
    `);
    expect(message('reason-update', propose('update', second), 'zh')).toMatchInlineSnapshot(`
      "new.csv
        理由写的是 update（新增数据），但有 0 格改动、缺少 1 行：C-1 [reason-update]
        应为：update 只新增行
        处理：若是误删或误改（例如在 Excel 中筛选过），请补回；若确是更正，用 --reason correction，改列或代码用 structure。"
    `);
  });

  test('is correction where something is corrected', () => {
    expect(propose('correction', soundCheck.replace('95.50', '96'))).toEqual([]);
    expect(message('reason-correction', propose('correction', soundCheck, second))).toMatchInlineSnapshot(`
      "new.csv
        the reason is correction, but no published cell is revised and no row removed [reason-correction]
        allowed: a correction revises at least one cell or removes a row
        to do: Where rows are only added, use --reason update; for columns or codes structure; for the first release first."
    `);
  });

  test('is correction of new and changed rows where one is marked so', () => {
    const proposeVisits = (reason: ReleaseReason, ...lines: string[]) =>
      proposeAs(visits, [visitsHeader, 'V1,甲,1,,new,,'], reason, lines);
    expect(proposeVisits('correction', 'V1,甲,2,,correction,示例,Sample')).toEqual([]);
    expect(proposeVisits('correction', 'V1,甲,1,,withdrawn,示例,Sample', 'V2,乙,1,,new,,')).toEqual([]);
    expect(message('reason-correction-mark', proposeVisits('correction', 'V1,甲,2,,update,,'))).toMatchInlineSnapshot(`
      "new.csv
        the reason is correction, but no row’s change is correction or withdrawn [reason-correction-mark]
        allowed: at least one row marked correction or withdrawn
        to do: Mark the rows that are corrected; where none is, use --reason update."
    `);
    expect(message('reason-structure', proposeVisits('structure', 'V1,甲,2,,update,,'))).toContain('V1 score');
  });

  test('is structure where codes come and end, and their figures stay', () => {
    expect(proposePlaces('structure', 'P1,示例,2022-05-01,P3', 'P2,示例,,', 'P3,示例,,')).toEqual([]);
    expect(proposePlaces('structure', 'P1,示例,2022-05-01,', 'P2,示例,,')).toEqual([]);
    expect(message('reason-structure', proposePlaces('structure', 'P1,示例,2022-05-01,P3', 'P2,另一名,,', 'P3,示例,,')))
      .toMatchInlineSnapshot(`
      "new.csv
        the reason is structure (columns or codes changed), but cells revised: 1: P2 name [reason-structure]
        allowed: structure adds, renames or retires columns, adds codes, fills in a code where there was none, and when a row ends and what replaces it
        to do: Put back what was changed by mistake (damaged text, Excel); publish a real correction on its own with --reason correction."
    `);
    expect(message('reason-structure', propose('structure', soundCheck.replace('95.50', '96')), 'zh'))
      .toMatchInlineSnapshot(`
      "new.csv
        理由写的是 structure（列或代码调整），但有 1 格内容改动：C-1 score [reason-structure]
        应为：structure 只增减列、改列名、增加代码，给空着的代码列填上代码，或给停用的行填写停用时间和改用的代码
        处理：误改的请改回（乱码、Excel 改写等）；确是更正的，用 --reason correction 另发一版。"
    `);
    // Where a row ended is a fact like any other once it is published.
    const ended = proposeAs({ ...places, name: 'ended' }, [placesHeader, 'P1,示例,2022-05-01,'], 'structure', [
      'P1,示例,2022-05-02,',
    ]);
    expect(message('reason-structure', ended)).toContain('P1 valid_to');
  });

  test('is structure where a column is new, and no other cell of its rows changes', () => {
    const grown = fullDataset({
      ...checks,
      columns: {
        ...checks.columns,
        shift: text({ title: { zh: '班次', en: 'Shift' }, since: '2022-05-20' }).nullable(),
      },
    });
    const row = (score: string) => `${soundCheck.replace('95.50', score)},day`;
    const before = loadDataset(grown, makeFolder({ [release]: linesOf(checksHeader, soundCheck) }));
    const run = (score: string) =>
      proposeRelease(
        {
          dataset: grown,
          file: 'new.csv',
          bytes: bytesOf(linesOf(`${checksHeader},shift`, row(score))),
          reason: 'structure',
          note: { zh: '示例', en: 'Sample' },
          today: '2022-05-24',
        },
        [before, placesLoaded],
      ).problems;
    expect(run('95.50')).toEqual([]);
    expect(message('reason-structure', run('96'))).toContain('cells revised: 1: C-1 score');
  });

  test('is structure where a row gets the code of what it was always about, and correction where it gets another', () => {
    const linked = fullDataset({
      ...places,
      name: 'linked',
      key: ['id'],
      codeList: false,
      columns: {
        id: code(titled('Id')),
        place: code({ ...titled('Place'), references: 'places' }).nullable(),
        note: text(titled('Note')).nullable(),
      },
    });
    const run = (line: string) => proposeAs(linked, ['id,place,note', 'A,,', 'B,P1,'], 'structure', [line, 'B,P1,']);
    expect(run('A,P2,')).toEqual([]);
    expect(message('reason-structure', run('A,,示例'))).toContain('cells revised: 1: A note');
    const moved = proposeAs(linked, ['id,place,note', 'B,P1,'], 'structure', ['B,P2,']);
    expect(message('reason-structure', moved)).toContain('cells revised: 1: B place');
  });

  test('is correction where a row goes: structure keeps every row, even where it says how many go', () => {
    const registered = [checksHeader, soundCheck, second];
    expect(message('reason-structure-removes', proposeAs(checks, registered, 'structure', [soundCheck], 1)))
      .toMatchInlineSnapshot(`
      "new.csv
        the reason is structure (columns or codes changed), but rows gone: 1: C-2 [reason-structure-removes]
        allowed: only a correction removes published rows
        to do: Put back what was lost by mistake (a filter in Excel, say); where they are meant to go, publish them on their own with --reason correction --removes 1."
    `);
    expect(message('reason-structure-removes', proposeAs(checks, registered, 'structure', [soundCheck]), 'zh'))
      .toMatchInlineSnapshot(`
        "new.csv
          理由写的是 structure（列或代码调整），但缺少 1 行：C-2 [reason-structure-removes]
          应为：去掉已公布的行，只能用 correction（更正）
          处理：误删的请补回（例如在 Excel 中筛选过）；确要去掉的，用 --reason correction --removes 1 另发一版。"
      `);
    expect(proposeAs(checks, registered, 'structure', [soundCheck]).map(({ rule }) => rule)).toEqual([
      'reason-structure-removes',
    ]);
    expect(proposeAs(checks, registered, 'structure', [soundCheck, second, soundCheck.replace('C-1', 'C-3')])).toEqual(
      [],
    );
  });

  test('is correction where a row that was removed comes back with other cells', () => {
    const files = {
      [release]: linesOf(checksHeader, soundCheck, second),
      '2022-05-17': linesOf(checksHeader, soundCheck.replace('95.50', '96'), second),
      '2022-05-18': linesOf(checksHeader, second),
    };
    const run = (reason: ReleaseReason, line: string) =>
      proposeRelease(
        {
          dataset: checks,
          file: 'new.csv',
          bytes: bytesOf(linesOf(checksHeader, line, second)),
          reason,
          note: { zh: '示例', en: 'Sample' },
          today: '2022-05-24',
        },
        [loadDataset(checks, makeFolder(files)), placesLoaded],
      ).problems;
    const other = soundCheck.replace('95.50', '97').replace('2022-09-01', '');
    expect(message('reason-return', run('update', other))).toMatchInlineSnapshot(`
      "new.csv
        rows removed earlier come back, with cells that differ from those last published: 2: C-1 due_on “2022-09-01” → empty; C-1 score “96” → “97” [reason-return]
        allowed: the row as it was last published; other cells only in a correction
        to do: Put back what was changed by mistake; where the figure is really corrected, use --reason correction and give the reason in the notes."
    `);
    expect(message('reason-return', run('structure', other), 'zh')).toMatchInlineSnapshot(`
      "new.csv
        以前去掉的行又放回来，有 2 格与上次公布的不同：C-1 due_on “2022-09-01” → 空；C-1 score “96” → “97” [reason-return]
        应为：与上次公布的一样；内容不同的，只能用 correction（更正）
        处理：写错的请改回；数字确有更正的，用 --reason correction，并在说明中写明原因。"
    `);
    expect(run('correction', other)).toEqual([]);
    // As it was last published, however the number is written, it needs no correction; the release before that does not count.
    for (const reason of ['update', 'structure'] as const)
      expect(run(reason, soundCheck.replace('95.50', '96.0'))).toEqual([]);
    expect(message('reason-return', run('update', soundCheck))).toContain('“96” → “95.50”');
    expect(run('correction', soundCheck.replace('95.50', '96')).map(({ rule }) => rule)).toEqual(['reason-correction']);
  });

  test('lets no row go unsaid: their number is asked for, and must be right', () => {
    const registered = [checksHeader, soundCheck, second];
    expect(message('rows-removed', proposeAs(checks, registered, 'correction', [soundCheck]))).toMatchInlineSnapshot(`
      "new.csv
        rows that would be removed: 1; --removes says 0: C-2 [rows-removed]
        allowed: no row removed, or as many as --removes says
        to do: Put back what was lost by mistake (a filter in Excel, say); where they are meant to go, add --removes 1."
    `);
    expect(message('rows-removed', proposeAs(checks, registered, 'correction', [soundCheck], 2), 'zh'))
      .toMatchInlineSnapshot(`
      "new.csv
        将去掉 1 行，--removes 写的是 2：C-2 [rows-removed]
        应为：不去掉行；有意去掉的，用 --removes 写明行数
        处理：误删的请补回（例如在 Excel 中筛选过）；确要去掉的，加上 --removes 1。"
    `);
    expect(proposeAs(checks, registered, 'correction', [soundCheck], 1)).toEqual([]);
    const third = soundCheck.replace('C-1', 'C-3');
    expect(message('rows-removed', proposeAs(checks, [...registered, third], 'correction', [third], 1))).toContain(
      'C-1; C-2',
    );
    expect(
      message(
        'removes-none',
        proposeAs(checks, registered, 'update', [soundCheck, second, soundCheck.replace('C-1', 'C-3')], 1),
      ),
    ).toMatchInlineSnapshot(`
      "new.csv
        --removes says 1, but no row would be removed [removes-none]
        allowed: the number of rows that are removed
        to do: Leave --removes out, or check the file."
    `);
  });
});

test('every rule has a case above, or with those of its own dataset', () => {
  const elsewhere = Object.keys({
    ...handedInRules,
    ...titleRules,
    ...wholeTableRules,
    ...settingRules,
    'fact-changed': rules['fact-changed'],
    'twin-cell': rules['twin-cell'],
  });
  expect([...covered, ...elsewhere].sort()).toEqual(Object.keys(rules).sort());
});
