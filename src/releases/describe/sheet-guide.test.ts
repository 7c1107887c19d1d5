import { expect, test } from 'vitest';
import { linesOf } from '../../../tests/support/make-releases.ts';
import { checks, places, trialFacts, visits } from '../../../tests/support/trial-datasets.ts';
import { code, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { namedCodes } from '../read/code-names.ts';
import { parseCsv } from '../read/parse-csv.ts';
import { sheetGuide, type GuideFacts } from './sheet-guide.ts';

const today = '2022-05-24';
const title = { zh: '某列', en: 'A column' };

/** The table of a guide below its notes, a row a column. */
function rowsOf(facts: Omit<GuideFacts, 'today'>): string[][] {
  const lines = sheetGuide({ ...facts, today })
    .replace('\uFEFF', '')
    .split('\n');
  const { header, records } = parseCsv('', linesOf(...lines.filter((line) => line !== '' && !line.startsWith('# '))));
  return [header, ...records.map(({ cells }) => cells)];
}

test('the guide to an empty table says of each column what it is, whether it is required, how it is written, with an example', () => {
  expect(sheetGuide({ dataset: checks, datasets: [checks, places], today })).toMatchInlineSnapshot(`
    "﻿# 示例检查（checks）的填表说明。示例
    # Sample checks (checks): how to fill in the table. Sample
    # 每次交整张表。
    # Hand in the whole table each time.
    # id 每行不同。
    # id is different in every row.
    # 这份说明不用交。填 checks.csv：第一行不动，下面每行一条；日期列设为 yyyy-mm-dd，代码和月份列设为“文本”；另存为“CSV UTF-8（逗号分隔）”，再运行 npm run release -- checks <存好的文件> --reason first --note-zh "…" --note-en "…" --dry-run。检查会逐条说明哪里不对。
    # This guide is not handed in. Fill in checks.csv: leave the first line as it is and write one row on each line below it; set columns of days to yyyy-mm-dd, those of codes and months to Text; save as CSV UTF-8, then run npm run release -- checks <your file> --reason first --note-zh "…" --note-en "…" --dry-run. The check says what is wrong, row by row.
    列名 / Column,中文名 / Title (Chinese),英文名 / Title (English),要填吗 / Required,写法 / How it is written,单位 / Unit,可填的值 / Allowed values,示例 / Example,说明 / Notes
    id,编号,Id,必填 / required,代码，照 C-1 的样子写 / a code written like C-1,,,C-1,
    place,地点,Place,必填 / required,places 的代码 / a code of places,,"“示例地点”（places）里的代码或名称 / codes or names of “Sample places” (places)
    先发布那张表 / that table is published first",S01,
    seen_on,检查日期,Seen on,必填 / required,日期 YYYY-MM-DD / a day YYYY-MM-DD,,,2026-11-24,不晚于当天 / not after today
    due_on,期限,Due on,可空 / may be empty,日期 YYYY-MM-DD / a day YYYY-MM-DD,,,2026-11-24,可以是将来的日子 / may be in the future
    score,得分,Score,必填 / required,数字，0—100 / a number from 0 to 100,,,12.5,
    faults,问题数,Faults,必填 / required,"整数，不小于 0 / a whole number, 0 or more",,,12,
    result,结果,Result,必填 / required,右边所列代码或名称之一 / one of the codes or titles listed here,,"passed = 合格 / Passed
    failed = 不合格 / Failed",passed,
    digest,照片哈希,Hash of the photo,可空 / may be empty,SHA-256 / a SHA-256,,,ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12,
    link,链接,Link,可空 / may be empty,网址 / a web address,,,https://www.example.org/,
    remark,备注,Remark,可空 / may be empty,文字 / text,,,示例文字,
    "
  `);
});

test('columns that are worked out are not asked for', () => {
  expect(rowsOf({ dataset: visits, datasets: [visits] }).map(([name]) => name)).toEqual([
    '列名 / Column',
    ...['id', 'host', 'score', 'remark'],
  ]);
});

test('codes in use of a list that is published are named, and one of them is the example', () => {
  const districts = fullDataset({
    ...{ ...trialFacts, name: 'districts', title, key: ['code'], codeList: true },
    columns: { code: code({ title }), name_zh: text({ title }), name_en: text({ title }) },
  });
  const rounds = fullDataset({
    ...{ ...trialFacts, name: 'rounds', title, key: ['id', 'area'] },
    columns: { id: code({ title }), area: code({ title, references: 'districts' }) },
  });
  const row = (key: string, name: string, until: string | null) => ({
    ...{ key, printed: { name_zh: name, name_en: `District ${key}`, valid_to: until } },
  });
  const listed = namedCodes(districts, [row('S00', '旧区', '2020-12-31'), row('S01', '甲区', null)]);
  const facts = { dataset: rounds, datasets: [districts, rounds] };
  const [, , area] = rowsOf({ ...facts, names: new Map([['districts', listed]]) });
  expect(area?.slice(3)).toEqual([
    '必填 / required',
    'districts 的代码 / a code of districts',
    '',
    '“某列”（districts）里的代码或名称 / codes or names of “A column” (districts)\nS01 = 甲区 / District S01',
    'S01',
    '',
  ]);
});
