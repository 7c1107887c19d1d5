import { dayOfRelease } from '../../core/release-day.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn } from '../../releases/check/release-check.ts';
import type { Entry, ListColumn } from './check-entry.ts';

const orders: readonly (readonly [earlier: ListColumn, later: ListColumn])[] = [
  ['found_on', 'notified_on'],
  ['found_on', 'rectified_on'],
  ['rectified_on', 'verified_on'],
  ['listed_on', 'rectify_by'],
  ['objection_filed_on', 'objection_acknowledged_on'],
  ['objection_acknowledged_on', 'objection_settled_on'],
  ['listed_on', 'display_until'],
];

/** Found and told of the unit this long before the listing at most; a deadline lies this far behind it at most. */
const [yearsBefore, yearsToRectify] = [3, 3];

/** The rules on the order of an entry’s days: notice before listing, rectification before verification, an end to the display. */
export function checkEntryDays(entry: Entry): Problem[] {
  const { record, titleOf, refuse } = entry;
  const listed = dayIn(record, 'listed_on');
  const notified = dayIn(record, 'notified_on');
  const until = dayIn(record, 'display_until');
  const last = listed && fiveYearsAfter(listed);
  return [
    ...orders.flatMap(([earlier, later]) => {
      const [day, found] = [dayIn(record, earlier), dayIn(record, later)];
      if (day === null || found === null || day <= found) return [];
      return [refuse('day-order', later, { found, day, earlier: titleOf(earlier) })];
    }),
    ...(listed && notified && notified >= listed
      ? [refuse('notice-late', 'notified_on', { found: notified, listed })]
      : []),
    ...(listed ? findDistant(entry, listed) : []),
    ...(last && until && until > last ? [refuse('display-period', 'display_until', { found: until, last })] : []),
  ];
}

/** Days whose year is a slip: a finding years before its listing, a deadline years after it, a listing years before its release. */
function findDistant({ record, cell, refuse }: Entry, listed: string): Problem[] {
  const released = dayOfRelease(record.release);
  const limits: readonly (readonly [column: ListColumn, first: string, last: string])[] = [
    ['found_on', yearsAfter(listed, -yearsBefore), listed],
    ['notified_on', yearsAfter(listed, -yearsBefore), listed],
    ['rectify_by', listed, yearsAfter(listed, yearsToRectify)],
    ...(cell('change') === 'new' ? [['listed_on', yearsAfter(released, -yearsBefore), released] as const] : []),
  ];
  return limits.flatMap(([column, first, last]) => {
    const found = dayIn(record, column);
    // The order of days has rules of its own.
    const isDistant = found !== null && (column === 'rectify_by' ? found > last : found < first);
    return isDistant
      ? [refuse('day-distant', column, { found, first, last, release: column === 'listed_on' ? released : listed })]
      : [];
  });
}

const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The same day five years on; from a leap day, which five years on there is never, the day before. */
const fiveYearsAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 5}${day.slice(4).replace('-02-29', '-02-28')}`;
