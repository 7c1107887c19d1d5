import { describe, expect, test } from 'vitest';
import { deadlineOf } from './entry-deadline.ts';
import { outcomeReason } from './entry-history.ts';
import { districtA, entryOf, recordOf, rowOf } from './list-entry.fixture.ts';
import { isOpen, isRectified, owesReply, shownCorrections, viewEntry } from './list-entry.ts';

describe('a deadline', () => {
  test('is kept on its very day and missed the day after', () => {
    expect(deadlineOf(rowOf({ rectified_on: '2026-05-25' }), '2026-05-11', '2026-06-01')).toEqual({
      state: 'kept',
      days: 14,
    });
    expect(deadlineOf(rowOf({ rectified_on: '2026-05-26' }), '2026-05-11', '2026-06-01')).toEqual({
      state: 'missed',
      days: 15,
    });
  });

  test('runs until its last day is over', () => {
    expect(deadlineOf(rowOf(), '2026-05-11', '2026-05-25')).toEqual({ state: 'running', days: 0 });
    expect(deadlineOf(rowOf(), '2026-05-11', '2026-05-26')).toEqual({ state: 'overdue', days: 1 });
  });

  test('counts no negative days where the problem was gone before it was listed', () => {
    expect(deadlineOf(rowOf({ rectified_on: '2026-05-09' }), '2026-05-11', '2026-06-01')).toEqual({
      state: 'kept',
      days: 0,
    });
  });

  test('is none where the law had the day of the rectification removed: nobody is called overdue who is not', () => {
    for (const status of ['rectified', 'verified', 'delisted'] as const)
      expect(entryOf({ status, rectify_by: '2026-05-25' }).deadline).toBeNull();
    expect(deadlineOf(rowOf({ status: 'verified' }), '2026-05-11', '2026-06-01')).toBeNull();
  });

  test('is none on the red list, and none for what was withdrawn', () => {
    expect(deadlineOf(rowOf({ list: 'red', rectify_by: null }), '2026-05-11', '2026-06-01')).toBeNull();
    expect(deadlineOf(rowOf({ status: 'withdrawn' }), '2026-05-11', '2026-06-01')).toBeNull();
  });
});

describe('an entry', () => {
  const history = [
    recordOf('2026-05-11'),
    recordOf('2026-05-25', {
      status: 'verified',
      change: 'update',
      rectified_on: '2026-05-20',
      verified_on: '2026-05-22',
    }),
    recordOf('2026-06-22', {
      status: 'delisted',
      change: 'update',
      change_note_zh: '撤榜',
      change_note_en: 'Taken off',
    }),
    recordOf('2026-06-29', {
      status: 'delisted',
      change: 'correction',
      change_note_zh: '改字',
      change_note_en: 'Wording',
    }),
  ];
  const entry = viewEntry(history, [districtA], '2026-07-01');

  test('has its whole history, each change with the status it made', () => {
    expect(entry.changes.map(({ release, status, statusChanged }) => [release, status, statusChanged])).toEqual([
      ['2026-05-11', 'listed', true],
      ['2026-05-25', 'verified', true],
      ['2026-06-22', 'delisted', true],
      ['2026-06-29', 'delisted', false],
    ]);
  });

  test('left on the day it was delisted, not on that of a later correction', () => {
    expect(entry.departure).toEqual({ on: '2026-06-22', why: 'delisted', note: { zh: '撤榜', en: 'Taken off' } });
  });

  test('that was withdrawn left with the published reason', () => {
    const withdrawn = {
      change: 'withdrawn',
      status: 'withdrawn',
      change_note_zh: '决定被撤销',
      change_note_en: 'Decision overturned',
    } as const;
    const gone = viewEntry(
      [
        history[0] ?? recordOf('2026-05-11'),
        recordOf('2026-05-18', withdrawn, { ended: { on: '2026-05-18', why: 'withdrawn' } }),
      ],
      [districtA],
      '2026-07-01',
    );
    expect(gone.departure).toEqual({
      on: '2026-05-18',
      why: 'withdrawn',
      note: { zh: '决定被撤销', en: 'Decision overturned' },
    });
  });

  test('whose display period is over left without a word on its text', () => {
    const noted = { change_note_zh: '示例说明', change_note_en: 'Sample note' };
    const gone = entryOf(noted, { ended: { on: '2026-05-20', why: 'display-ended' } });
    expect(gone.departure).toEqual({ on: '2026-05-20', why: 'display-ended', note: null });
  });

  test('is open while nothing is fixed; rectified, verified or not, it is not', () => {
    expect([entryOf(), entryOf({ status: 'rectified' }), entryOf({ status: 'verified' })].map(isOpen)).toEqual([
      true,
      false,
      false,
    ]);
    expect([entryOf(), entryOf({ status: 'rectified' }), entryOf({ status: 'withdrawn' })].map(isRectified)).toEqual([
      false,
      true,
      false,
    ]);
    expect(isOpen(entryOf({ list: 'red' }))).toBe(false);
  });

  test('tells its corrections, but none of a text that is gone', () => {
    expect(shownCorrections(entry).map(({ on }) => on)).toEqual(['2026-06-29']);
    expect(shownCorrections({ ...entry, ended: { on: '2026-06-30', why: 'display-ended' } })).toEqual([]);
  });

  test('that is exposed owes a reply, a commended one does not', () => {
    expect([entryOf(), entryOf({ list: 'red' })].map(owesReply)).toEqual([true, false]);
  });

  test('says of each release which facts it wrote, and where it moved an objection to', () => {
    const later = recordOf('2026-05-18', { rectified_on: '2026-05-15', objection: 'filed', change: 'update' });
    const told = viewEntry([recordOf('2026-05-11'), later], [districtA], '2026-06-01').changes;
    expect(told.map(({ objection }) => objection)).toEqual([null, 'filed']);
    expect(told.map(({ columns }) => columns)).toEqual([[], ['rectified_on', 'objection', 'change']]);
  });

  test('tells the reason of an outcome, not that of another change', () => {
    const note = (word: string) => ({ change_note_zh: word, change_note_en: word });
    const filed = recordOf('2026-05-18', { objection: 'filed', change: 'update', ...note('filed') });
    const rejected = recordOf('2026-05-25', { objection: 'rejected', change: 'update', ...note('rejected') });
    const later = recordOf('2026-06-01', { objection: 'rejected', change: 'correction', ...note('later') });
    const records = [recordOf('2026-05-11'), filed, rejected, later];
    expect(outcomeReason(viewEntry(records, [districtA], '2026-06-01').changes)).toEqual({
      zh: 'rejected',
      en: 'rejected',
    });
    expect(outcomeReason(viewEntry(records.slice(0, 2), [districtA], '2026-06-01').changes)).toBeNull();
  });

  test('of an area that no release of areas knows is an error', () => {
    expect(() => viewEntry([recordOf('2026-05-11')], [], '2026-06-01')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The entry 2026-W20-B01 is of no area in any release of areas.]`,
    );
  });
});

describe('a problem that came back', () => {
  const done = { status: 'verified', rectified_on: '2026-05-20', verified_on: '2026-05-22', change: 'update' } as const;
  const again = {
    status: 'listed',
    rectify_by: '2026-07-01',
    change: 'update',
    change_note_zh: '再次发生',
    change_note_en: 'It came back',
  } as const;
  const records = [recordOf('2026-05-11'), recordOf('2026-05-25', done), recordOf('2026-06-22', again)];

  test('keeps what its first round had come to, with the reason why it is listed again', () => {
    expect(viewEntry(records, [districtA], '2026-06-22').relapse).toEqual({
      on: '2026-06-22',
      note: { zh: '再次发生', en: 'It came back' },
      rectifiedOn: '2026-05-20',
      verifiedOn: '2026-05-22',
    });
  });

  test('counts its days from the day it was listed again, not from the first', () => {
    const fixed = recordOf('2026-06-29', {
      ...done,
      rectify_by: '2026-07-01',
      rectified_on: '2026-06-25',
      verified_on: '2026-06-27',
    });
    expect(viewEntry([...records, fixed], [districtA], '2026-07-06').deadline).toEqual({ state: 'kept', days: 3 });
  });

  test('more than once is reported as it came back last', () => {
    const second = { ...done, rectified_on: '2026-06-30', verified_on: '2026-07-03' };
    const { relapse } = viewEntry(
      [...records, recordOf('2026-07-06', second), recordOf('2026-08-03', { ...again, rectify_by: '2026-08-17' })],
      [districtA],
      '2026-08-03',
    );
    expect([relapse?.on, relapse?.rectifiedOn]).toEqual(['2026-08-03', '2026-06-30']);
  });

  test('is none while the entry was listed all the time', () => {
    expect(
      viewEntry([recordOf('2026-05-11'), recordOf('2026-05-18', { change: 'update' })], [districtA], '2026-06-01')
        .relapse,
    ).toBeNull();
  });
});
