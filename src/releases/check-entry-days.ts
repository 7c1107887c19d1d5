import type { Entry, ListColumn } from './list-entry.ts';
import type { Problem } from './problem.ts';
import { dayIn } from './release-check.ts';

const orders: readonly (readonly [earlier: ListColumn, later: ListColumn])[] = [
  ['found_on', 'notified_on'],
  ['found_on', 'rectified_on'],
  ['rectified_on', 'verified_on'],
  ['notified_on', 'rectify_by'],
  ['objection_filed_on', 'objection_acknowledged_on'],
  ['objection_acknowledged_on', 'objection_settled_on'],
  ['listed_on', 'display_until'],
];

/** The rules on the order of an entry’s days: notice before listing, rectification before verification, an end to the display. */
export function checkEntryDays({ record, titleOf, refuse }: Entry): Problem[] {
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
    ...(listed && notified && notified >= listed ? [refuse('notice-late', 'notified_on', { found: notified, listed })] : []),
    ...(last && until && until > last ? [refuse('display-period', 'display_until', { found: until, last })] : []),
  ];
}

/** The same day five years on; from a leap day, which five years on there is never, the day before. */
const fiveYearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + 5}${day.slice(4).replace('-02-29', '-02-28')}`;
