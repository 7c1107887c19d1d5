import { describe, expect, test } from 'vitest';
import { districtA, entryOf, recordOf } from './list-entry.fixture.ts';
import { viewEntry } from './list-entry.ts';
import { isOfWeek, pressingFirst, viewIssues } from './list-issues.ts';

const first = { issue: '2026-W20', listed_on: '2026-05-11' } as const;
const second = { issue: '2026-W21', listed_on: '2026-05-18' } as const;
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('an issue is this week’s until Sunday, and after that the newest alone', () => {
  expect(['2026-05-10', '2026-05-11', '2026-05-17', '2026-05-18'].map((day) => isOfWeek(first, day))).toEqual([
    ...[false, true, true, false],
  ]);
});

describe('an issue', () => {
  const entries = [
    entryOf({ ...second, id: '2026-W21-B01' }),
    entryOf({
      ...first,
      id: '2026-W20-B02',
      status: 'verified',
      rectified_on: '2026-05-20',
      verified_on: '2026-05-22',
    }),
    entryOf({ ...first, id: '2026-W20-B01' }),
    entryOf({ ...first, id: '2026-W20-B03', rectify_by: '2026-06-10' }),
    entryOf(
      { ...first, id: '2026-W20-B04', status: 'withdrawn', change: 'withdrawn' },
      { ended: { on: '2026-05-18', why: 'withdrawn' } },
    ),
    entryOf({ ...first, id: '2026-W20-R01', list: 'red', rectify_by: null }),
  ];
  const [newest, oldest] = viewIssues(entries);

  test('has its red and black entries in the order of their ids, the newest issue first', () => {
    expect([newest?.issue, oldest?.issue]).toEqual(['2026-W21', '2026-W20']);
    expect(idsOf(oldest?.black ?? [])).toEqual(['2026-W20-B01', '2026-W20-B02', '2026-W20-B03', '2026-W20-B04']);
    expect(idsOf(oldest?.red ?? [])).toEqual(['2026-W20-R01']);
    expect([newest?.previous, newest?.next, oldest?.previous, oldest?.next]).toEqual([
      '2026-W20',
      null,
      null,
      '2026-W21',
    ]);
  });

  test('opens with what became of the black entries of the one before: the overdue first, withdrawn ones not counted', () => {
    const { entries: named, ...counts } = newest?.before ?? { entries: [] };
    expect(counts).toEqual({ issue: '2026-W20', rectified: 1, open: 2, verified: 1, overdue: 1, withdrawn: 1 });
    expect(idsOf(named)).toEqual(['2026-W20-B01', '2026-W20-B03', '2026-W20-B02']);
  });

  test('that is the first has none before it', () => {
    expect(oldest?.before).toBeNull();
  });

  test('names those that left since the issue before, by the same channel they came by', () => {
    expect(idsOf(newest?.left ?? [])).toEqual(['2026-W20-B04']);
  });

  test('does not name those whose display period simply ended', () => {
    const ended = entryOf({ ...first, id: '2026-W20-B05' }, { ended: { on: '2026-05-15', why: 'display-ended' } });
    expect(viewIssues([...entries, ended])[0]?.left).toHaveLength(1);
  });
});

test('an entry that left on the day of an issue is told by that issue, and not again by the next', () => {
  const withdrawn = entryOf(
    { ...first, id: '2026-W20-B02', status: 'withdrawn', change: 'withdrawn' },
    { ended: { on: '2026-05-18', why: 'withdrawn' } },
  );
  const third = entryOf({ issue: '2026-W22', listed_on: '2026-05-25', id: '2026-W22-B01' });
  expect(
    viewIssues([withdrawn, entryOf({ ...second, id: '2026-W21-B01' }), third]).map(({ left }) => idsOf(left)),
  ).toEqual([[], ['2026-W20-B02'], []]);
});

test('an issue before whose exposed were all withdrawn is reported as such', () => {
  const withdrawn = entryOf(
    { ...first, status: 'withdrawn', change: 'withdrawn' },
    { ended: { on: '2026-05-15', why: 'withdrawn' } },
  );
  expect(viewIssues([withdrawn, entryOf({ ...second, id: '2026-W21-B01' })])[0]?.before).toMatchObject({
    entries: [],
    rectified: 0,
    withdrawn: 1,
  });
});

test('an issue before that exposed nobody leaves nothing to report', () => {
  const red = entryOf({ ...first, id: '2026-W20-R01', list: 'red', rectify_by: null });
  expect(viewIssues([red, entryOf({ ...second, id: '2026-W21-B01' })])[0]?.before).toBeNull();
});

test('a problem that is claimed to be fixed counts as rectified, but not as verified', () => {
  const rectified = viewEntry(
    [recordOf('2026-05-11'), recordOf('2026-05-18', { status: 'rectified', rectified_on: '2026-05-15' })],
    [districtA],
    '2026-06-01',
  );
  const [newest] = viewIssues([rectified, entryOf({ ...second, id: '2026-W21-B01' })]);
  expect([newest?.before?.rectified, newest?.before?.verified]).toEqual([1, 0]);
});

test('what presses most comes first: overdue the longest, then due soonest, then what is fixed or owes nothing', () => {
  const entries = [
    entryOf({ id: '2026-W20-B01', status: 'rectified', rectified_on: '2026-05-20' }),
    entryOf({ id: '2026-W20-B02', rectify_by: '2026-06-20' }),
    entryOf({ id: '2026-W20-B03', rectify_by: '2026-05-30' }),
    entryOf({ id: '2026-W20-B04', rectify_by: '2026-06-02' }),
    entryOf({ id: '2026-W20-B05', rectify_by: '2026-05-25' }),
    entryOf({ id: '2026-W20-B06', status: 'withdrawn' }),
  ];
  expect(idsOf(pressingFirst(entries)).map((id) => id.slice(-1))).toEqual(['5', '3', '4', '2', '1', '6']);
});
