import type { Words } from '../../core/words.ts';
import { problemText, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { MigrationEntry, ReleaseReason } from '../define/release-entry.ts';
import { linkEntry } from '../register/chain.ts';
import {
  commitFollowed,
  followKeyOf,
  followsFile,
  hasRemovals,
  writeFollowed,
  type Followed,
} from '../register/follows.ts';
import { proposeRelease } from '../register/propose-release.ts';
import { proposeRedaction, type RedactionOrder } from '../register/redact.ts';
import { registerFile, seedsFile, tableFile, writeRegister } from '../register/register.ts';
import { emptyDataset, loadDataset, type LoadedDataset } from '../state/load-dataset.ts';

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
 * Registers a series in the order of its days, by the very functions of `npm run release` and `npm run redact`.
 * Returns the files of the dataset's folder by name. Throws where a rule is broken.
 */
export function registerSeries(
  { dataset, releases, redactions = [], pictures = new Map(), follows }: Series,
  others: readonly LoadedDataset[],
): Map<string, Uint8Array> {
  let whole: LoadedDataset = {
    ...emptyDataset(dataset, pictures),
    entries: follows ? [followOld(dataset, follows)] : [],
  };
  let waiting = [...redactions];
  for (const { day, csv, reason, note } of releases) {
    for (const order of waiting.filter(({ on }) => on < day)) whole = redact(whole, order);
    waiting = waiting.filter(({ on }) => on >= day);
    const file = `${dataset.name} of ${day}`;
    const bytes = new TextEncoder().encode(csv);
    const proposal = proposeRelease({ dataset, file, bytes, reason, note, today: day }, [...others, whole]);
    refuseAny(proposal.problems);
    whole = {
      ...whole,
      entries: [...whole.entries, proposal.entry],
      releases: [...whole.releases, proposal.registered],
    };
  }
  const files = filesOf(whole);
  if (follows && !hasRemovals(whole.entries))
    files.set(followsFile, new TextEncoder().encode(writeFollowed(followedBy(dataset, follows))));
  return files;
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
