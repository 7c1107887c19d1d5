import { createHash } from 'node:crypto';
import { shardDigits, shardOf } from '../../core/intake/report-numbers.ts';
import type { PublishedState } from '../../core/intake/report-status.ts';

/** The states of one shard, by the rest of the hash. */
export type StatusShard = Record<string, PublishedState>;

/** Every shard there can be: which of them are there tells nothing. */
export const shardNames: readonly string[] = Array.from({ length: 16 ** shardDigits }, (_, index) =>
  index.toString(16).padStart(shardDigits, '0'),
);

/** The shards of these reports, each with its number: the number itself is in none of them. */
export function shardsOf(reports: readonly (PublishedState & { number: string })[]): Map<string, StatusShard> {
  const entries = reports.map(({ number, state, day, reason, ledger }) => ({
    ...shardOf(createHash('sha256').update(number).digest('hex')),
    state: { state, day, reason, ledger },
  }));
  return new Map(
    shardNames.map((name) => [
      name,
      // By their keys: the order of arrival is nobody's affair.
      Object.fromEntries(
        entries
          .filter(({ shard }) => shard === name)
          .sort((left, right) => (left.key < right.key ? -1 : 1))
          .map(({ key, state }) => [key, state]),
      ),
    ]),
  );
}
