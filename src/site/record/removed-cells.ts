import type { Words } from '../../core/words.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { RegisterEntry } from '../../releases/define/release-entry.ts';
import { removalsIn } from '../../releases/register/removals.ts';

/** The cells of one row that one entry says were removed, from however many releases. */
export interface RemovedRow {
  dataset: Dataset;
  key: string;
  columns: string[];
  law: Words;
  on: string;
  entry: number;
  /** How many releases held them. */
  releases: number;
  /** False for what was removed before there were commitments. */
  isCommitted: boolean;
}

/** What the law had removed, row by row, newest first in each register. */
export const removedRows = (
  registers: readonly { dataset: Dataset; entries: readonly RegisterEntry[] }[],
): RemovedRow[] =>
  registers.flatMap(({ dataset, entries }) => {
    const rows = new Map<string, RemovedRow & { from: Set<string> }>();
    for (const { release, columns, ...removal } of removalsIn(entries)) {
      const { entry, on, key, law } = removal;
      const place = JSON.stringify([entry, on, key, law]);
      const row = rows.get(place) ?? { ...removal, dataset, columns: [], releases: 0, from: new Set() };
      row.columns = [...new Set([...row.columns, ...columns])];
      row.releases = row.from.add(release).size;
      rows.set(place, row);
    }
    return Array.from(rows.values(), ({ from: _from, ...row }) => row).reverse();
  });
