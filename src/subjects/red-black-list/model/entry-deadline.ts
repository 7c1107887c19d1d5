import { daysBetween } from '../../../core/days.ts';

/**
 * What became of a deadline. `days` = days from listing (or from the day it was listed again) to rectification, days
 * left, or days overdue.
 */
export interface Deadline {
  state: 'kept' | 'missed' | 'running' | 'overdue';
  days: number;
}

/** What of an entry decides about its deadline. */
export interface DatedEntry {
  list: string;
  status: string;
  rectify_by: string | null;
  rectified_on: string | null;
}

const rectifiedStatuses = ['rectified', 'verified', 'delisted'];

/** True where the problem is fixed, verified or not. */
export const isRectifiedStatus = (status: string): boolean => rectifiedStatuses.includes(status);

/**
 * Kept or missed where it was rectified; running or overdue where it was not. `since` is the day it was listed, or listed
 * again. Null where nothing was to be rectified, or where the law had a day removed that would decide.
 */
export function deadlineOf(
  { list, status, rectify_by, rectified_on }: DatedEntry,
  since: string,
  asOf: string,
): Deadline | null {
  if (list === 'red' || status === 'withdrawn' || rectify_by === null) return null;
  if (rectified_on === null && isRectifiedStatus(status)) return null;
  if (rectified_on !== null) {
    return {
      state: rectified_on <= rectify_by ? 'kept' : 'missed',
      days: Math.max(0, daysBetween(since, rectified_on)),
    };
  }
  const left = daysBetween(asOf, rectify_by);
  return left >= 0 ? { state: 'running', days: left } : { state: 'overdue', days: -left };
}

/** True where the day by which it was to be rectified is over and nothing is fixed: the one meaning of “overdue”. */
export const isOverdue = ({ deadline }: { deadline: Deadline | null }): boolean => deadline?.state === 'overdue';
