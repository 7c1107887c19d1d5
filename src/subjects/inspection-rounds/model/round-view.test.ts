import { describe, expect, test } from 'vitest';
import { byDays, viewRound } from './round-view.ts';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';

describe('a round', () => {
  test('that was made has its own days, whatever was announced', () => {
    const made = roundOf({ '2026-11-24': roundRow({ planned_on: '2026-11-10' }) });
    expect(made).toMatchObject({ standing: 'made', days: { first: '2026-11-18', last: '2026-11-19' } });
  });

  test('of one day ends on it', () =>
    expect(roundOf({ '2026-11-24': roundRow({ made_to: null }) }).days).toEqual({
      first: '2026-11-18',
      last: '2026-11-18',
    }));

  test('is ahead up to its last day, and then nobody has said what became of it', () => {
    const on = (asOf: string) => roundOf({ '2026-11-10': plannedRow() }, asOf).standing;
    expect([on('2026-12-07'), on('2026-12-10'), on('2026-12-11')]).toEqual(['ahead', 'ahead', 'unsaid']);
  });

  test('that was moved has each announcement of other days, and is on the newest', () => {
    const moved = roundOf({
      '2026-11-10': plannedRow(),
      '2026-11-17': plannedRow({ places: null }),
      '2026-11-24': plannedRow({
        state: 'moved',
        planned_on: '2026-12-15',
        planned_to: '2026-12-17',
        note_en: 'Sample.',
      }),
    });
    expect(moved).toMatchObject({ standing: 'ahead', changes: 3, toldOn: '2026-11-10', changedOn: '2026-11-24' });
    expect(moved.days).toEqual({ first: '2026-12-15', last: '2026-12-17' });
    expect(moved.plans.map(({ on, first }) => [on, first])).toEqual([
      ['2026-11-10', '2026-12-08'],
      ['2026-11-24', '2026-12-15'],
    ]);
  });

  test('that was cancelled or withdrawn is that, whatever day it is', () => {
    expect(roundOf({ '2026-11-10': plannedRow({ state: 'cancelled' }) }, '2027-01-01').standing).toBe('cancelled');
    expect(roundOf({ '2026-11-10': roundRow({ change: 'withdrawn' }) }).standing).toBe('withdrawn');
  });

  test('whose day was removed by law is shown by its plan, or by its period', () => {
    expect(roundOf({ '2026-11-10': plannedRow({ state: 'made', made_to: '2026-12-01' }) }).days.first).toBe(
      '2026-12-08',
    );
    expect(roundOf({ '2026-11-24': roundRow({ made_on: null, made_to: null }) }).days).toEqual({
      first: '2026-11-16',
      last: '2026-11-16',
    });
  });

  test('without a row is none', () => expect(viewRound([], '2026-11-27')).toBeNull());
});

test('rounds are listed from the newest day on', () => {
  const [a, b] = [roundOf({ '2026-11-24': roundRow() }), roundOf({ '2026-11-10': plannedRow() })];
  expect([a, b].sort(byDays).map(({ id }) => id)).toEqual(['Q-2026-05', 'U-2026-24']);
});
