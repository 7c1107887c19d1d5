import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { withCheck } from '../../../tests/support/with-check.ts';
import { reports } from './data.ts';
import * as dataset from './dataset.ts';
import { reportRules } from './rules.ts';

const checked = withCheck(reports, dataset.reports);
const { message, covered } = ruleMessages();

const columns = Object.keys(checked.columns);

/** A month that is right in all that `cells` does not say otherwise: ten came in, six are valid. */
function lineOf(cells: Record<string, string> = {}): string {
  const row: Record<string, string> = {
    ...Object.fromEntries(dataset.categoryNames.map((name) => [name, '0'])),
    ...{ month: '2022-04', received: '10', valid: '6', refused: '2', duplicate: '1', withdrawn: '0', waiting: '1' },
    ...{ garbage: '4', pests: '2', settled: '5', median_days: '3.5', rewarded: '1', reward_amount: '', change: 'new' },
    ...cells,
  };
  return columns.map((column) => row[column] ?? '').join(',');
}

const problemsOf = (cells: Record<string, string> = {}) =>
  findProblems(checked, makeFolder({ '2022-05-16': linesOf(columns.join(','), lineOf(cells)) }));

test('a month that was entered in error and is withdrawn need not add up', () => {
  const withdrawn = { received: '11', change: 'withdrawn', change_note_zh: '误录', change_note_en: 'Entered in error' };
  const releases = { '2022-05-16': lineOf(), '2022-05-23': lineOf(withdrawn) };
  const folder = makeFolder(
    Object.fromEntries(Object.entries(releases).map(([name, line]) => [name, linesOf(columns.join(','), line)])),
  );
  expect(findProblems(checked, folder)).toEqual([]);
});

test('a month that adds up is taken, also one whose amount of rewards is not known or of which nothing is settled', () => {
  expect(problemsOf()).toEqual([]);
  expect(problemsOf({ settled: '0', median_days: '', rewarded: '0', reward_amount: '0' })).toEqual([]);
});

describe('what a month may not say', () => {
  test('that it is yet to come', () => {
    expect(message('reports-month-ahead', problemsOf({ month: '2022-06' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:1 month (Month, spreadsheet row 2)
        the month 2022-06 lies after 2022-05-24, the day of the data [reports-month-ahead]
        allowed: the month of 2022-05-24 or earlier
        to do: Check the month."
    `);
  });
  test('that more or fewer came in than what became of them', () => {
    expect(message('reports-received', problemsOf({ received: '11' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:2 received (Received, spreadsheet row 2)
        2022-04 has 11 received, but valid, not accepted, duplicates, withdrawn and waiting add up to 10 [reports-received]
        allowed: five counts that add up to what was received
        to do: Check each of them and correct the one that is wrong."
    `);
  });
  test('that its categories are not its valid reports', () => {
    expect(message('reports-categories', problemsOf({ garbage: '5' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:3 valid (Valid, spreadsheet row 2)
        2022-04 has 6 valid, but its categories add up to 7 [reports-categories]
        allowed: categories that add up to the valid ones
        to do: Check each category and correct the one that is wrong."
    `);
  });
  test('that more is settled or rewarded than was valid', () => {
    expect(message('reports-part-beyond', problemsOf({ rewarded: '7' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:20 rewarded (Rewarded, spreadsheet row 2)
        2022-04 has 7 rewarded, more than the 6 valid [reports-part-beyond]
        allowed: no more than the valid ones
        to do: Check both numbers."
    `);
  });
  test('a median of nothing', () => {
    expect(message('reports-median', problemsOf({ settled: '0' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:19 median_days (Median days to settle, spreadsheet row 2)
        2022-04 has 0 settled, but its median days are filled in [reports-median]
        allowed: a median where something is settled, none where nothing is
        to do: Add or empty the median, or check what is settled."
    `);
  });
  test('an amount that nobody got', () => {
    expect(message('reports-reward', problemsOf({ rewarded: '0', reward_amount: '50' }))).toMatchInlineSnapshot(`
      "data/reports/2022-05-16.csv:2:21 reward_amount (Rewards paid (yuan), spreadsheet row 2)
        2022-04 rewards none, but pays 50 yuan [reports-reward]
        allowed: 0 or empty in a month without a reward
        to do: Check the number rewarded and the amount."
    `);
  });
});

test('every rule of the reports has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(reportRules).sort());
});
