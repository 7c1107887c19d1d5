import type { Words } from '../../core/words.ts';
import { checkDataset, codesEver } from '../check/check-dataset.ts';
import { problemText, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { MigrationEntry, ReleaseReason } from '../define/release-entry.ts';
import { writeCsv } from '../read/write-csv.ts';
import { linkEntry } from '../register/chain.ts';
import {
  commitFollowed,
  followKeyOf,
  followsFile,
  hasRemovals,
  writeFollowed,
  type Followed,
} from '../register/follows.ts';
import { sha256 } from '../register/hash.ts';
import { proposeRedaction, type RedactionOrder } from '../register/redact.ts';
import { registerTable } from '../register/register-table.ts';
import { registerFile, seedsFile, tableFile, writeRegister } from '../register/register.ts';
import { emptyDataset, loadDataset, readTable, type LoadedDataset, type Release } from '../state/load-dataset.ts';

/** A release that is dated back to its day. */
export interface SeriesRelease {
  day: string;
  csv: string;
  reason: ReleaseReason;
  note: Words;
}

/** A dataset of sample data, drawn. */
export interface Series {
  dataset: Dataset;
  releases: readonly SeriesRelease[];
  redactions?: readonly RedactionOrder[];
  /** The head of the register that this one follows, as it was kept before there were roots, and the day it was followed. */
  follows?: { on: string; release: string; sha256: string };
  /** SHA-256 of the pictures that its cells name, by file. */
  pictures?: ReadonlyMap<string, string>;
}

/**
 * Registers a series in the order of its days. Its rules are checked once, over the whole, as a build checks them: a check
 * with each release would check all that came before again. Returns the files of the dataset's folder by name.
 * Throws where a rule is broken.
 */
export function registerSeries(
  { dataset: drawn, releases, redactions = [], pictures = new Map(), follows }: Series,
  others: readonly LoadedDataset[],
): Map<string, Uint8Array> {
  // Whoever publishes it: what was drawn is sample data, and its seeds follow from a public text.
  const dataset: Dataset = { ...drawn, provenance: 'sample' };
  let whole: LoadedDataset = {
    ...emptyDataset(dataset, pictures),
    entries: follows ? [followOld(dataset, follows)] : [],
  };
  let waiting = [...redactions];
  for (const one of releases) {
    for (const order of waiting.filter(({ on }) => on < one.day)) whole = redact(whole, order);
    waiting = waiting.filter(({ on }) => on >= one.day);
    const release = registerRelease(whole, one);
    whole = { ...whole, entries: [...whole.entries, release.entry], releases: [...whole.releases, release] };
  }
  const files = filesOf(whole);
  if (follows && !hasRemovals(whole.entries))
    files.set(followsFile, new TextEncoder().encode(writeFollowed(followedBy(dataset, follows))));
  const written = loadDataset(dataset, files, pictures);
  refuseAny(written.problems);
  const codes = codesEver([...others, written]);
  refuseAny(checkDataset(written, { codes, asOf: releases.at(-1)?.day ?? '' }));
  return files;
}

function registerRelease(whole: LoadedDataset, { day, csv, reason, note }: SeriesRelease): Release {
  const { dataset, entries, releases } = whole;
  const removals = releases.flatMap((one) => one.removals);
  const context = { dataset, file: `${dataset.name} of ${day}`, release: day, removals, exceptions: [] };
  const drawn = readTable(context, new TextEncoder().encode(csv));
  refuseAny(drawn.problems);
  const bytes = new TextEncoder().encode(writeCsv(dataset, day, drawn.records));
  const table = readTable(context, bytes);
  const { header, records } = table;
  const { entry, seeds } = registerTable({ dataset, reason, note, today: day }, day, table, { entries });
  return { entry, sha256: sha256(bytes), bytes, seeds, header, records, removals: [] };
}

type Former = NonNullable<Series['follows']>;

const followedBy = (dataset: Dataset, { sha256: head }: Former): Followed => ({ head, key: followKeyOf(dataset) });

const followOld = (dataset: Dataset, follows: Former): MigrationEntry => {
  const { on, release } = follows;
  const commitment = commitFollowed(followedBy(dataset, follows));
  return linkEntry({ kind: 'migration', date: on, follows: { release, commitment } }, undefined);
};

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((one) => problemText(one, 'en')).join('\n\n'));
}

function redact(whole: LoadedDataset, order: RedactionOrder): LoadedDataset {
  const proposed = proposeRedaction(whole, order);
  if (proposed === null) throw new Error(`No release of ${whole.dataset.name} holds ${order.key}.`);
  const changed = filesOf({ ...whole, entries: [...whole.entries, proposed.entry] });
  return loadDataset(whole.dataset, new Map([...changed, ...proposed.files]), whole.pictures);
}

const filesOf = ({ entries, releases }: Pick<LoadedDataset, 'entries' | 'releases'>): Map<string, Uint8Array> =>
  new Map([
    ...releases.flatMap(({ entry: { release }, bytes, seeds }): [string, Uint8Array][] => [
      [tableFile(release), bytes],
      [seedsFile(release), seeds],
    ]),
    [registerFile, new TextEncoder().encode(writeRegister(entries))],
  ]);
