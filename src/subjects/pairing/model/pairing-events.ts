import { compareText } from '../../../core/compare-text.ts';
import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Told } from './pair-record.ts';
import type { Pair } from './pairs.ts';

/** Something that happened: a pair began, a unit visited, a project was done. */
export type PairingEvent = { day: string; id: string; pair: Pair } & (
  { kind: 'pair' } | { kind: 'visit' | 'done'; record: Told<PairingRecord> }
);

/** All that happened, newest first; each has the number of the row that tells it. */
export const pairingEvents = (pairs: readonly Pair[]): PairingEvent[] =>
  pairs
    .flatMap((pair): PairingEvent[] => [
      { kind: 'pair', day: pair.row.since, id: pair.id, pair },
      ...pair.visits.map((record) => ({
        kind: 'visit' as const,
        day: record.row.day,
        id: record.row.id,
        record,
        pair,
      })),
      ...pair.projects.flatMap((record) =>
        record.state === 'done' && record.row.done_on !== null
          ? [{ kind: 'done' as const, day: record.row.done_on, id: record.row.id, record, pair }]
          : [],
      ),
    ])
    .sort((one, other) => compareText(other.day, one.day) || compareText(one.id, other.id));
