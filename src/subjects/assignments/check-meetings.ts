import { addDays } from '../../core/days.ts';
import { isoWeekOf, readIsoWeek, type IsoWeek } from '../../core/iso-week.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { assignmentProblem } from './rules.ts';

export const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

export const isWithdrawn = (record: RowRecord): boolean => cellOf(record, 'change') === 'withdrawn';

/** True where a text is lacking in either language. */
export const lacks = (record: RowRecord, stem: string): boolean =>
  isMissing(record, `${stem}_zh`) || isMissing(record, `${stem}_en`);

/** A week that the calendar has and that has begun. A cell that is no week at all has its own message. */
export function findWrongWeek({ placeOf, asOf }: CheckedRelease, record: RowRecord): Problem[] {
  const found = cellOf(record, 'week');
  if (!/^\d{4}-W\d{2}$/.test(found)) return [];
  const week = readIsoWeek(found);
  if (week === null) return [assignmentProblem('week-unknown', placeOf(record, 'week'), { found })];
  return week.monday > asOf
    ? [assignmentProblem('week-ahead', placeOf(record, 'week'), { found, monday: week.monday, asOf })]
    : [];
}

/** The rules of the weekly meetings: every week has its row, and what is not as usual says why. */
export const checkMeetings: ReleaseCheck = (checked) => {
  const { release, before } = checked;
  const standing = new Set(
    [...new Map([...before, ...release.records.map((record) => [record.key, record] as const)]).values()].flatMap(
      (record) => (isWithdrawn(record) ? [] : [cellOf(record, 'week')]),
    ),
  );
  return release.records.flatMap((record) => {
    const wrong = findWrongWeek(checked, record);
    const week = readIsoWeek(cellOf(record, 'week'));
    if (wrong.length > 0 || week === null) return wrong;
    return [...(isWithdrawn(record) ? [] : findWrongDay(checked, record, week)), ...findGap(checked, record, standing)];
  });
};

function findWrongDay({ placeOf }: CheckedRelease, record: RowRecord, { week, monday, sunday }: IsoWeek): Problem[] {
  const found = dayIn(record, 'held_on');
  const place = placeOf(record, 'held_on');
  if (found === null)
    return isMissing(record, 'held_on') && lacks(record, 'note')
      ? [assignmentProblem('meeting-skipped', place, { found: week })]
      : [];
  if (found < monday || found > sunday)
    return [
      assignmentProblem('meeting-outside', place, { found, own: isoWeekOf(found), week, from: monday, to: sunday }),
    ];
  return found !== monday && lacks(record, 'note') ? [assignmentProblem('meeting-day', place, { found, monday })] : [];
}

/** A week of which nothing is said, between weeks that have their rows. */
function findGap({ placeOf }: CheckedRelease, record: RowRecord, standing: ReadonlySet<string>): Problem[] {
  const own = cellOf(record, 'week');
  const [monday] = [readIsoWeek(own)?.monday ?? ''];
  const hasEarlier = (week: string): boolean => [...standing].some((one) => one < week);
  const [found, missing] = isWithdrawn(record)
    ? [[...standing].filter((one) => one > own).sort()[0] ?? null, own]
    : [own, isoWeekOf(addDays(monday, -7))];
  if (found === null || standing.has(missing) || !hasEarlier(missing)) return [];
  return [assignmentProblem('meeting-gap', placeOf(record, 'week'), { found, missing })];
}
