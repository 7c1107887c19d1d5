import { describe, expect, test } from 'vitest';
import { weekChanges, weeksOf } from './ledger-weeks.ts';
import { spansOf } from './problem-spans.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';
import { shownUnits, unitsOn } from './unit-standing.ts';

describe('weeks of the ledger', () => {
  test('two releases of a week are one, and it is as it was after the later', () => {
    expect(weeksOf(['2026-05-11', '2026-05-18', '2026-05-20.2'])).toEqual([
      {
        week: '2026-W21',
        releases: ['2026-05-18', '2026-05-20.2'],
        on: '2026-05-20',
        previous: '2026-W20',
        next: null,
      },
      { week: '2026-W20', releases: ['2026-05-11'], on: '2026-05-11', previous: null, next: '2026-W21' },
    ]);
  });

  test('what a problem went through twice in a week is counted once', () => {
    const first = problemRecord('2026-05-18');
    const [second, third] = [1, 2].map((returned) => problemRecord(`2026-05-2${returned}`, { returned }));
    expect(
      weekChanges([
        { record: first, before: undefined },
        ...(second && third
          ? [
              { record: second, before: first },
              { record: third, before: second },
            ]
          : []),
      ]),
    ).toEqual([
      { kind: 'opened', ids: ['P-000001'] },
      { kind: 'returned', ids: ['P-000001'] },
      { kind: 'dispatched', ids: ['P-000001'] },
    ]);
  });
});

describe('what units leave overdue', () => {
  const days = ['2026-05-18', '2026-05-25', '2026-06-08'];
  const other = { responsible_unit_zh: '示例二管理所', responsible_unit_en: null };
  const spans = [
    [problemRecord('2026-05-11', { due_on: '2026-06-30' })],
    [problemRecord('2026-05-11'), problemRecord('2026-06-01', closedCells)],
    [problemRecord('2026-05-11', { ...other, due_on: '2026-05-15' })],
  ].flatMap(spansOf);

  test('is counted on each day of what is open on it, most overdue first', () => {
    expect(
      unitsOn(spans, days).map((units) => units.map(({ unit, overdue, open }) => [unit.zh, overdue, open])),
    ).toEqual([
      [
        ['示例二管理所', 1, 1],
        ['示例管理所', 0, 2],
      ],
      [
        ['示例二管理所', 1, 1],
        ['示例管理所', 1, 2],
      ],
      [
        ['示例二管理所', 1, 1],
        ['示例管理所', 0, 1],
      ],
    ]);
  });

  test('a unit without an English name keeps its Chinese one', () => {
    expect(unitsOn(spans, days)[0]?.[0]?.unit.en).toBe('示例二管理所');
  });

  test('those with nothing overdue are not shown, and of a long group the first ten', () => {
    const unit = { area: 'S01', unit: { zh: '示例', en: 'Sample' }, hasEnglish: true, open: 3 };
    const late = Array.from({ length: 12 }, () => ({ ...unit, overdue: 1 }));
    const { shown, more } = shownUnits([...late, { ...unit, overdue: 0 }]);
    expect([shown.length, more]).toEqual([10, 2]);
    expect(shownUnits([{ ...unit, overdue: 0 }])).toEqual({ shown: [], more: 0 });
  });
});
