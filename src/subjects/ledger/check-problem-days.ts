import type { Problem } from '../../releases/check/problem.ts';
import { dayIn } from '../../releases/check/release-check.ts';
import type { LedgerColumn, LedgerRow } from './check-problem.ts';

/** The way of a problem: no step lies before one that comes earlier here. */
const steps = [
  'found_on',
  'collected_on',
  'filed_on',
  'dispatched_on',
  'handled_on',
  'fed_back_on',
  'verified_on',
  'closed_on',
  'evaluated_on',
] as const satisfies readonly LedgerColumn[];

const pairs: readonly (readonly [earlier: LedgerColumn, later: LedgerColumn])[] = [
  ['dispatched_on', 'due_on'],
  ['dispatched_on', 'postponed_on'],
  ['found_on', 'objection_filed_on'],
  ['objection_filed_on', 'objection_acknowledged_on'],
  ['objection_acknowledged_on', 'objection_settled_on'],
  ['found_on', 'display_until'],
];

/** Found this long before it was collected at most; a deadline lies this far ahead at most. */
const [yearsBefore, yearsToFix] = [3, 3];

/** The rules on the days of a problem: their order, where its way begins anew, a year that is a slip, the end of its display. */
export function checkProblemDays(row: LedgerRow): Problem[] {
  return [...checkSteps(row), ...checkPairs(row), ...checkRound(row), ...findDistant(row), ...checkDisplay(row)];
}

const orderFault = (
  { refuse, titleOf }: LedgerRow,
  earlier: LedgerColumn,
  day: string,
  later: LedgerColumn,
  found: string,
) => refuse('day-order', later, { found, day, earlier: titleOf(earlier) });

function checkSteps(row: LedgerRow): Problem[] {
  const problems: Problem[] = [];
  let last: { column: LedgerColumn; day: string } | null = null;
  for (const column of steps) {
    const day = dayIn(row.record, column);
    if (day === null) continue;
    if (last !== null && day < last.day) problems.push(orderFault(row, last.column, last.day, column, day));
    else if (last === null || day > last.day) last = { column, day };
  }
  return problems;
}

const checkPairs = (row: LedgerRow): Problem[] =>
  pairs.flatMap(([earlier, later]) => {
    const [day, found] = [dayIn(row.record, earlier), dayIn(row.record, later)];
    return day === null || found === null || day <= found ? [] : [orderFault(row, earlier, day, later, found)];
  });

const roundSteps = ['handled_on', 'fed_back_on', 'verified_on', 'closed_on'] as const;

/** While it is back, what was done lies before that day; once it goes on, what is done and the deadline lie after it. */
function checkRound(row: LedgerRow): Problem[] {
  const { record, cell, refuse } = row;
  const back = dayIn(record, 'reopened_on');
  if (back === null) return [];
  const done = roundSteps.flatMap((column) => {
    const day = dayIn(record, column);
    return day === null ? [] : [{ column, day }];
  });
  const late = done.findLast(({ day }) => day > back);
  const early = done.find(({ day }) => day < back);
  const deadline = dayIn(record, 'postponed_to') ?? dayIn(record, 'due_on');
  return [
    ...(cell('status') === 'reopened'
      ? late
        ? [orderFault(row, late.column, late.day, 'reopened_on', back)]
        : []
      : early
        ? [orderFault(row, 'reopened_on', back, early.column, early.day)]
        : []),
    ...(deadline !== null && deadline < back ? [refuse('deadline-old', 'due_on', { found: deadline, back })] : []),
  ];
}

/** Days whose year is a slip: a finding years before it was collected, a deadline years ahead. */
function findDistant({ record, refuse }: LedgerRow): Problem[] {
  const collected = dayIn(record, 'collected_on');
  const found = dayIn(record, 'found_on');
  const begun = dayIn(record, 'reopened_on') ?? dayIn(record, 'dispatched_on') ?? found;
  const first = collected && yearsAfter(collected, -yearsBefore);
  const last = begun && yearsAfter(begun, yearsToFix);
  return [
    ...(collected && found && first && found < first
      ? [refuse('day-distant', 'found_on', { found, first, last: collected, release: collected })]
      : []),
    ...(['due_on', 'postponed_to'] as const).flatMap((column) => {
      const day = dayIn(record, column);
      return begun && last && day && day > last
        ? [refuse('day-distant', column, { found: day, first: begun, last, release: begun })]
        : [];
    }),
  ];
}

function checkDisplay({ record, refuse }: LedgerRow): Problem[] {
  const [found, until] = [dayIn(record, 'found_on'), dayIn(record, 'display_until')];
  const last = found && yearsAfter(found, 5);
  return last && until && until > last ? [refuse('display-period', 'display_until', { found: until, last })] : [];
}

/** The same day some years on; from a leap day the day before, where there is none. */
function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${isLeap ? day.slice(4) : day.slice(4).replace('-02-29', '-02-28')}`;
}
