import { describe, expect, test } from 'vitest';
import { objectionLimits } from '../objection-limits.ts';
import {
  columnsOnce,
  countFreshness,
  countStandings,
  freshnessOf,
  freshnessWithin,
  waitingBy,
  worstFirst,
} from './freshness.ts';

describe('what is promised each week', () => {
  test('is on time until the next week is over, and late from the day after', () => {
    expect(freshnessOf('2026-11-24', 'week', '2026-12-06')).toEqual({
      ...{ standing: 'on-time', newest: '2026-11-24', dueBy: '2026-12-06', daysLate: 0 },
    });
    expect(freshnessOf('2026-11-24', 'week', '2026-12-07')).toMatchObject({ standing: 'late', daysLate: 1 });
  });

  test('is empty, not late, where there is nothing; and open where nothing is promised', () => {
    expect(freshnessOf(null, 'week', '2026-12-07')).toEqual({
      ...{ standing: 'empty', newest: null, dueBy: null, daysLate: 0 },
    });
    expect(freshnessOf('2020-01-01', undefined, '2026-12-07')).toMatchObject({ standing: 'open', dueBy: null });
  });
});

test('a column is late after the days within which it is to be updated', () => {
  expect(freshnessWithin('2026-01-01', 31, '2026-02-01').standing).toBe('on-time');
  expect(freshnessWithin('2026-01-01', 31, '2026-02-02')).toMatchObject({ standing: 'late', daysLate: 1 });
  expect(freshnessWithin('2026-01-01', null, '2036-02-02').standing).toBe('open');
});

describe('a column in two languages', () => {
  const column = (locale: 'zh' | 'en', newest: string | null) => ({
    ...{ path: 'news', locale, title: { zh: '动态', en: 'News' }, entries: 2, rule: null },
    ...freshnessWithin(newest, null, '2026-02-01'),
  });
  const empty = [column('zh', null), column('en', null)];

  test('is one thing where it stands alike in both, with the entries of both', () => {
    expect(columnsOnce(empty).map(({ isInBoth, entries }) => [isInBoth, entries])).toEqual([[true, 4]]);
    const apart = columnsOnce([column('zh', '2026-01-01'), column('en', null)]);
    expect(apart.map(({ locale, isInBoth, entries }) => [locale, isInBoth, entries])).toEqual([
      ['zh', false, 2],
      ['en', false, 2],
    ]);
  });

  test('is counted as often as it is shown', () => {
    expect(
      countFreshness({ asOf: '2026-02-01', holdsUntil: '2026-02-01', datasets: [], columns: empty, objections: [] })
        .empty,
    ).toBe(1);
  });
});

describe('an objection', () => {
  const filed = {
    ...{ objection: 'filed', objection_filed_on: '2026-05-11' },
    ...{ objection_acknowledged_on: null, objection_settled_on: null },
  };
  const waiting = (cells: object, asOf: string) => {
    const limits = objectionLimits({ ...filed, ...cells }, asOf);
    return limits && waitingBy(limits);
  };

  test('waits for acknowledgement first, and then for its outcome', () => {
    expect(waiting({}, '2026-05-14')).toMatchObject({
      ...{ waitsFor: 'acknowledgement', dueBy: '2026-05-14', standing: 'on-time' },
    });
    expect(waiting({}, '2026-05-18')).toMatchObject({ standing: 'late', daysLate: 2 });
    const acknowledged = { objection: 'acknowledged', objection_acknowledged_on: '2026-05-13' };
    expect(waiting(acknowledged, '2026-05-20')).toMatchObject({ waitsFor: 'settlement', standing: 'on-time' });
    expect(waiting(acknowledged, '2026-05-21')).toMatchObject({ waitsFor: 'settlement', standing: 'late' });
  });

  test('that has its outcome waits no longer', () => {
    expect(waiting({ objection: 'upheld', objection_settled_on: '2026-06-30' }, '2026-07-01')).toBeNull();
  });

  test('accuses nobody while public holidays are not known', () => {
    expect(waiting({ objection_filed_on: '2039-12-30' }, '2040-03-01')).toMatchObject({
      standing: 'open',
      daysLate: 0,
    });
  });
});

test('what is late comes first, the latest before the others, and then what is empty', () => {
  const all = [
    ...[
      ['open', 0],
      ['late', 1],
      ['on-time', 0],
      ['empty', 0],
      ['late', 9],
    ].map(([standing, daysLate]) => ({
      standing: standing as 'open',
      daysLate: Number(daysLate),
    })),
  ];
  expect(worstFirst(all).map(({ standing, daysLate }) => `${standing} ${daysLate}`)).toEqual([
    ...['late 9', 'late 1', 'empty 0', 'on-time 0', 'open 0'],
  ]);
  expect(countStandings(all)).toEqual({ late: 2, empty: 1, onTime: 1, open: 1 });
});
