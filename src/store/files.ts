import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseFiles, type ReleaseFileKind } from '../core/release-files.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import { pictureCells, picturesFolder } from '../releases/files/pictures.ts';
import { excelCopy } from '../releases/read/excel-copy.ts';
import { writeJson } from '../releases/read/write-json.ts';
import { sha256 } from '../releases/register/hash.ts';
import { writeRegister } from '../releases/register/register.ts';
import type { Release } from '../releases/state/load-dataset.ts';
import { loadedDataset, publishedDataset, publishedDatasets } from './city.ts';
import { publishedRelease } from './releases.ts';

type Content = Uint8Array<ArrayBuffer>;

const latest = 'latest';

/** Every file under `/data/`: those of each release, and of the newest once more under `latest`. */
export function filePaths(): { dataset: string; release: string; file: string }[] {
  return publishedDatasets().flatMap(({ dataset, releases }) =>
    [...releases.map(({ entry }) => entry.release), latest].flatMap((release) =>
      releaseFiles(dataset).map(({ name }) => ({ dataset: dataset.name, release, file: name })),
    ),
  );
}

export const datasetPaths = (): { dataset: string }[] =>
  publishedDatasets().map(({ dataset }) => ({ dataset: dataset.name }));

/** A dataset's register as text, as it is in the repository. */
export const registerText = (name: string): string => writeRegister(loadedDataset({ name }).entries);

/** The file of a dataset's newest release: its registered bytes, or the copy that may be published of them. */
export function latestFile(name: string): Content {
  const newest = publishedDataset({ name }).releases.at(-1);
  if (!newest) throw new Error(`There is no release of ${name}.`);
  return new Uint8Array(newest.bytes);
}

let named: Map<string, Set<string>> | undefined;

/** The pictures that published cells name, by dataset: one whose text is gone, or whose entry has ended, is not among them. */
const namedPictures = (): Map<string, Set<string>> =>
  (named ??= new Map(
    publishedDatasets().map(({ dataset, releases }) => [
      dataset.name,
      new Set(pictureCells(dataset, releases).map(({ picture }) => picture)),
    ]),
  ));

/** Every picture that is served. */
export const picturePaths = (): { dataset: string; file: string }[] =>
  [...namedPictures()].flatMap(([dataset, files]) => [...files].map((file) => ({ dataset, file })));

const pictureTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** One picture's bytes and media type. Throws where no published cell names it. */
export function pictureContent(dataset: string, file: string): { bytes: Content; type: string } {
  const type = pictureTypes[file.slice(file.lastIndexOf('.') + 1)];
  if (!namedPictures().get(dataset)?.has(file) || type === undefined)
    throw new Error(`There is no picture ${dataset}/${file} to be shown.`);
  const path = join(resolve(process.env['SITE_CITY'] ?? '.'), 'data', dataset, picturesFolder, file);
  return { bytes: new Uint8Array(readFileSync(path)), type };
}

/** One file's bytes. Throws where there is no such file. */
export function fileContent(name: string, release: string, file: string): Content {
  const { dataset, releases, releaseNamed } = publishedDataset({ name });
  const found = release === latest ? releases.at(-1) : releaseNamed(release);
  const kind = releaseFiles(dataset).find((one) => one.name === file)?.kind;
  if (!found || kind === undefined) throw new Error(`There is no file ${name}/${release}/${file}.`);
  return contentOf(dataset, found, kind);
}

function contentOf(dataset: Dataset, release: Release, kind: ReleaseFileKind): Content {
  if (kind === 'registered') return new Uint8Array(release.bytes);
  if (kind === 'seeds') return new Uint8Array(release.seeds);
  if (kind === 'sums') {
    const sums = releaseFiles(dataset)
      .filter((file) => file.kind !== 'sums')
      .map((file) => `${sumOf(dataset, release, file.kind)}  ${file.name}\n`);
    return new TextEncoder().encode([sumsComment, ...sums].join(''));
  }
  const made =
    kind === 'excel'
      ? excelCopy(dataset, release.entry.release, release.bytes)
      : new TextEncoder().encode(writeJson(dataset, publishedRelease(release), release.records));
  sumsOf(release).set(kind, sha256(made));
  return made;
}

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
  sumsOf(release).get(kind) ?? sha256(contentOf(dataset, release, kind));
