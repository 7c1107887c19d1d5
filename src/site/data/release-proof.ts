import { releaseFiles, sumsTextFile } from '../../core/release-files.ts';
import { fileUrl } from '../../i18n/urls.ts';
import { publishedRelease } from '../../releases/state/published-release.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';

/** What somebody who holds the CSV of a release needs to check it. */
export interface ReleaseProof {
  /** Its name as it is saved, and the SHA-256 of the bytes that are served. */
  file: { name: string; sha256: string };
  /** Address of the list with all files of the release. */
  sums: string;
  /** True where the served bytes are not the registered ones. */
  isCopy: boolean;
}

/** The proof of one release. Throws where there is none of that name. */
export function releaseProof(
  { dataset, releaseNamed }: Pick<RowHistory, 'dataset' | 'releaseNamed'>,
  release: string,
): ReleaseProof {
  const found = releaseNamed(release);
  if (!found) throw new Error(`There is no release ${release} of ${dataset.name}.`);
  const name = releaseFiles(dataset).find(({ kind }) => kind === 'registered')?.name ?? '';
  return {
    file: { name, sha256: found.sha256 },
    sums: fileUrl(`data/${dataset.name}/${release}/${sumsTextFile}`),
    isCopy: publishedRelease(found).blank.length > 0,
  };
}
