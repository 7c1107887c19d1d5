import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { hotline } from './data.ts';
import * as dataset from './dataset.ts';
import { hotlineRules } from './rules.ts';

const checked = withCheck(hotline, dataset.hotline);
const { message, covered } = ruleMessages();

interface Cells {
  month?: string;
  id?: string;
  unit?: string;
  sanitation?: string;
  zh?: string;
  en?: string;
}

/** A row of May 2022, right in all that `cells` does not say otherwise. */
function row(measure: string, value: string, cells: Cells = {}): string {
  const isCategory = measure === 'category';
  const usual = measure.endsWith('-rate') ? 'percent' : measure === 'calls' || measure === 'answered' ? 'call' : 'case';
  const {
    month = '2022-05',
    id = measure,
    unit = usual,
    sanitation = isCategory ? 'no' : '',
    zh = '',
    en = '',
  } = cells;
  return [
    month,
    id,
    measure,
    '示例',
    'Sample',
    value,
    unit,
    sanitation,
    zh,
    en,
    'certain,,示例来源,Sample source,,,',
  ].join(',');
}
const category = (id: string, value: string, cells: Cells = {}) => row('category', value, { id, ...cells });
const problemsOf = (...rows: string[]) =>
  findProblems(checked, makeFolder({ '2022-05-16': linesOf(Object.keys(checked.columns).join(','), ...rows) }));
const note = { zh: '示例来源如此。', en: 'The sample source says so.' };

describe('a row', () => {
  test('is of a month that has begun', () => {
    expect(problemsOf(row('accepted', '10'))).toEqual([]);
    expect(message('hotline-month-ahead', problemsOf(row('accepted', '10', { month: '2022-06' }))))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        the month 2022-06 lies after 2022-05-24, the day of the data [hotline-month-ahead]
        allowed: the month of 2022-05-24 or earlier
        to do: Check the month."
    `);
  });

  test('has the id of its measure, or the next number of a category', () => {
    expect(message('hotline-id', problemsOf(row('accepted', '10', { id: 'total' })))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:2 id (Id, spreadsheet row 2)
        the id “total” does not fit the measure “Accepted” [hotline-id]
        allowed: accepted
        to do: Correct the id or the measure: a month has one row of each total, and its categories are numbered."
    `);
    expect(message('hotline-id', problemsOf(row('accepted', '1'), category('roads', '1')), 'zh'))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:2 id（代码，表格第 3 行）
        代码“roads”与项目“分类”不符 [hotline-id]
        应为：c01, c02 …
        处理：改代码或项目；一个月里每个总数只有一行，分类依次编号。"
    `);
  });

  test('is of a year in which there were hotlines', () => {
    const early = problemsOf(row('accepted', '10', { month: '1979-12' }));
    expect(message('hotline-month-early', early)).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        the month 1979-12 is before 1980-01 [hotline-month-early]
        allowed: months from 1980-01 on
        to do: Check the year."
    `);
    expect(message('hotline-month-early', early, 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:1 month（月份，表格第 2 行）
        月份 1979-12 早于 1980-01 [hotline-month-early]
        应为：1980-01 或更晚的月份
        处理：核对年份。"
    `);
    expect(problemsOf(row('accepted', '10', { month: '1980-01' }))).toEqual([]);
  });

  test('has no rate above the whole', () => {
    expect(problemsOf(row('closing-rate', '100'))).toEqual([]);
    expect(message('hotline-rate-high', problemsOf(row('closing-rate', '100.1')))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:6 value (Value, spreadsheet row 2)
        the rate 100.1 % is more than 100 % [hotline-rate-high]
        allowed: 0 to 100
        to do: Check the value against the source."
    `);
    expect(message('hotline-rate-high', problemsOf(row('closing-rate', '100.1')), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:6 value（数值，表格第 2 行）
        比率 100.1% 超过 100% [hotline-rate-high]
        应为：0 到 100
        处理：对照来源核对数值。"
    `);
  });

  test('has a source of its month or later', () => {
    const from = (day: string) => problemsOf(row('accepted', '10').replace('certain,,', `certain,${day},`));
    expect(from('2022-05-01')).toEqual([]);
    expect(message('hotline-source-early', from('2022-04-30'))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:12 published_on (Day of the source, spreadsheet row 2)
        the source is of 2022-04-30, before the month 2022-05 began [hotline-source-early]
        allowed: a day in 2022-05 or later
        to do: Check the month and the day of the source."
    `);
    expect(message('hotline-source-early', from('2022-04-30'), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:12 published_on（来源日期，表格第 2 行）
        来源日期 2022-04-30 早于月份 2022-05 [hotline-source-early]
        应为：2022-05 当月或以后的日期
        处理：核对月份和来源日期。"
    `);
  });

  test('that is a part is no more than its whole, unless a note says why', () => {
    const part = (value: string, noted = false) => {
      const one = row('closed', value);
      return problemsOf(row('accepted', '10'), noted ? one.replace(/,,$/, ',示例,Sample') : one);
    };
    expect(part('10')).toEqual([]);
    expect(part('11', true)).toEqual([]);
    expect(message('hotline-part-beyond', part('11'))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:6 value (Value, spreadsheet row 3)
        this part, 11, is more than its whole, 10, on line 2 [hotline-part-beyond]
        allowed: no more than the whole; where the source does say so, note_zh and note_en say why
        to do: Check both against the source, or write the note."
    `);
    expect(message('hotline-part-beyond', part('11'), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:6 value（数值，表格第 3 行）
        这一部分 11 大于第 2 行的总数 10 [hotline-part-beyond]
        应为：不大于总数；来源确实如此的，在 note_zh、note_en 写明原因
        处理：对照来源核对这两个数，或填写说明。"
    `);
  });

  test('has the source of its month', () => {
    const two = problemsOf(row('accepted', '10'), row('calls', '20').replace('示例来源', '示例另一来源'));
    expect(message('hotline-two-documents', two)).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:13 document (Source, spreadsheet row 3)
        2022-05 has two sources: “示例另一来源” and “示例来源” [hotline-two-documents]
        allowed: one source for a month
        to do: Enter the figures of one of them alone."
    `);
    expect(message('hotline-two-documents', two, 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:13 document（来源，表格第 3 行）
        2022-05 有两个来源：“示例另一来源”和“示例来源” [hotline-two-documents]
        应为：一个月一个来源
        处理：只登记其中一个来源的数。"
    `);
  });

  test('has the unit of its measure', () => {
    expect(message('hotline-unit', problemsOf(row('on-time-rate', '95', { unit: 'case' })))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:7 unit (Unit, spreadsheet row 2)
        the value of “On-time rate” is 95 case [hotline-unit]
        allowed: percent for a rate, call for calls received and answered, case for all else; calls and cases are whole numbers
        to do: Check the value, the unit and the measure."
    `);
    expect(message('hotline-unit', problemsOf(row('calls', '95', { unit: 'case' })), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:7 unit（单位，表格第 2 行）
        “打进电话”的数值是 95 case [hotline-unit]
        应为：比率用 percent，打进和接听的电话用 call，其余用 case；次数和件数是整数
        处理：核对数值、单位和项目。"
    `);
  });

  test('counts whole cases', () => {
    expect(message('hotline-unit', problemsOf(row('accepted', '10.5')))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:6 value (Value, spreadsheet row 2)
        the value of “Accepted” is 10.5 case [hotline-unit]
        allowed: percent for a rate, call for calls received and answered, case for all else; calls and cases are whole numbers
        to do: Check the value, the unit and the measure."
    `);
  });

  test('says of a category whether it is marked, and of a total nothing', () => {
    const unmarked = [row('accepted', '1'), category('c01', '1', { sanitation: '' })];
    expect(message('hotline-sanitation', problemsOf(...unmarked))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:8 sanitation (Sanitation, spreadsheet row 3)
        in a row of the measure “Category” the column sanitation is empty [hotline-sanitation]
        allowed: yes or no for a category, empty for a total
        to do: Write yes where the name says sanitation or the appearance of the city, no for the other categories."
    `);
    expect(message('hotline-sanitation', problemsOf(row('accepted', '1', { sanitation: 'no' })), 'zh'))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:8 sanitation（环卫、市容分类，表格第 2 行）
        “受理”一行的“环卫、市容分类”却有值 [hotline-sanitation]
        应为：分类填 yes 或 no，总数留空
        处理：名称里写明环境卫生或市容的填 yes，其他分类填 no。"
    `);
  });
});

describe('a total', () => {
  test('is the sum of its categories, and of the ways in which cases came in', () => {
    const channels = [row('from-platform', '8'), row('from-online', '2')];
    expect(problemsOf(row('accepted', '10'), ...channels, category('c01', '7'), category('c02', '3'))).toEqual([]);
    expect(message('hotline-sum', problemsOf(row('accepted', '10'), category('c01', '7'), category('c02', '4'))))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:6 value (Value, spreadsheet row 2)
        the 2 rows of categories in 2022-05 add up to 11, which differs from the 10 accepted by 1 [hotline-sum]
        allowed: parts that add up to the total; where the source itself does not add up, sum_note_zh and sum_note_en say so
        to do: Compare each row with the source and correct it, or add what was left out. If the source does read so, write the note."
    `);
    expect(message('hotline-sum', problemsOf(row('accepted', '11'), ...channels, category('c01', '11')), 'zh'))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:6 value（数值，表格第 2 行）
        2022-05 的来件途径共 2 项，相加为 10，与受理数 11 相差 1 [hotline-sum]
        应为：相加等于受理数；来源自己对不上的，在 sum_note_zh、sum_note_en 写明
        处理：逐项对照来源，改正或补上漏抄的行；来源确实如此的，填写说明。"
    `);
  });

  test('of one month is not the sum of another', () => {
    const april = { month: '2022-04' };
    expect(
      problemsOf(row('accepted', '3'), category('c01', '3'), row('accepted', '5', april), category('c01', '5', april)),
    ).toEqual([]);
  });

  test('that its source does not add up says so, in both languages', () => {
    const parts = [category('c01', '7'), category('c02', '2')];
    expect(problemsOf(row('accepted', '10', note), ...parts)).toEqual([]);
    expect(problemsOf(row('accepted', '10', { zh: note.zh }), ...parts).map(({ rule }) => rule)).toEqual(['twin-cell']);
  });

  test('stands beside its parts', () => {
    expect(message('hotline-total-missing', problemsOf(category('c01', '7'), category('c02', '2'))))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:3 measure (Measure, spreadsheet row 2)
        2022-05 has 2 rows of categories, but no row of what was accepted [hotline-total-missing]
        allowed: parts together with their total (accepted)
        to do: Add the number accepted as the source prints it; where it prints none, leave these rows out."
    `);
  });

  test('with a part that is no number says only that', () => {
    expect(problemsOf(row('accepted', '10'), category('c01', '7'), category('c02', '3%'))).toMatchObject([
      { rule: 'number-percent' },
    ]);
  });
});

describe('a printed rate', () => {
  const counts = [row('accepted', '10920'), row('closed-on-time', '10324')];

  test('follows from the printed counts, or says why it does not', () => {
    expect(problemsOf(...counts, row('on-time-rate', '94.5'))).toEqual([]);
    expect(problemsOf(...counts, row('on-time-rate', '98.53', note))).toEqual([]);
    expect(message('hotline-rate', problemsOf(...counts, row('on-time-rate', '98.53')))).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:4:6 value (Value, spreadsheet row 4)
        the “On-time rate” of 2022-05 is printed as 98.53 %, but 10324 of 10920 is 94.54 % [hotline-rate]
        allowed: a rate that follows from the printed counts; where it does not, sum_note_zh and sum_note_en say so
        to do: Compare rate and counts with the source. If it does read so, write the note: that the base is not printed, say."
    `);
    expect(message('hotline-rate', problemsOf(...counts, row('on-time-rate', '98.53')), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:4:6 value（数值，表格第 4 行）
        2022-05 的“按期办结率”印作 98.53%，而 10324 ÷ 10920 = 94.54% [hotline-rate]
        应为：能由所印件数算出的比率；算不出的，在 sum_note_zh、sum_note_en 写明
        处理：对照来源核对比率和件数；来源确实如此的，填写说明，例如来源没有印出分母。"
    `);
  });

  test('whose counts are not printed cannot be worked out', () => {
    expect(problemsOf(row('accepted', '10920'), row('on-time-rate', '98.53'))).toEqual([]);
  });
});

describe('a note that says that it does not add up', () => {
  test('is refused where the total adds up', () => {
    expect(message('hotline-note-untrue', problemsOf(row('accepted', '7', note), category('c01', '7'))))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:2:9 sum_note_zh (Why it does not add up (Chinese), spreadsheet row 2)
        a note says that it does not add up, but its parts add up to this number accepted [hotline-note-untrue]
        allowed: a note in the row of a total or rate that does not add up, nowhere else
        to do: Empty sum_note_zh and sum_note_en; what else is to be said goes into note_zh and note_en."
    `);
  });

  test('is refused where the rate follows', () => {
    const rows = [row('accepted', '10'), row('closed', '9'), row('closing-rate', '90', note)];
    expect(message('hotline-note-untrue', problemsOf(...rows), 'zh')).toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:4:9 sum_note_zh（对不上的说明（中文），表格第 4 行）
        说明说对不上，但这个比率能由所印件数算出 [hotline-note-untrue]
        应为：只在对不上的受理数或比率那一行填写说明
        处理：删去 sum_note_zh 和 sum_note_en；别的话写在 note_zh、note_en。"
    `);
  });

  test('is refused where there is nothing to add up', () => {
    expect(message('hotline-note-untrue', problemsOf(row('accepted', '7'), category('c01', '7', note))))
      .toMatchInlineSnapshot(`
      "data/hotline/2022-05-16.csv:3:9 sum_note_zh (Why it does not add up (Chinese), spreadsheet row 3)
        a note says that it does not add up, but there is nothing in this row to be worked out [hotline-note-untrue]
        allowed: a note in the row of a total or rate that does not add up, nowhere else
        to do: Empty sum_note_zh and sum_note_en; what else is to be said goes into note_zh and note_en."
    `);
  });

  test('is right where one of two sums does not add up', () => {
    const channels = [row('from-platform', '6'), row('from-online', '1')];
    expect(problemsOf(row('accepted', '7', note), ...channels, category('c01', '6'))).toEqual([]);
  });
});

test('every rule of the hotline has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(hotlineRules).sort());
});
