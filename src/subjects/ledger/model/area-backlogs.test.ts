import { expect, test } from 'vitest';
import { areaBacklogs, mostOpen } from './area-backlogs.ts';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { lifeOf } from './problem-life.ts';

test('every area has the same last weeks, its own open problems in them', () => {
  const backlogs = areaBacklogs(
    [
      lifeOf([problemOf({ area: 'S02', found_on: '2026-05-11' })]),
      lifeOf([problemOf({ area: 'S01' })]),
      lifeOf([problemOf({ area: 'S01', ...closedOn('2026-05-12', '2026-05-20') })]),
    ],
    '2026-05-29',
    3,
  );
  expect(backlogs.map(({ area, weeks }) => [area, weeks.map(({ week, open }) => `${week} ${open}`)])).toEqual([
    ['S01', ['2026-W20 2', '2026-W21 1', '2026-W22 1']],
    ['S02', ['2026-W20 1', '2026-W21 1', '2026-W22 1']],
  ]);
  expect(mostOpen(backlogs)).toBe(2);
});

test('an area whose first problem is newer than the first week has nothing open before', () => {
  const backlogs = areaBacklogs(
    [lifeOf([problemOf()]), lifeOf([problemOf({ area: 'S02', found_on: '2026-05-25' })])],
    '2026-05-29',
  );
  expect(backlogs[1]?.weeks.map(({ open }) => open)).toEqual([0, 0, 0, 1]);
});
