import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { daysIn } from './check-issue-days.ts';
import { figureProblem } from './rules.ts';

/** Beyond so many years a day is a slip, and the rule for all days says so. */
const yearsAhead = 20;

/** The newest day that the name of a source mentions, in either language; null where it mentions none. */
export const issuedOn = ({ printed }: Pick<RowRecord, 'printed'>): string | null =>
  ['document', 'document_en']
    .flatMap((column) => daysIn(printed[column] ?? ''))
    .sort()
    .at(-1) ?? null;

/** A figure was measured: its period had ended when its source appeared, and when it is released. */
export const checkObservations: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => {
    const [found, issued] = [dayIn(record, 'period_end'), issuedOn(record)];
    if (found === null) return [];
    const place = () => checked.placeOf(record, 'period_end');
    if (issued !== null && issued < found) return [figureProblem('target-as-observation', place(), { found, issued })];
    return isAhead(checked, found)
      ? [figureProblem('observation-ahead', place(), { found, release: checked.release.entry.date })]
      : [];
  });

const isAhead = ({ release }: CheckedRelease, day: string): boolean =>
  day > release.entry.date && Number(day.slice(0, 4)) - Number(release.entry.date.slice(0, 4)) <= yearsAhead;

/** A target is set before its period is over. */
export const checkTargets: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record): Problem[] => {
    const [found, issued] = [dayIn(record, 'period_end'), issuedOn(record)];
    return found !== null && issued !== null && issued > found
      ? [figureProblem('target-after-period', checked.placeOf(record, 'period_end'), { found, issued })]
      : [];
  });
