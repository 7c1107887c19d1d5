import { expect, test } from 'vitest';
import { stateOf } from '../../src/subjects/ledger/model/problem-state.ts';
import { drawReleases, makeLedgerSeries, sampleProblems } from '../../src/subjects/ledger/sample/ledger-series.ts';
import { checkSampleLedger } from '../support/sample-ledger.ts';

const asOf = '2026-11-23';

test('the sample ledger has 13,989 problems, whose states add up to them', { timeout: 60_000 }, () => {
  const releases = drawReleases(sampleProblems);
  const newest = new Map(releases.flat().map((row) => [row.id, row]));
  const problems = [...newest.values()].filter(({ change }) => change !== 'withdrawn');
  const states = problems.map((row) => stateOf(row, asOf));
  const count = (state: string): number => states.filter((one) => one === state).length;
  expect(problems).toHaveLength(13_989);
  expect(newest.size - problems.length).toBe(4);
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
    withPictures: problems.filter(({ picture_before }) => picture_before !== null).length,
    withBasis: problems.filter(({ basis_zh }) => basis_zh !== null).length,
    upheld: problems.filter(({ objection }) => objection === 'upheld').length,
    rejected: problems.filter(({ objection }) => objection === 'rejected').length,
    corrections: releases.flat().filter(({ change }) => change === 'correction').length,
    inEnglish: problems.filter(({ place_en }) => place_en !== null).length,
  }).toMatchInlineSnapshot(`
    {
      "cameBack": 16,
      "corrections": 95,
      "everReopened": 925,
      "everReturned": 1126,
      "inEnglish": 7061,
      "late": 2075,
      "onTime": 11116,
      "open": 543,
      "overdue": 87,
      "postponed": 358,
      "rejected": 54,
      "rows": 54761,
      "unfixed": 152,
      "upheld": 27,
      "withBasis": 2622,
      "withPictures": 1556,
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
