import { describe, expect, test } from 'vitest';
import { spansOf } from './problem-spans.ts';
import { problemStates, stateOf } from './problem-state.ts';
import { closedCells, problemRecord } from './problem.fixture.ts';
import { closedIn, countOn, countStates, mostEver, openIn, statesOn, sumOf } from './state-counts.ts';

const late = [problemRecord('2026-05-11'), problemRecord('2026-06-01', { ...closedCells, handled_on: '2026-05-28' })];
const inTime = [problemRecord('2026-05-11'), problemRecord('2026-05-18', closedCells)];
const back = [
  ...inTime,
  problemRecord('2026-05-25', { ...closedCells, status: 'reopened', reopened: 1, reopened_on: '2026-05-24' }),
];
const withdrawn = [problemRecord('2026-05-11'), problemRecord('2026-05-18', { change: 'withdrawn' })];
const all = [late, inTime, back, withdrawn];

describe('the states a problem has been in', () => {
  test('a release ends one, and so does the day after its deadline', () => {
    expect(spansOf(late).map(({ state, from, until }) => [state, from, until])).toEqual([
      ['open', '2026-05-11', '2026-05-21'],
      ['overdue', '2026-05-21', '2026-06-01'],
      ['closed-late', '2026-06-01', null],
    ]);
  });

  test('a withdrawn one has been in none since', () => {
    expect(spansOf(withdrawn).map(({ state, until }) => [state, until])).toEqual([['open', '2026-05-18']]);
  });

  test('on every day the counts are those of the rows as they were on it', () => {
    const days = Array.from({ length: 40 }, (_, day) =>
      new Date(Date.UTC(2026, 4, 9 + day)).toISOString().slice(0, 10),
    );
    const counted = statesOn(all.flatMap(spansOf), days);
    days.forEach((day, place) => {
      const rows = all.flatMap((records) => records.findLast(({ release }) => release <= day) ?? []);
      const known = rows
        .filter(({ row }) => row.change !== 'withdrawn')
        .map(({ row }) => ({ state: stateOf(row, day) }));
      expect([day, counted[place]]).toEqual([day, countStates(known)]);
    });
  });

  test('counted without their states, there are as many', () => {
    const days = ['2026-05-10', '2026-05-11', '2026-05-17', '2026-05-18', '2026-06-02'];
    const spans = all.flatMap(spansOf);
    expect(countOn(spans, days)).toEqual(statesOn(spans, days).map(sumOf));
    expect(countOn(spans, days)).toEqual([0, 4, 4, 3, 3]);
  });

  test('the six states add up to the rows, three of them are open', () => {
    const counts = countStates(problemStates.map((state) => ({ state })));
    expect([sumOf(counts), openIn(counts), closedIn(counts)]).toEqual([6, 3, 3]);
  });

  test('the most that ever were overdue at once does not shrink when they are closed', () => {
    const spans = [late, late].flatMap(spansOf);
    expect(mostEver(spans, '2026-05-20').overdue).toBe(0);
    expect(mostEver(spans, '2026-05-22').overdue).toBe(2);
    expect(mostEver(spans, '2026-07-01').overdue).toBe(2);
  });
});
