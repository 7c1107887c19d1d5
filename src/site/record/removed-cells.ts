import type { Words } from '../../core/words.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { removalsIn } from '../../releases/register/removals.ts';
import type { PublishedRegister } from '../../store/record.ts';

/** The cells of one row that one entry says were removed, from however many releases. */
export interface RemovedRow {
  dataset: Dataset;
  key: string;
  /** Where the row can be looked up, without language. */
  path: string;
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
  registers: readonly Pick<PublishedRegister, 'dataset' | 'entries' | 'pathOf'>[],
): RemovedRow[] =>
  registers.flatMap(({ dataset, entries, pathOf }) => {
    const rows = new Map<string, RemovedRow & { from: Set<string> }>();
    for (const { release, columns, ...removal } of removalsIn(entries)) {
      const { entry, on, key, law } = removal;
      const place = JSON.stringify([entry, on, key, law]);
      const row = rows.get(place) ?? {
        ...removal,
        dataset,
        path: pathOf(key),
        columns: [],
        releases: 0,
        from: new Set(),
      };
      row.columns = [...new Set([...row.columns, ...columns])];
      row.releases = row.from.add(release).size;
      rows.set(place, row);
    }
    return Array.from(rows.values(), ({ from: _from, ...row }) => row).reverse();
  });
