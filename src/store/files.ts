import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseFiles, sumsTextFile } from '../core/release-files.ts';
import { pictureCells, picturesFolder } from '../releases/files/pictures.ts';
import { contentKey, releaseContent } from '../releases/files/release-content.ts';
import { writeRegister } from '../releases/register/register.ts';
import type { Release } from '../releases/state/load-dataset.ts';
import { loadedDataset, publishedDataset, publishedDatasets } from './city.ts';

type Content = Uint8Array<ArrayBuffer>;

const latest = 'latest';

/** The folder of a release, and what stands for all of the data that its files are made from. */
interface FolderPath {
  dataset: string;
  release: string;
  cacheKey: string;
}

/** Every folder of a release under `/data/`, and that of the newest once more under `latest`. */
export function folderPaths(): FolderPath[] {
  return publishedDatasets().flatMap(({ dataset, releases }) => {
    const named = releases.map((release) => [release.entry.release, release] as const);
    const newest = releases.at(-1);
    return [...named, ...(newest ? [[latest, newest] as const] : [])].map(([name, release]) => ({
      ...{ dataset: dataset.name, release: name },
      cacheKey: contentKey(release),
    }));
  });
}

/** Every file of a release under `/data/`, its list of checksums last and under both its names. */
export const filePaths = (): (FolderPath & { file: string })[] =>
  folderPaths().flatMap((folder) => {
    const names = releaseFiles(publishedDataset({ name: folder.dataset }).dataset).map(({ name }) => name);
    return [...names, sumsTextFile].map((file) => ({ ...folder, file }));
  });

/** The release of a folder: the newest under `latest`. Throws where there is none. */
export function releaseIn(name: string, folder: string): Release {
  const { releases, releaseNamed } = publishedDataset({ name });
  const found = folder === latest ? releases.at(-1) : releaseNamed(folder);
  if (!found) throw new Error(`There is no release ${folder} of ${name}.`);
  return found;
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
  const { dataset } = publishedDataset({ name });
  const kind = file === sumsTextFile ? 'sums' : releaseFiles(dataset).find((one) => one.name === file)?.kind;
  if (kind === undefined) throw new Error(`There is no file ${name}/${release}/${file}.`);
  return releaseContent(dataset, releaseIn(name, release), kind);
}
