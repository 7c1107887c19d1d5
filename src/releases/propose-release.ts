import type { Dataset } from '../datasets/define-dataset.ts';
import type { NumberException, ReleaseEntry, ReleaseReason } from '../datasets/release-entry.ts';
import type { Words } from '../datasets/words.ts';
import { checkDataset, codesEver } from './check-dataset.ts';
import { differenceBetween, type Difference } from './difference.ts';
import { foldReleases } from './fold.ts';
import { sha256 } from './hash.ts';
import { readFile, type LoadedDataset } from './load-dataset.ts';
import { compareLines, problem, type Problem } from './problem.ts';
import { entryHash } from './register.ts';
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
  /** The day it is registered. */
  today: string;
}

/** What a new release would be: its entry, its difference to the last, and what is wrong with it. */
export function proposeRelease(
  { dataset, file, bytes, reason, note, exceptions = [], today }: Proposal,
  loaded: readonly LoadedDataset[],
): { entry: ReleaseEntry; difference: Difference; problems: Problem[]; whole: LoadedDataset } {
  const { releases, pictures } = loaded.find((one) => one.dataset.name === dataset.name) ?? { releases: [], pictures: new Map<string, string>() };
  const before = releases.at(-1)?.entry;
  const release = nextReleaseName(today, releases.map(({ entry }) => entry.release));
  const entry: ReleaseEntry = {
    release,
    date: today,
    reason,
    note,
    sha256: sha256(bytes),
    previous: before ? { release: before.release, sha256: entryHash(before) } : null,
    ...(exceptions.length > 0 && { exceptions: [...exceptions] }),
  };
  const redactions = releases.flatMap((one) => one.entry.redacted ?? []);
  const excepted = [...releases.flatMap((one) => one.entry.exceptions ?? []), ...exceptions];
  const { header, records, problems } = readFile(dataset, file, release, bytes, redactions, excepted);
  const proposed = { entry, sha256: entry.sha256, bytes, header, records };
  const whole: LoadedDataset = { dataset, releases: [...releases, proposed], pictures, problems: [] };
  const others = loaded.filter((one) => one.dataset.name !== dataset.name);
  const codes = codesEver([...others, whole]);
  const checked = checkDataset(whole, { codes, asOf: today })
    .filter((one) => one.file === `data/${dataset.name}/${release}.csv`)
    .map((one) => ({ ...one, file }));
  const elsewhere = broughtElsewhere(others, { codes: codesEver(loaded), asOf: today }, { codes, asOf: today });
  const states = foldReleases(dataset, whole.releases);
  const difference = differenceBetween(dataset, states.at(-2) ?? new Map(), states.at(-1) ?? new Map());
  const wrong = [...[...problems, ...checked].sort(compareLines), ...elsewhere];
  // Rows that could not be read would look as if they were gone.
  return { entry, difference, problems: wrong.length > 0 ? wrong : checkReason(file, dataset, entry, difference), whole };
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

/** The register must not call a correction an update: the reason has to fit what the release does. */
function checkReason(file: string, { releases }: Dataset, entry: ReleaseEntry, difference: Difference): Problem[] {
  const { reason, previous } = entry;
  if (reason === 'first' && previous) return [problem('reason-first', { file }, { before: previous.release })];
  const { removed, revised } = difference;
  if (reason !== 'update' || releases === 'upsert' || removed.length + revised.length === 0) return [];
  const found = [...removed, ...revised.map(({ key, column }) => `${key} ${column}`)].slice(0, 5).join('; ');
  const counts = { removed: String(removed.length), revised: String(revised.length) };
  return [problem('reason-update', { file }, { ...counts, found })];
}
