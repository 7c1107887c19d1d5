import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';
import { viewIssues } from './list-issues.ts';
import { issueSum, objectionSum } from './list-sums.ts';

const first = { issue: '2026-W20', listed_on: '2026-05-11' } as const;
const entries = [
  entryOf({ ...first, id: '2026-W20-B01' }),
  entryOf({
    ...{ ...first, id: '2026-W20-B02', status: 'verified' },
    ...{ rectified_on: '2026-05-20', verified_on: '2026-05-22' },
  }),
  entryOf({ ...first, id: '2026-W20-R01', list: 'red', rectify_by: null }),
  entryOf({ issue: '2026-W21', listed_on: '2026-05-18', id: '2026-W21-B01' }),
];
const oldest = viewIssues(entries).at(-1);

test('an issue is its exposed and its commended entries', () => {
  expect(oldest && issueSum(oldest, entries)).toMatchObject({ total: 3, parts: [2, 1] });
});

test('objections are upheld, rejected or open', () => {
  const counts = { filed: 6, upheld: 1, rejected: 2, open: 3, late: 2 };
  expect(objectionSum({ counts })).toMatchObject({ total: 6, parts: [1, 2, 3] });
});
