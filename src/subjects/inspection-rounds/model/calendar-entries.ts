import { addDays } from '../../../core/days.ts';
import type { RoundView } from './round-view.ts';

/** A round as a calendar has it, without its words. */
export interface CalendarEntry {
  round: RoundView;
  /** First day, and the day after the last. */
  from: string;
  until: string;
  /** How often it was changed since it was first told. */
  sequence: number;
  /** The day on which it was last changed. */
  changedOn: string;
  isCancelled: boolean;
}

/**
 * Every round as an entry, oldest first. One that was entered in error is cancelled: whoever has it in a calendar would keep
 * it otherwise. What is not announced comes after it was made, as no release has it before.
 */
export const calendarEntries = (rounds: readonly RoundView[]): CalendarEntry[] =>
  rounds.toReversed().map((round) => ({
    round,
    from: round.days.first,
    until: addDays(round.days.last, 1),
    sequence: round.changes - 1,
    changedOn: round.changedOn,
    isCancelled: round.standing === 'cancelled' || round.standing === 'withdrawn',
  }));
