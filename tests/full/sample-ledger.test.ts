import { expect, test } from 'vitest';
import { stateOf } from '../../src/subjects/ledger/model/problem-state.ts';
import { drawReleases, makeLedgerSeries, sampleProblems } from '../../src/subjects/ledger/sample/ledger-series.ts';
import { checkSampleLedger } from '../support/sample-ledger.ts';

const asOf = '2026-11-23';

test('the sample ledger has 13,989 problems, whose states add up to them', { timeout: 60_000 }, () => {
  const releases = drawReleases(sampleProblems);
  const newest = new Map(releases.flat().map((row) => [row.id, row]));
  const problems = [...newest.values()];
  const states = problems.map((row) => stateOf(row, asOf));
  const count = (state: string): number => states.filter((one) => one === state).length;
  expect(problems).toHaveLength(13_989);
  expect({
    rows: releases.flat().length,
    onTime: count('closed-on-time'),
    late: count('closed-late'),
    unfixed: count('closed-unfixed'),
    cameBack: count('came-back'),
    open: count('open'),
    overdue: count('overdue'),
    everReturned: problems.filter(({ returned }) => returned > 0).length,
    everReopened: problems.filter(({ reopened }) => reopened > 0).length,
    postponed: problems.filter(({ postponed_to }) => postponed_to !== null).length,
    inEnglish: problems.filter(({ place_en }) => place_en !== null).length,
  }).toMatchInlineSnapshot(`
    {
      "cameBack": 12,
      "everReopened": 883,
      "everReturned": 984,
      "inEnglish": 6980,
      "late": 2059,
      "onTime": 11181,
      "open": 524,
      "overdue": 85,
      "postponed": 369,
      "rows": 56977,
      "unfixed": 128,
    }
  `);
});

test('it obeys every rule of the ledger, and is the same each time it is drawn', { timeout: 240_000 }, () => {
  const drawn = makeLedgerSeries();
  const megabytes = drawn.reduce((sum, { csv }) => sum + Buffer.byteLength(csv), 0) / 1e6;
  expect(megabytes).toBeLessThan(20.5);
  expect(makeLedgerSeries().map(({ csv }) => csv)).toEqual(drawn.map(({ csv }) => csv));
  expect(checkSampleLedger(drawn)).toEqual([]);
});
