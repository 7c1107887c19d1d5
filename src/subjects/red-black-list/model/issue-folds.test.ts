import { expect, test } from 'vitest';
import { foldIssues } from './issue-folds.ts';
import type { ListIssue } from './list-issues.ts';

const issueOf = (issue: string, listedOn: string): ListIssue => ({
  ...{ issue, listedOn, red: [], black: [] },
  ...{ before: null, left: [], previous: null, next: null },
});

test('the newest month is open, the months before it are folds, and years before are one each', () => {
  const { newest, folds } = foldIssues([
    issueOf('2026-W06', '2026-02-02'),
    issueOf('2026-W05', '2026-01-26'),
    issueOf('2026-W04', '2026-01-19'),
    issueOf('2025-W50', '2025-12-08'),
    issueOf('2025-W46', '2025-11-10'),
  ]);
  expect(newest.map(({ issue }) => issue)).toEqual(['2026-W06']);
  expect(folds.map(({ time, issues }) => [time, ...issues.map(({ issue }) => issue)])).toEqual([
    ['2026-01', '2026-W05', '2026-W04'],
    ['2025', '2025-W50', '2025-W46'],
  ]);
});

test('a first issue of a year that came out in the year before is of its own month, not of the year before', () => {
  const { newest, folds } = foldIssues([issueOf('2026-W02', '2026-01-05'), issueOf('2026-W01', '2025-12-29')]);
  expect([newest.length, ...folds.map(({ time }) => time)]).toEqual([1, '2025-12']);
});

test('a list without an issue has no fold', () => {
  expect(foldIssues([])).toEqual({ newest: [], folds: [] });
});
