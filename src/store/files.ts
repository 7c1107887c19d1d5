import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseFiles } from '../core/release-files.ts';
import { stateFiles, type StateFile } from '../core/state-files.ts';
import { pictureCells, picturesFolder } from '../releases/files/pictures.ts';
import { contentKey, releaseContent } from '../releases/files/release-content.ts';
import { writeState } from '../releases/read/write-state.ts';
import { writeRegister } from '../releases/register/register.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { loadedDataset, publishedDataset, publishedDatasets } from './city.ts';

type Content = Uint8Array<ArrayBuffer>;

const latest = 'latest';

/** A file of a release, and what stands for all of the data that it is made from. */
interface FilePath {
  dataset: string;
  release: string;
  file: string;
  cacheKey: string;
}

/** Every file under `/data/`: those of each release, and of the newest once more under `latest`. */
export function filePaths(): FilePath[] {
  return publishedDatasets().flatMap(({ dataset, releases }) => {
    const named = releases.map((release) => [release.entry.release, release] as const);
    const newest = releases.at(-1);
    return [...named, ...(newest ? [[latest, newest] as const] : [])].flatMap(([name, release]) => {
      const cacheKey = contentKey(release);
      return releaseFiles(dataset).map(({ name: file }) => ({ dataset: dataset.name, release: name, file, cacheKey }));
    });
  });
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

/** The whole states of a dataset that are served as files. */
export const statesOf = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): StateFile[] =>
  stateFiles(
    dataset,
    releases.map(({ entry }) => entry.release),
  );

/** Every file with a whole state. */
export const statePaths = (): { dataset: string; file: string }[] =>
  publishedDatasets().flatMap((published) =>
    statesOf(published).map(({ name }) => ({ dataset: published.dataset.name, file: name })),
  );

/** One whole state as CSV. Throws where there is no such file. */
export function stateContent(name: string, file: string): string {
  const published = publishedDataset({ name });
  const state = statesOf(published).find((one) => one.name === file);
  if (!state) throw new Error(`There is no file ${name}/${file}.`);
  return writeState(published.dataset, state.release, published.rowsAt(state.release));
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
  return releaseContent(dataset, found, kind);
}
