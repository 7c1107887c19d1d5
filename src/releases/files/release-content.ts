import { releaseFiles, type ReleaseFileKind } from '../../core/release-files.ts';
import { writeTable } from '../../files/write-table.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { sha256 } from '../register/hash.ts';
import type { Release } from '../state/load-dataset.ts';
import { publishedRelease } from '../state/published-release.ts';
import type { EarlierRemoval } from '../state/removed-earlier.ts';
import { datasetTable, tableFacts } from './dataset-table.ts';

/** The bytes of one file of a release, as it may be published. */
export function releaseContent(dataset: Dataset, release: Release, kind: ReleaseFileKind): Uint8Array<ArrayBuffer> {
  if (kind === 'registered') return new Uint8Array(release.bytes);
  if (kind === 'seeds') return new Uint8Array(release.seeds);
  if (kind === 'sums') {
    const sums = releaseFiles(dataset)
      .filter((file) => file.kind !== 'sums')
      .map((file) => `${sumOf(dataset, release, file.kind)}  ${file.name}\n`);
    return new TextEncoder().encode([sumsComment, ...sums].join(''));
  }
  const facts = { dataset, entry: release.entry, holds: 'release' as const, records: release.records };
  const made = writeTable(kind, datasetTable(facts), { ...tableFacts(facts), ...blankFacts(release) });
  sumsOf(release).set(kind, sha256(made));
  return made;
}

/** What a file lacks of the registered one, and why. */
function blankFacts(release: Release) {
  const { blank, removals, removedEarlier } = publishedRelease(release);
  return {
    blank_cells: blank.map(({ why, cells, on }) => ({ why, cells, on })),
    removed_by_law: removals.map(removalOf),
    removed_by_law_earlier: removedEarlier.map(removalOf),
  };
}

const removalOf = ({ key, columns, law, on }: EarlierRemoval) => ({ key, columns, law, on });

/** Another wherever `releaseContent` may give other bytes: rows are read from the bytes as the dataset, which is code, says. */
export function contentKey(release: Release): string {
  const { entry, sha256: bytes, seeds, removals, removedEarlier, ended } = release;
  const known = knownKeys.get(release);
  if (known !== undefined) return known;
  const key = sha256(JSON.stringify({ entry, bytes, seeds: sha256(seeds), removals, removedEarlier, ended }));
  knownKeys.set(release, key);
  return key;
}

// The state of each year is made from all releases before its end.
const knownKeys = new WeakMap<Release, string>();

// Without the day, so that files which stay the same do not change every night; sha256sum and shasum skip the line.
const sumsComment = '# For transport only, made on the day of the build. Cite the root, which register.json gives.\n';

// What was made for its own address is not made a second time for its line in SHA256SUMS.
const knownSums = new WeakMap<Release, Map<ReleaseFileKind, string>>();

function sumsOf(release: Release): Map<ReleaseFileKind, string> {
  const known = knownSums.get(release) ?? new Map<ReleaseFileKind, string>([['registered', release.sha256]]);
  knownSums.set(release, known);
  return known;
}

const sumOf = (dataset: Dataset, release: Release, kind: ReleaseFileKind): string =>
  sumsOf(release).get(kind) ?? sha256(releaseContent(dataset, release, kind));
