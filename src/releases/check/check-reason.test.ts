import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { losesMostRows } from './check-reason.ts';

const rows = (count: number, row: string) =>
  Array.from({ length: count }, (_, index) => row.replace('1', String(index + 1)));
const table = (count: number) => linesOf(checksHeader, ...rows(count, soundCheck));

test('a whole table with fewer than half of the rows of the release before is looked at twice; a release of changed rows is not', () => {
  const loses = (before: number, after: number) =>
    losesMostRows(loadDataset(checks, makeFolder({ '2022-05-16': table(before), '2022-05-17': table(after) })));
  expect([loses(4, 1), loses(4, 2), loses(5, 2), loses(1, 1)]).toEqual([true, false, true, false]);
  const issue = (count: number) => linesOf(visitsHeader, ...rows(count, 'V1,甲,1,,new,,'));
  expect(losesMostRows(loadDataset(visits, makeFolder({ '2022-05-16': issue(4), '2022-05-17': issue(1) })))).toBe(
    false,
  );
  expect(losesMostRows(loadDataset(checks, makeFolder({ '2022-05-16': table(1) })))).toBe(false);
});
