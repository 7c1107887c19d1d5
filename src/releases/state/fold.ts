import type { Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { Release } from './load-dataset.ts';

/** The state of a dataset after a release, by key. Rows never vanish from an upsert dataset. */
export type State = ReadonlyMap<string, RowRecord>;

/** The state after the last of these releases. */
export function foldReleases({ releases: kind }: Pick<Dataset, 'releases'>, releases: readonly Release[]): State {
  const state = new Map<string, RowRecord>();
  for (const { records } of kind === 'upsert' ? releases : releases.slice(-1)) {
    for (const record of records) state.set(record.key, record);
  }
  return state;
}
