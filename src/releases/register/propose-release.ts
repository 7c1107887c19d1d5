import type { Words } from '../../core/words.ts';
import { checkReason } from '../check/check-reason.ts';
import { compareLines, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { NumberException, ReleaseEntry, ReleaseReason } from '../define/release-entry.ts';
import { keepSpelling } from '../read/keep-spelling.ts';
import { noteRow } from '../read/mark-row.ts';
import { readHandedIn } from '../read/read-handed-in.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { TableChange } from '../read/table-changes.ts';
import { writeCsv } from '../read/write-csv.ts';
import { differenceBetween, type Difference } from '../state/difference.ts';
import { foldReleases } from '../state/fold.ts';
import { knownNames } from '../state/known-names.ts';
import { emptyDataset, readTable, type LoadedDataset, type ReadTable, type Release } from '../state/load-dataset.ts';
import { checkProposed } from './check-proposed.ts';
import { sha256 } from './hash.ts';
import { findNoteless } from './noteless-rows.ts';
import { registerTable } from './register-table.ts';
import { nextReleaseName } from './release-name.ts';
import { takeTable, type RowOptions } from './take-table.ts';

export interface Proposal {
  dataset: Dataset;
  /** Path of the file as it is named in errors. */
  file: string;
  bytes: Uint8Array;
  reason: ReleaseReason;
  note: Words;
  /** Numbers that look like a person's and are none. */
  exceptions?: readonly NumberException[];
  /** How many rows are meant to go. */
  removes?: number;
  /** What is said of the rows of a whole current table, whose rows do not tell how they changed. */
  ofRows?: RowOptions;
  /** The day it is registered. */
  today: string;
}

/** What a new release would be. */
export interface ProposedRelease {
  entry: ReleaseEntry;
  /** What differs from the last release. */
  difference: Difference;
  /** How the table handed in differs in form from the one that would be registered. */
  changes: TableChange[];
  problems: Problem[];
  /** What a whole current table leaves as it is, and which of its rows lack a note; null for a table of changes. */
  table: { unchanged: number; missing: string[]; noteless: string[] } | null;
  /** The dataset with the new release, whose rows bear the lines of the file handed in. */
  whole: LoadedDataset;
  /** The new release as it would be registered: the canonical writing of its rows, read again. */
  registered: Release;
}

/** What a new release would be: its entry, its bytes, its difference to the last, and what is wrong with it. */
export function proposeRelease(proposal: Proposal, loaded: readonly LoadedDataset[]): ProposedRelease {
  const { dataset, file, bytes, exceptions = [], today } = proposal;
  const known = loaded.find((one) => one.dataset.name === dataset.name) ?? emptyDataset(dataset);
  const { releases } = known;
  const release = nextReleaseName(
    today,
    releases.map((one) => one.entry.release),
  );
  const removals = releases.flatMap((one) => one.removals);
  const excepted = [...releases.flatMap((one) => one.entry.exceptions ?? []), ...exceptions];
  const context = { dataset, file, release, removals, exceptions: excepted };
  const handedIn = readHandedIn(context, bytes, knownNames(loaded));
  const before = foldReleases(dataset, releases);
  const spelt = keepSpelling(dataset, handedIn.records, before);
  const table = handedIn.isWholeTable ? takeTable(proposal, release, known, { ...handedIn, ...spelt }, before) : null;
  const cells = table?.problems ?? handedIn.problems;

  const wholeOf = (records: RowRecord[]): { whole: LoadedDataset; registered: Release; again: ReadTable } => {
    const written = new TextEncoder().encode(writeCsv(dataset, release, records));
    const again = readTable(context, written);
    const { entry, seeds } = registerTable(proposal, release, again, known);
    const proposed = { entry, sha256: sha256(written), bytes: written, seeds, removals: [] };
    const newest = { ...proposed, header: handedIn.header, records };
    const entries = [...known.entries, entry];
    return {
      whole: { ...known, entries, releases: [...releases, newest], problems: [] },
      registered: { ...proposed, header: again.header, records: again.records },
      again,
    };
  };
  const check = (whole: LoadedDataset) =>
    handedIn.isWhole ? checkProposed(whole, file, loaded, today, cells) : { own: [], elsewhere: [] };
  const { records } = table ?? spelt;
  const bare = wholeOf(records);
  const found = check(bare.whole);
  const noteless = table ? findNoteless(records, found.own, (rows) => check(wholeOf(rows).whole).own) : [];
  const { note } = proposal.ofRows ?? {};
  const noted =
    note && noteless.length > 0
      ? wholeOf(records.map((one) => (noteless.includes(one.key) ? noteRow(one, note) : one)))
      : null;

  const { whole, registered, again } = noted ?? bare;
  const difference = differenceBetween(dataset, before, foldReleases(dataset, whole.releases));
  const checked = noted ? check(noted.whole) : found;
  // A row that could not be read, or whose code could not, has not vanished.
  const own = checked.own.filter(({ rule }) => rule !== 'code-vanished' || handedIn.problems.length === 0);
  const wrong = [...[...cells, ...own].sort(compareLines), ...checked.elsewhere];
  return {
    ...{ entry: registered.entry, difference, whole, registered },
    changes: [...handedIn.changes, ...(table?.changes ?? []), ...spelt.changes],
    // What is registered must be as sound as what was handed in. Rows that could not be read would look as if they were gone.
    problems:
      wrong.length > 0
        ? wrong
        : [...again.problems, ...checkReason({ file, difference, whole, loaded, removes: proposal.removes ?? 0 })],
    table: table && { unchanged: table.unchanged, missing: table.missing, noteless: note ? [] : noteless },
  };
}
