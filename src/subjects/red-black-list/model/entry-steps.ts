import { isOverdue } from './entry-deadline.ts';
import type { EntryView } from './list-entry.ts';

/** What a note beside a step tells. */
export type StepNote = 'due' | 'verified-by' | 'display-until' | 'display-ended';

/** One step of an entry's way from being found to leaving the list. */
export interface EntryStep {
  name:
    | 'found'
    | 'notified'
    | 'listed'
    | 'rectifiedBefore'
    | 'verifiedBefore'
    | 'relapse'
    | 'due'
    | 'rectified'
    | 'verified'
    | 'delisted'
    | 'withdrawn';
  /** Null = not yet. */
  on: string | null;
  /** `late`: a deadline that was not kept. */
  state: 'done' | 'waiting' | 'late';
  note: StepNote | null;
}

const step = (name: EntryStep['name'], on: string | null, note: StepNote | null = null): EntryStep => ({
  name,
  on,
  state: on === null ? 'waiting' : 'done',
  note,
});

/** The steps of an entry in the order of their days, what is still to come last. */
export function stepsOf(entry: EntryView): EntryStep[] {
  const { row, deadline } = entry;
  const steps = [step('found', row.found_on), step('notified', row.notified_on), step('listed', row.listed_on)];
  return (
    [...steps, ...roundsOf(entry)]
      // Without a deadline (the red list) nothing is awaited.
      .filter(({ on }) => on !== null || deadline !== null)
      .sort(byDay)
  );
}

function byDay({ on: one }: EntryStep, { on: other }: EntryStep): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : Number(one > other);
}

function roundsOf(entry: EntryView): EntryStep[] {
  const { row, departure, relapse, ended } = entry;
  // What was wrongly listed had nothing to fix.
  if (departure?.why === 'withdrawn') return [step('withdrawn', departure.on)];
  return [
    ...(relapse
      ? [
          step('rectifiedBefore', relapse.rectifiedOn),
          step('verifiedBefore', relapse.verifiedOn),
          step('relapse', relapse.on),
        ]
      : []),
    dueStep(entry),
    step('rectified', row.rectified_on),
    step('verified', row.verified_on, row.verified_on && !ended ? 'verified-by' : null),
    step(
      'delisted',
      departure?.why === 'delisted' ? departure.on : null,
      ended?.why === 'display-ended' ? 'display-ended' : 'display-until',
    ),
  ];
}

/** The day by which it is to be rectified: waited for while it runs, and told of once it is kept or not. */
function dueStep(entry: EntryView): EntryStep {
  const { row, deadline } = entry;
  const state = deadline?.state;
  const isLate = isOverdue(entry) || state === 'missed';
  return {
    name: 'due',
    on: row.rectify_by,
    state: isLate ? 'late' : state === 'running' ? 'waiting' : 'done',
    note: deadline === null || state === 'running' ? null : 'due',
  };
}
