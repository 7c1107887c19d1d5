import { daysBetween } from '../../../core/days.ts';
import type { ListEntry } from '../dataset.ts';

/**
 * What became of a deadline. `days` = days from listing (or from the day it was listed again) to rectification, days
 * left, or days overdue.
 */
export interface Deadline {
  state: 'kept' | 'missed' | 'running' | 'overdue';
  days: number;
}

/** Kept or missed where it was rectified; running or overdue where it was not. `since` is the day it was listed, or listed again. */
export function deadlineOf(
  { list, status, rectify_by, rectified_on }: ListEntry,
  since: string,
  asOf: string,
): Deadline | null {
  if (list === 'red' || status === 'withdrawn' || rectify_by === null) return null;
  if (rectified_on !== null) {
    return {
      state: rectified_on <= rectify_by ? 'kept' : 'missed',
      days: Math.max(0, daysBetween(since, rectified_on)),
    };
  }
  const left = daysBetween(asOf, rectify_by);
  return left >= 0 ? { state: 'running', days: left } : { state: 'overdue', days: -left };
}
