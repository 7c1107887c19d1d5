import { describe, expect, test } from 'vitest';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { changeWords, rowChanges } from './change-words.ts';

function told(name: string, from: string | null, to: string | null) {
  const column = describeColumns(redBlackList).find((one) => one.name === name);
  return column && (['zh', 'en'] as const).map((locale) => changeWords(locale, column, { from, to }));
}

describe('a changed cell in words', () => {
  test('days are written in full', () => {
    expect(told('rectify_by', '2026-05-03', '2026-05-09')).toMatchInlineSnapshot(`
      [
        "整改期限从2026年5月3日改为2026年5月9日",
        "Fix by: moved from 3 May 2026 to 9 May 2026",
      ]
    `);
  });

  test('a code is told by its label', () => {
    expect(told('status', 'listed', 'verified')).toMatchInlineSnapshot(`
      [
        "状态从“在榜”变为“整改已核实”",
        "Status: from “Listed” to “Fix verified”",
      ]
    `);
  });

  test('a code that is called as what every object has stays a code', () => {
    expect(told('status', 'constructor', 'toString')?.[1]).toBe('Status: from “constructor” to “toString”');
  });

  test('a number has the unit that its row decides', () => {
    const column = describeColumns(observations).find(({ name }) => name === 'value');
    expect(column && changeWords('en', column, { from: '95.8', to: '95.9' }, 'percent')).toMatchInlineSnapshot(
      `"Value: from 95.8 % to 95.9 %"`,
    );
  });

  test('what was empty is new; what is gone says what it was', () => {
    expect(told('rectified_on', null, '2026-05-09')).toMatchInlineSnapshot(`
      [
        "补上整改完成日期：2026年5月9日",
        "Fixed on: 9 May 2026 (new)",
      ]
    `);
    expect(told('rectified_on', '2026-05-09', null)).toMatchInlineSnapshot(`
      [
        "去掉整改完成日期（原为2026年5月9日）",
        "Fixed on: removed (it was 9 May 2026)",
      ]
    `);
  });

  test('a short text is quoted, a long one is reworded, a picture is replaced', () => {
    expect(told('place_en', 'North Street', 'South Street')).toMatchInlineSnapshot(`
      [
        "地点（英文）从“North Street”改为“South Street”",
        "Place: from “North Street” to “South Street”",
      ]
    `);
    expect(told('deed_zh', '示例'.repeat(30), '示例')).toMatchInlineSnapshot(`
      [
        "事由改写",
        "Description (Chinese): reworded",
      ]
    `);
    expect(told('picture_before', 'a-000000000000.svg', 'b-000000000000.svg')).toMatchInlineSnapshot(`
      [
        "整改前照片更换",
        "Picture before: replaced",
      ]
    `);
  });

  test('a withdrawal is said as one', () => {
    expect(told('change', 'new', 'withdrawn')).toMatchInlineSnapshot(`
      [
        "这一条撤回",
        "withdrawn",
      ]
    `);
  });
});

test('the cells of a row are one line, without the text of the other language beside the reader’s own', () => {
  const revised = [
    { key: 'B01', column: 'place_zh', from: '甲', to: '乙' },
    { key: 'B01', column: 'place_en', from: 'One', to: 'Two' },
    { key: 'B02', column: 'place_en', from: 'One', to: 'Two' },
    { key: 'B01', column: 'status', from: 'listed', to: 'rectified' },
  ];
  const many = ['found_on', 'notified_on', 'listed_on', 'rectify_by'].map((column) => ({
    ...{ key: 'B03', column, from: '2026-05-03', to: '2026-05-09' },
  }));
  expect(rowChanges('en', redBlackList, many, undefined, 2)[0]?.words).toMatch(/; 2 more cells$/);
  expect(rowChanges('en', redBlackList, many.slice(0, 3), undefined, 2)[0]?.words).not.toMatch(/more/);
  expect(rowChanges('zh', redBlackList, revised)).toMatchInlineSnapshot(`
    [
      {
        "key": "B01",
        "words": "地点从“甲”改为“乙”；状态从“在榜”变为“已整改，待核实”",
      },
      {
        "key": "B02",
        "words": "地点（英文）从“One”改为“Two”",
      },
    ]
  `);
});
