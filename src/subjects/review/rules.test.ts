import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { review } from './data.ts';
import * as ofEvents from './datasets/events.ts';
import * as ofProcedure from './datasets/procedure.ts';
import { reviewRules } from './rules.ts';

const events = withCheck(review, ofEvents.reviewEvents);
const procedure = withCheck(review, ofProcedure.reviewProcedure);

const { message, covered } = ruleMessages();
const problemsOf = (dataset: typeof events | typeof procedure, rows: readonly string[]) =>
  findProblems(dataset, makeFolder({ '2022-05-16': linesOf(Object.keys(dataset.columns).join(','), ...rows) }));

describe('an event', () => {
  const event = (kind: string, start: string, end = start) =>
    `${kind}-${start},${kind},示例,Sample,${start},${end},,,,certain,示例来源,Sample source,,,`;
  const year = (kind: string, of: number) => event(kind, `${of}-01-01`, `${of}-12-31`);
  const found = (...rows: string[]) => problemsOf(events, rows);

  test('does not end before it starts', () => {
    expect(message('period-order', found(event('named', '2014-06-01', '2014-05-31')))).toContain('period_end');
    expect(found(event('named', '2014-06-01'))).toEqual([]);
  });

  test('has begun by the day of its release; its year may not be over', () => {
    expect(message('event-ahead', found(event('begun', '2022-05-17')))).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:5 period_start (Period start, spreadsheet row 2)
        the event is not before 2022-05-17, later than this release of 2022-05-16 [event-ahead]
        allowed: 2022-05-16 or earlier: only what has happened
        to do: Check the day. Publish what is announced once it has happened."
    `);
    expect(message('event-ahead', found(event('begun', '2022-05-17')), 'zh')).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:5 period_start（时期起，表格第 2 行）
        这件事最早在 2022-05-17，晚于本版的日期 2022-05-16 [event-ahead]
        应为：2022-05-16 或更早：这里只记已经发生的事
        处理：核对日期；还没有发生的事，发生以后再发布。"
    `);
    expect(found(event('begun', '2022-05-16'))).toEqual([]);
    expect(found(year('begun', 2022))).toEqual([]);
  });

  test('ends in the year of its release at the latest', () => {
    const long = found(event('begun', '2022-01-01', '2099-12-31'));
    expect(
      message(
        'event-end-ahead',
        long.filter(({ rule }) => rule !== 'day-distant'),
      ),
    ).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:6 period_end (Period end, spreadsheet row 2)
        the period ends on 2099-12-31, after the year of this release of 2022-05-16 [event-end-ahead]
        allowed: 2022-12-31 or earlier: where the year alone is known, the period is that year
        to do: Check the end of the period."
    `);
    expect(message('event-end-ahead', found(event('begun', '2022-01-01', '2023-01-01')), 'zh')).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:6 period_end（时期止，表格第 2 行）
        时期到 2023-01-01 才结束，晚于本版日期 2022-05-16 的当年 [event-end-ahead]
        应为：2022-12-31 或更早；只知道年份的，时期为全年
        处理：核对时期止。"
    `);
  });

  test('has a title of its own year, or of at most three years before', () => {
    const titled = (title: string) =>
      found(`a,named,示例,Sample,2014-01-01,2014-12-31,示例称号,Sample title,${title},certain,示例,Sample,,,`);
    expect(titled('2011')).toEqual([]);
    expect(titled('2014')).toEqual([]);
    expect(titled('2010').map(({ rule }) => rule)).toEqual(['title-year']);
    expect(message('title-year', titled('2015'))).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:9 title_year (Year in the title, spreadsheet row 2)
        the title bears the year 2015, yet the event was between 2014-01-01 and 2014-12-31 [title-year]
        allowed: 2011 to 2014: no later than the event, and at most three years before it
        to do: Check the year in the title, and the period."
    `);
    expect(message('title-year', titled('2015'), 'zh')).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:2:9 title_year（称号所冠年份，表格第 2 行）
        称号冠以 2015 年，这件事却在 2014-01-01 至 2014-12-31 [title-year]
        应为：2011 至 2014：不晚于这件事，最多早三年
        处理：核对称号所冠年份和时期。"
    `);
  });

  test('that asks for a title does not follow a withdrawal without a new naming', () => {
    const lost = [year('named', 2009), year('withdrawn', 2012)];
    expect(message('title-lost', found(...lost, year('passed', 2015)))).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:4:2 kind (Kind, spreadsheet row 4)
        “Review passed” comes after the title was withdrawn (“withdrawn-2012-01-01”) and was not given again [title-lost]
        allowed: after a withdrawal an event “Named” first, then reviews, confirmations or another withdrawal
        to do: Check the periods, or add the row of the new naming."
    `);
    expect(message('title-lost', found(...lost, year('passed', 2015)), 'zh')).toMatchInlineSnapshot(`
      "data/review-events/2022-05-16.csv:4:2 kind（事项，表格第 4 行）
        “通过复审”在“withdrawn-2012-01-01”撤销称号之后，其间没有重新命名 [title-lost]
        应为：撤销之后先有一条“命名”，才有复审、确认或再次撤销
        处理：核对时期，或补上重新命名的一行。"
    `);
    expect(message('title-lost', found(...lost, year('reconfirmed', 2015)))).toContain('“Reconfirmed”');
    expect(message('title-lost', found(...lost, year('withdrawn', 2015)))).toContain('“Title withdrawn”');
    expect(found(...lost, year('begun', 2015))).toEqual([]);
    expect(found(...lost, year('named', 2014), year('passed', 2017))).toEqual([]);
  });

  test('in one year with a withdrawal or a naming is not judged: the order is not known', () => {
    expect(found(year('named', 2009), year('passed', 2012), year('withdrawn', 2012))).toEqual([]);
    expect(found(year('named', 2009), year('withdrawn', 2012), year('named', 2015), year('passed', 2015))).toEqual([]);
  });
});

describe('a row of the procedure', () => {
  const row = (id: string, part: string, cells = ',,', applies = '') => {
    const [order = '', years = '', points = ''] = cells.split(',');
    return `${id},${part},${order},示例,Sample,${years},${points},${applies},likely,示例来源,Sample source,,,`;
  };

  test('says what its part is about', () => {
    expect(message('procedure-cell', problemsOf(procedure, [row('cycle', 'cycle')]))).toMatchInlineSnapshot(`
      "data/review-procedure/2022-05-16.csv:2:6 years (Years, spreadsheet row 2)
        a row of the part “Cycle” has no number of years [procedure-cell]
        allowed: years for the cycle, an order for a step, a number for sample points
        to do: Fill it; leave the row out while it is not known."
    `);
    expect(message('procedure-cell', problemsOf(procedure, [row('papers', 'step')]), 'zh')).toMatchInlineSnapshot(`
      "data/review-procedure/2022-05-16.csv:2:3 order（次序，表格第 2 行）
        “步骤”这一行没有填次序 [procedure-cell]
        应为：周期填年数，步骤填次序，样本点填样本点数
        处理：填上；不知道的，这一行先不发布。"
    `);
    expect(message('procedure-cell', problemsOf(procedure, [row('small', 'sampling')]))).toContain('sample_points');
    expect(problemsOf(procedure, [row('cycle', 'cycle', ',3,'), row('fraud', 'withdrawal')])).toEqual([]);
  });

  test('counts the years of a cycle from 1 to 20', () => {
    expect(problemsOf(procedure, [row('cycle', 'cycle', ',20,')])).toEqual([]);
    expect(problemsOf(procedure, [row('cycle', 'cycle', ',21,')])).toMatchObject([{ rule: 'number-range' }]);
  });

  test('is the only cycle, and the only size that applies', () => {
    const cycles = [row('cycle', 'cycle', ',3,'), row('other', 'cycle', ',4,')];
    expect(message('procedure-twice', problemsOf(procedure, cycles))).toMatchInlineSnapshot(`
      "data/review-procedure/2022-05-16.csv:3:2 part (Part, spreadsheet row 3)
        the cycle is already on line 2 [procedure-twice]
        allowed: one cycle, and at most one size of city that applies
        to do: Remove or correct one of the two rows."
    `);
    const sizes = [row('small', 'sampling', ',,9', 'yes'), row('large', 'sampling', ',,20', 'yes')];
    expect(message('procedure-twice', problemsOf(procedure, sizes), 'zh')).toMatchInlineSnapshot(`
      "data/review-procedure/2022-05-16.csv:3:8 applies（本市属于这一档，表格第 3 行）
        本市所属的一档已见于第 2 行 [procedure-twice]
        应为：一个周期；本市最多属于一档人口规模
        处理：删去或改正其中一行。"
    `);
    expect(
      problemsOf(procedure, [row('small', 'sampling', ',,9', 'no'), row('large', 'sampling', ',,20', 'no')]),
    ).toEqual([]);
  });
});

test('every rule has its case', () => {
  expect([...covered].filter((rule) => Object.hasOwn(reviewRules, rule)).sort()).toEqual(
    Object.keys(reviewRules).sort(),
  );
});
