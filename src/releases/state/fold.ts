import type { Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { Release } from './load-dataset.ts';

/** The state of a dataset after a release, by key. Rows never vanish from an upsert dataset. */
export type State = ReadonlyMap<string, RowRecord>;

/** The states after each release, oldest first; they share their rows. */
export function foldReleases(dataset: Dataset, releases: readonly Release[]): State[] {
  let state: State = new Map();
  return releases.map(({ records }) => {
    const next = new Map(dataset.releases === 'upsert' ? state : []);
    for (const record of records) next.set(record.key, record);
    return (state = next);
  });
}

/** A row's history: the row as each release wrote it, oldest first. */
export const historyOf = (releases: readonly Release[], key: string): RowRecord[] =>
  releases.flatMap(({ records }) => records.filter((record) => record.key === key));
