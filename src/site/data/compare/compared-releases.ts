import { changeFiles, releaseChangesFile } from '../../../core/change-files.ts';
import type { ChangeDocument, FileRelease } from './change-file.ts';

/** Two releases of a dataset, the older first. */
export interface ComparedReleases {
  from: string;
  to: string;
}

/** So many releases are asked for one by one; of more the one file with every change is quicker. */
const mostFiles = 10;
const [, wholeFile] = changeFiles;

/** Two chosen releases as they are compared: what differs is told from the older to the newer. */
export function inOrder(releases: readonly string[], { from, to }: ComparedReleases): ComparedReleases {
  return releases.indexOf(from) > releases.indexOf(to) ? { from: to, to: from } : { from, to };
}

/** The releases after the older of two, up to the newer; all of them oldest first. */
const releasesBetween = (releases: readonly string[], { from, to }: ComparedReleases): readonly string[] =>
  releases.slice(releases.indexOf(from) + 1, releases.indexOf(to) + 1);

/** The files, below the folder of the dataset, that say what differs between two releases. */
export function filesBetween(releases: readonly string[], ends: ComparedReleases): string[] {
  const between = releasesBetween(releases, ends);
  return between.length > mostFiles ? [wholeFile] : between.map((release) => `${release}/${releaseChangesFile}`);
}

/** Of what those files say, the changes between the two releases. */
export function changesBetween(
  releases: readonly string[],
  ends: ComparedReleases,
  documents: readonly ChangeDocument[],
): FileRelease[] {
  const between = new Set(releasesBetween(releases, ends));
  return documents.flatMap((one) => one.releases).filter(({ release }) => between.has(release));
}
