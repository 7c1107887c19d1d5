import { expect, test } from 'vitest';
import { problemCategories } from '../problem-categories.ts';
import { isEnded, mayBecome, openOrClosed, reportStates, type ReportState } from './report-status.ts';
import { findService, reportServices } from './services.ts';

test('each category of the ledger is one service under one large choice', () => {
  expect(reportServices.map(({ code }) => code).sort()).toEqual(Object.keys(problemCategories).sort());
  expect(findService('toString')).toBeUndefined();
});

test('a report that has ended comes back by acceptance alone, and a deleted one never', () => {
  const states = Object.keys(reportStates) as ReportState[];
  const ways = states.map((from) => `${from} > ${states.filter((to) => mayBecome(from, to)).join(' ')}`);
  expect(ways).toMatchInlineSnapshot(`
    [
      "received > accepted refused duplicate withdrawn deleted",
      "accepted > duplicate withdrawn settled deleted",
      "refused > accepted deleted",
      "duplicate > accepted deleted",
      "withdrawn > deleted",
      "settled > deleted",
      "deleted > ",
    ]
  `);
  expect(states.filter((state) => isEnded(state) !== (openOrClosed(state) === 'closed'))).toEqual([]);
});
