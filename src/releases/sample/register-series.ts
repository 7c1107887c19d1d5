import type { Words } from '../../core/words.ts';
import { problemText, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import { proposeRelease } from '../register/propose-release.ts';
import { redactReleases, type RedactionOrder } from '../register/redact.ts';
import { registerFile, writeRegister } from '../register/register.ts';
import { loadDataset, type LoadedDataset } from '../state/load-dataset.ts';

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
  /** SHA-256 of the pictures that its cells name, by file. */
  pictures?: ReadonlyMap<string, string>;
}

/**
 * Registers a series in the order of its days, by the very functions of `npm run release` and `npm run redact`.
 * Returns the files of the dataset's folder by name. Throws where a rule is broken.
 */
export function registerSeries(
  { dataset, releases, redactions = [], pictures = new Map() }: Series,
  others: readonly LoadedDataset[],
): Map<string, Uint8Array> {
  let whole: LoadedDataset = { dataset, releases: [], pictures, problems: [] };
  let waiting = [...redactions];
  for (const { day, csv, reason, note } of releases) {
    for (const order of waiting.filter(({ on }) => on < day)) whole = redact(whole, order);
    waiting = waiting.filter(({ on }) => on >= day);
    const file = `${dataset.name} of ${day}`;
    const bytes = new TextEncoder().encode(csv);
    const proposal = proposeRelease({ dataset, file, bytes, reason, note, today: day }, [...others, whole]);
    refuseAny(proposal.problems);
    whole = { ...whole, releases: [...whole.releases, proposal.registered] };
  }
  return filesOf(whole);
}

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((one) => problemText(one, 'en')).join('\n\n'));
}

function redact(whole: LoadedDataset, order: RedactionOrder): LoadedDataset {
  const { entries, files, problems } = redactReleases(whole.dataset, whole.releases, order);
  refuseAny(problems);
  if (files.size === 0) throw new Error(`No release of ${whole.dataset.name} holds ${order.key}.`);
  const changed = whole.releases.map((release, index) => ({
    ...release,
    entry: entries[index] ?? release.entry,
    bytes: files.get(release.entry.release) ?? release.bytes,
  }));
  return loadDataset(whole.dataset, filesOf({ ...whole, releases: changed }), whole.pictures);
}

const filesOf = ({ releases }: LoadedDataset): Map<string, Uint8Array> =>
  new Map([
    ...releases.map(({ entry, bytes }): [string, Uint8Array] => [`${entry.release}.csv`, bytes]),
    [registerFile, new TextEncoder().encode(writeRegister(releases.map(({ entry }) => entry)))],
  ]);
