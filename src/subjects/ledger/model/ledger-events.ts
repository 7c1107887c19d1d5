import { dayOfRelease } from '../../../core/release-day.ts';
import { kindsOf, type ChangeKind } from './problem-changes.ts';
import type { ProblemRecord } from './problem-record.ts';

/** What a release did to a problem, as a feed tells it. */
export interface LedgerEvent {
  id: string;
  release: string;
  on: string;
  kinds: ChangeKind[];
}

/** What nobody subscribes for: steps between, told on the problem's page. */
const quiet: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['updated', 'dispatched', 'fixed']);

/**
 * The newest events, at most `limit`. `releases` come newest first, each with its rows; `before` finds the row before one.
 * A release that would exceed the limit is cut by id. Of a problem whose text is gone nothing is told any more.
 */
export function newestEvents(
  releases: Iterable<readonly ProblemRecord[]>,
  before: (record: ProblemRecord) => ProblemRecord | undefined,
  limit: number,
): LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const records of releases) {
    const sorted = records.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    for (const record of sorted) {
      const kinds = kindsOf(before(record)?.row, record.row);
      const isTold = kinds.some((kind) => !quiet.has(kind)) && record.ended?.why !== 'display-ended';
      if (isTold) events.push({ id: record.key, release: record.release, on: dayOfRelease(record.release), kinds });
      if (events.length === limit) return events;
    }
  }
  return events;
}
