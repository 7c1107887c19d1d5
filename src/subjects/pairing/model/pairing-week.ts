import { compareText } from '../../../core/compare-text.ts';
import type { PairingEvent } from './pairing-events.ts';
import { daysLateOf } from './project.ts';

/** What a week had of paired help. */
export interface PairingWeek {
  /** Visits and projects done, newest first. */
  events: PairingEvent[];
  visits: number;
  done: number;
  /** Of those done, the projects that were done after they were due. */
  late: number;
  /** How many of each on a day. */
  visitDays: Map<string, number>;
  doneDays: Map<string, number>;
  /** Of all that is known up to the week's end, the newest day; null = nothing is recorded. */
  lastDay: string | null;
}

/** The visits and completions from `monday` to `until`; that a pair began is none. */
export function pairingWeek(events: readonly PairingEvent[], monday: string, until: string): PairingWeek {
  const told = events.filter(({ kind, day }) => kind !== 'pair' && day <= until);
  const inWeek = told.filter(({ day }) => day >= monday);
  const daysOf = (kind: 'visit' | 'done'): Map<string, number> => {
    const days = inWeek.filter((one) => one.kind === kind).map(({ day }) => day);
    return new Map([...new Set(days)].map((day) => [day, days.filter((one) => one === day).length]));
  };
  const count = (kind: 'visit' | 'done'): number => inWeek.filter((one) => one.kind === kind).length;
  return {
    events: inWeek,
    ...{ visits: count('visit'), done: count('done') },
    late: inWeek.filter((one) => one.kind === 'done' && daysLateOf(one.record.row) > 0).length,
    ...{ visitDays: daysOf('visit'), doneDays: daysOf('done') },
    lastDay:
      told
        .map(({ day }) => day)
        .sort(compareText)
        .at(-1) ?? null,
  };
}
