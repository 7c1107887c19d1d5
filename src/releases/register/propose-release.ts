import type { Words } from '../../core/words.ts';
import { checkDataset, codesEver } from '../check/check-dataset.ts';
import { checkReason } from '../check/check-reason.ts';
import { compareLines, type Problem } from '../check/problem.ts';
import { removableColumns, type Dataset } from '../define/define-dataset.ts';
import type { NumberException, ReleaseEntry, ReleaseReason } from '../define/release-entry.ts';
import { columnsAt, headersOf } from '../read/columns-at.ts';
import { keepSpelling } from '../read/keep-spelling.ts';
import { readHandedIn } from '../read/read-handed-in.ts';
import type { TableChange } from '../read/table-changes.ts';
import { writeCsv } from '../read/write-csv.ts';
import { differenceBetween, type Difference } from '../state/difference.ts';
import { foldReleases } from '../state/fold.ts';
import { emptyDataset, readTable, type LoadedDataset, type ReadTable, type Release } from '../state/load-dataset.ts';
import { linkEntry } from './chain.ts';
import { commitTable, seedSource } from './commit-table.ts';
import { sha256 } from './hash.ts';
import { nextReleaseName } from './release-name.ts';

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
  const handedIn = readHandedIn(context, bytes);
  const before = foldReleases(dataset, releases);
  const { records, ...spelling } = keepSpelling(dataset, handedIn.records, before);

  const written = new TextEncoder().encode(writeCsv(dataset, release, records));
  const again = readTable(context, written);
  const { entry, seeds } = registerTable(proposal, release, again, known);
  const proposed = { entry, sha256: sha256(written), bytes: written, seeds, removals: [] };
  const whole: LoadedDataset = {
    ...known,
    entries: [...known.entries, entry],
    releases: [...releases, { ...proposed, header: handedIn.header, records }],
    problems: [],
  };
  const difference = differenceBetween(dataset, before, foldReleases(dataset, whole.releases));
  const checked = handedIn.isWhole ? checkWhole(whole, file, loaded, today) : { own: [], elsewhere: [] };
  // A row that could not be read, or whose code could not, has not vanished.
  const own = checked.own.filter(({ rule }) => rule !== 'code-vanished' || handedIn.problems.length === 0);
  const wrong = [...[...handedIn.problems, ...own].sort(compareLines), ...checked.elsewhere];
  return {
    entry,
    difference,
    changes: [...handedIn.changes, ...spelling.changes],
    // What is registered must be as sound as what was handed in. Rows that could not be read would look as if they were gone.
    problems:
      wrong.length > 0
        ? wrong
        : [...again.problems, ...checkReason({ file, difference, whole, loaded, removes: proposal.removes ?? 0 })],
    whole,
    registered: { ...proposed, header: again.header, records: again.records },
  };
}

/** The entry of a release and its seeds. */
function registerTable(
  { dataset, reason, note, exceptions = [], today }: Proposal,
  release: string,
  { header, rows, records }: ReadTable,
  { entries }: LoadedDataset,
): { entry: ReleaseEntry; seeds: Uint8Array } {
  const removable = removableColumns(dataset);
  const keyed = columnsAt(dataset, release).flatMap((at) => (removable.includes(at.name) ? [at.header] : []));
  const columns = header.map((name) => ({ name, isKeyed: keyed.includes(name) }));
  const keys = rows.map((_, row) => records[row]?.key ?? '');
  const { root, seeds } = commitTable({ columns, rows, keys }, seedSource(dataset, release));
  const facts = {
    kind: 'release' as const,
    release,
    date: today,
    reason,
    note,
    root,
    rows: rows.length,
    key: headersOf(dataset, release, dataset.key),
    holds: dataset.releases,
    ...(exceptions.length > 0 && { exceptions: [...exceptions] }),
  };
  return { entry: linkEntry(facts, entries.at(-1)), seeds: new TextEncoder().encode(seeds) };
}

/** What is wrong with the new release beyond its cells, in `file`, and what it makes wrong in other datasets. */
function checkWhole(
  whole: LoadedDataset,
  file: string,
  loaded: readonly LoadedDataset[],
  asOf: string,
): { own: Problem[]; elsewhere: Problem[] } {
  const { name } = whole.dataset;
  const others = loaded.filter((one) => one.dataset.name !== name);
  const codes = codesEver([...others, whole]);
  const ownFile = `data/${name}/${whole.releases.at(-1)?.entry.release}.csv`;
  const own = checkDataset(whole, { codes, asOf }).flatMap((one) => (one.file === ownFile ? [{ ...one, file }] : []));
  return { own, elsewhere: broughtElsewhere(others, { codes: codesEver(loaded), asOf }, { codes, asOf }) };
}

type Context = Parameters<typeof checkDataset>[1];

/** What a release, sound by itself, makes wrong in other datasets: an area that ends has its later scores refused. */
function broughtElsewhere(others: readonly LoadedDataset[], before: Context, after: Context): Problem[] {
  const isSame = (one: Problem, other: Problem): boolean =>
    one.rule === other.rule && one.file === other.file && one.line === other.line && one.field === other.field;
  return others.flatMap((one) => {
    const standing = checkDataset(one, before);
    return checkDataset(one, after).filter((found) => !standing.some((other) => isSame(found, other)));
  });
}
