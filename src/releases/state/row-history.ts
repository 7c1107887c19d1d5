import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { RowSource } from './bind-cell.ts';
import { differenceBetween, type Difference } from './difference.ts';
import { foldReleases, type State } from './fold.ts';
import type { Release } from './load-dataset.ts';

/**
 * The rows of a dataset over its releases. What is kept is the newest state and an index of each row's own history; what
 * was at a release, and what a release changed, is worked out from these when it is asked. So memory grows with the rows
 * that were written, not with rows × releases.
 */
export interface RowHistory extends RowSource {
  /** Oldest first. */
  releases: readonly Release[];
  /** The state after the newest release; empty before the first. */
  newest: State;
  /** A row as each release wrote it, oldest first; none where no release ever did. */
  rowsOf: (key: string) => readonly RowRecord[];
  /** The release of a name; undefined where there is none. */
  releaseNamed: (release: string) => Release | undefined;
  /** The release since which a row has had its cells: a whole table repeats the rows that stay. */
  writtenIn: (record: RowRecord) => string;
  /** All rows as they were after a release, in the order of its state; none where there is no such release. */
  rowsAt: (release: string) => RowRecord[];
  /** What a release changed, of rows whose key `concerns` accepts; null for the first and where there is no such release. */
  differenceAt: (release: string, concerns?: (key: string) => boolean) => Difference | null;
}

/** Indexes the rows of verified releases, oldest first. */
export function indexRows(dataset: Dataset, releases: readonly Release[]): RowHistory {
  const isWhole = dataset.releases === 'full';
  const places = new Map(releases.map(({ entry }, index) => [entry.release, index]));
  const placeOf = ({ release }: RowRecord): number => places.get(release) ?? -1;
  // The keys come in the order in which they were first written, which is the order of an upsert dataset's states.
  const histories = new Map<string, RowRecord[]>();
  for (const { records } of releases) {
    for (const record of records) {
      const history = histories.get(record.key);
      if (history) history.push(record);
      else histories.set(record.key, [record]);
    }
  }

  /** The newest row of a history that a release up to the one at `place` wrote; in a whole table, that very release. */
  function rowUpTo(history: readonly RowRecord[], place: number): RowRecord | undefined {
    let [from, to] = [0, history.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const record = history[middle];
      if (record && placeOf(record) <= place) from = middle + 1;
      else to = middle;
    }
    const record = history[from - 1];
    return record && isWhole && placeOf(record) !== place ? undefined : record;
  }

  const rowsOf = (key: string): readonly RowRecord[] => histories.get(key) ?? [];

  function rowsAt(release: string): RowRecord[] {
    const place = places.get(release);
    if (place === undefined) return [];
    if (isWhole) return [...(releases[place]?.records ?? [])];
    const rows: RowRecord[] = [];
    for (const history of histories.values()) {
      const row = rowUpTo(history, place);
      if (row === undefined) break;
      rows.push(row);
    }
    return rows;
  }

  function writtenIn(record: RowRecord): string {
    if (!isWhole) return record.release;
    const history = rowsOf(record.key);
    let at = history.indexOf(record);
    for (; at > 0; at -= 1) {
      const [before, own] = [history[at - 1], history[at]];
      // A row that was gone in between was written anew.
      if (!before || !own || placeOf(own) - placeOf(before) !== 1 || !hasSameCells(dataset, before, own)) break;
    }
    return history[at]?.release ?? record.release;
  }

  const byFirstWriting = (left: RowRecord, right: RowRecord): number => {
    const [one = left, other = right] = [rowsOf(left.key)[0], rowsOf(right.key)[0]];
    return placeOf(one) - placeOf(other) || one.line - other.line;
  };

  function differenceAt(release: string, concerns: (key: string) => boolean = () => true): Difference | null {
    const place = places.get(release) ?? 0;
    if (place === 0) return null;
    const own = (releases[place]?.records ?? []).filter(({ key }) => concerns(key));
    const before = isWhole
      ? (releases[place - 1]?.records ?? []).filter(({ key }) => concerns(key))
      : own.flatMap(({ key }) => rowUpTo(rowsOf(key), place - 1) ?? []);
    return differenceBetween(dataset, byKey(before), byKey(isWhole ? own : own.sort(byFirstWriting)));
  }

  return {
    dataset,
    releases,
    newest: foldReleases(dataset, releases),
    rowsOf,
    hasRelease: (release) => places.has(release),
    releaseNamed: (release) => releases[places.get(release) ?? -1],
    rowAt: (release, key) => rowUpTo(rowsOf(key), places.get(release) ?? -1),
    writtenIn,
    rowsAt,
    differenceAt,
  };
}

/** True where the files of two releases print the same of a row, under the same headers. */
function hasSameCells(dataset: Dataset, one: RowRecord, other: RowRecord): boolean {
  const cellsOf = ({ release, printed }: RowRecord): string =>
    JSON.stringify(
      columnsAt(dataset, release).flatMap(({ name, header }) => (printed[name] ? [header, printed[name]] : [])),
    );
  return cellsOf(one) === cellsOf(other);
}

const byKey = (records: readonly RowRecord[]): State => new Map(records.map((record) => [record.key, record]));
