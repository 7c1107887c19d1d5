import { expect, test } from 'vitest';
import { weekAt } from '../../../core/iso-week.ts';
import { activityMonths, sumMonths } from './activity-months.ts';
import { pairingEvents } from './pairing-events.ts';
import { pairingRows } from './pairing-rows.ts';
import { pairingWeek } from './pairing-week.ts';
import { pairing, project, sources, visit } from './pairing.fixture.ts';
import { listPairs } from './pairs.ts';
import { foldVisits } from './visit-years.ts';

const day = '2026-11-27';
const pairsOf = (...records: ReturnType<typeof visit>[]) =>
  listPairs(sources({ pairings: [pairing('C001-1', { since: '2024-12-30' })], records }), day);
const done = project('C001-1-P01', '2026-10-01', '2026-12-31', { state: 'done', done_on: '2026-11-25' });
const pairs = pairsOf(visit('C001-1-V01', '2026-11-23'), visit('C001-1-V02', '2026-11-22'), done);

test('a beginning, a visit and a completion are told, newest first; a promise is not', () => {
  expect(pairingEvents(pairs).map(({ day: on, kind, id }) => [on, kind, id])).toEqual([
    ['2026-11-25', 'done', 'C001-1-P01'],
    ['2026-11-23', 'visit', 'C001-1-V01'],
    ['2026-11-22', 'visit', 'C001-1-V02'],
    ['2024-12-30', 'pair', 'C001-1'],
  ]);
});

test('a week has what happened from its Monday on, up to the day of the site', () => {
  const week = pairingWeek(pairingEvents(pairs), '2026-11-23', day);
  expect([week.visits, week.done, [...week.visitDays], [...week.doneDays]]).toEqual([
    ...[1, 1, [['2026-11-23', 1]], [['2026-11-25', 1]]],
  ]);
  expect(pairingWeek(pairingEvents(pairs), '2026-11-23', '2026-11-24').done).toBe(0);
  const late = project('C001-1-P02', '2026-10-01', '2026-11-24', { state: 'done', done_on: '2026-11-25' });
  expect(pairingWeek(pairingEvents(pairsOf(done, late)), '2026-11-23', day)).toMatchObject({ done: 2, late: 1 });
});

test('a week without anything names the newest day before it; a pair that began is no activity', () => {
  const week = pairingWeek(pairingEvents(pairs), '2026-11-16', '2026-11-21');
  expect([week.events.length, week.lastDay]).toEqual([0, null]);
  const next = pairingWeek(pairingEvents(pairs), '2026-11-30', '2026-12-06');
  expect([next.events.length, next.lastDay]).toEqual([0, '2026-11-25']);
});

test('a week at the turn of a year is whole: the first of 2025 began in 2024, the last of 2026 ends in 2027', () => {
  const visits = pairsOf(visit('C001-1-V01', '2024-12-31'), visit('C001-1-V02', '2025-01-05'));
  const first = weekAt('2024-12-30');
  expect(first.week).toBe('2025-W01');
  expect(pairingWeek(pairingEvents(visits), first.monday, first.sunday).visits).toBe(2);
  const turn = pairsOf(visit('C001-1-V01', '2026-12-28'), visit('C001-1-V02', '2027-01-01'));
  const last = weekAt('2027-01-01');
  expect(last.week).toBe('2026-W53');
  expect(pairingWeek(pairingEvents(turn), last.monday, last.sunday).visits).toBe(2);
});

test('the months of the picture are the last fifteen, none left out', () => {
  const months = activityMonths(pairs, day);
  expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual(['2025-09', '2026-11', 15]);
  expect(months.at(-1)).toEqual({ month: '2026-11', visits: 2, promised: 0, done: 1 });
  expect(sumMonths(months)).toEqual({ visits: 2, promised: 1, done: 1 });
});

test('ten visits are shown, the others are folded by year, newest first', () => {
  const days = ['2025-11-03', '2025-12-01', ...Array.from({ length: 10 }, (_, index) => `2026-0${(index % 9) + 1}-15`)];
  const { newest, years } = foldVisits(pairsOf(...days.map((one, index) => visit(`C001-1-V${index + 10}`, one))));
  expect([newest.length, newest[0]?.visit.row.day]).toEqual([10, '2026-09-15']);
  expect(years.map(({ year, visits }) => [year, visits.map(({ visit: { row } }) => row.day)])).toEqual([
    ['2025', ['2025-12-01', '2025-11-03']],
  ]);
});

test('the table of pairs prints the counts, the last activity and the day that its states are of', () => {
  const [row] = pairingRows(pairs, day, 'pairings 2026-10-12');
  expect(row).toMatchObject({
    ...{ id: 'C001-1', area: 'S01', community: 'C001', unit: 'U001', going_on: 'yes', quiet: 'no' },
    ...{
      projects: '1',
      done: '1',
      done_late: '0',
      open: '0',
      overdue: '0',
      ended_undone: '0',
      dropped: '0',
      visits: '2',
    },
    ...{ last_activity: '2026-11-25', as_of: day, computed_from: 'pairings 2026-10-12' },
  });
});
