import { checkDataset, codesEver } from '../../src/releases/check/check-dataset.ts';
import type { Problem } from '../../src/releases/check/problem.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import type { ReleaseEntry } from '../../src/releases/define/release-entry.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { entryHash, writeRegister } from '../../src/releases/register/register.ts';
import { loadDataset, type Folder, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { places } from './trial-datasets.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Lines as a file: each ended by LF. */
export const linesOf = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

/** The entries of releases that were registered one after another. */
export function chainEntries(files: Record<string, string | Uint8Array>): ReleaseEntry[] {
  const entries: ReleaseEntry[] = [];
  for (const [release, content] of Object.entries(files)) {
    const before = entries.at(-1);
    entries.push({
      release,
      date: release.slice(0, 10),
      reason: before ? 'update' : 'first',
      note: { zh: `示例 ${release}`, en: `Sample ${release}` },
      sha256: sha256(content),
      previous: before ? { release: before.release, sha256: entryHash(before) } : null,
    });
  }
  return entries;
}

/** A dataset's folder in memory: its files by release, and a register, by default the one that is right. */
export function makeFolder(
  files: Record<string, string | Uint8Array>,
  entries: readonly ReleaseEntry[] = chainEntries(files),
): Map<string, Uint8Array> {
  const contents = Object.entries(files).map(([release, content]): [string, Uint8Array] => [
    `${release}.csv`,
    typeof content === 'string' ? bytesOf(content) : content,
  ]);
  return new Map([...contents, ['releases.yaml', bytesOf(writeRegister(entries))]]);
}

const placesLoaded: LoadedDataset = loadDataset(
  places,
  makeFolder({ '2022-01-01': linesOf('code,name,valid_to,replaced_by', 'P1,甲区,,', 'P2,乙区,,') }),
);

/** Everything wrong with one dataset, in a city that has the places P1 and P2, on 24 May 2022; `pictures` by name and hash. */
export function findProblems(
  dataset: Dataset,
  folder: Folder,
  pictures?: ReadonlyMap<string, string>,
  pictureFaults: LoadedDataset['pictureFaults'] = new Map(),
): Problem[] {
  const loaded = { ...loadDataset(dataset, folder, pictures), pictureFaults };
  const codes = codesEver([placesLoaded, loaded]);
  return [...loaded.problems, ...checkDataset(loaded, { codes, asOf: '2022-05-24' })];
}
