import type { Dataset } from '../datasets/define-dataset.ts';
import type { Release } from './load-dataset.ts';
import type { RowRecord } from './read-rows.ts';

/** A row as it stands, and the release that last wrote it. */
export interface StateRecord extends RowRecord {
  release: string;
}

/** The state of a dataset after a release, by key. Rows never vanish from an upsert dataset. */
export type State = ReadonlyMap<string, StateRecord>;

/** The states after each release, oldest first; they share their rows. */
export function foldReleases(dataset: Dataset, releases: readonly Release[]): State[] {
  let state: State = new Map();
  return releases.map(({ entry, records }) => {
    const next = new Map(dataset.releases === 'upsert' ? state : []);
    for (const record of records) next.set(record.key, { ...record, release: entry.release });
    return (state = next);
  });
}

/** A row's history over the releases: each release that wrote it and the row it wrote, oldest first. */
export function historyOf(releases: readonly Release[], key: string): { release: string; record: RowRecord }[] {
  return releases.flatMap(({ entry, records }) => {
    const record = records.find((candidate) => candidate.key === key);
    return record ? [{ release: entry.release, record }] : [];
  });
}
