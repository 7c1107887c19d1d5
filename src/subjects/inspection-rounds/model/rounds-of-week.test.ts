import { expect, test } from 'vitest';
import { plannedRow, roundOf, roundRow } from './round.fixture.ts';
import { roundsOfWeek } from './rounds-of-week.ts';

const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
const next = week.map((day) => `2026-11-${Number(day.slice(8)) + 7}`);
const made = roundOf({ '2026-11-24': roundRow() });
const planned = roundOf({ '2026-11-20': plannedRow({ planned_on: '2026-11-26', planned_to: null }) }, '2026-11-22');

test('an unannounced round is news of the week in which it was told, and unknown before', () => {
  expect(roundsOfWeek([made], week, '2026-11-22')).toEqual({ made: [], announced: [], days: new Map() });
  expect(roundsOfWeek([made], next, '2026-11-27').made).toEqual([made]);
});

test('what was announced is news once, and is on its days', () => {
  expect(roundsOfWeek([planned], week, '2026-11-22').announced).toEqual([planned]);
  expect(roundsOfWeek([planned], next, '2026-11-25')).toEqual({
    ...{ made: [], announced: [] },
    days: new Map([['2026-11-26', 1]]),
  });
});

test('what was entered in error is none', () => {
  const withdrawn = roundOf({ '2026-11-24': roundRow({ change: 'withdrawn' }) });
  expect(roundsOfWeek([withdrawn], next, '2026-11-27')).toEqual({ made: [], announced: [], days: new Map() });
});
