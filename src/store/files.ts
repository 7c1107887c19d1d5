import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseFiles, type ReleaseFileKind } from '../core/release-files.ts';
import { pictureCells, picturesFolder } from '../releases/files/pictures.ts';
import { excelCopy } from '../releases/read/excel-copy.ts';
import { writeJson } from '../releases/read/write-json.ts';
import { sha256 } from '../releases/register/hash.ts';
import { writeRegister } from '../releases/register/register.ts';
import { publishedDataset, publishedDatasets, type PublishedDataset } from './city.ts';
import { releasesOf } from './releases.ts';

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

/** A dataset's register as text. */
export const registerText = (name: string): string =>
  writeRegister(publishedDataset({ name }).releases.map(({ entry }) => entry));

/** The file of a dataset's newest release: its registered bytes, or the copy that may be published of them. */
export const latestFile = (name: string): Content => {
  const published = publishedDataset({ name });
  return contentOf(published, published.releases.length - 1, 'registered');
};

/** Every picture that a published cell names: one whose text is gone, or whose entry has ended, is not among them. */
export const picturePaths = (): { dataset: string; file: string }[] =>
  publishedDatasets().flatMap(({ dataset, releases }) =>
    [...new Set(pictureCells(dataset, releases).map(({ picture }) => picture))].map((file) => ({
      dataset: dataset.name,
      file,
    })),
  );

const pictureTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** One picture's bytes and media type. Throws where no published cell names it. */
export function pictureContent(dataset: string, file: string): { bytes: Content; type: string } {
  const isNamed = picturePaths().some((path) => path.dataset === dataset && path.file === file);
  const type = pictureTypes[file.slice(file.lastIndexOf('.') + 1)];
  if (!isNamed || type === undefined) throw new Error(`There is no picture ${dataset}/${file} to be shown.`);
  const path = join(resolve(process.env['SITE_CITY'] ?? '.'), 'data', dataset, picturesFolder, file);
  return { bytes: Uint8Array.from(readFileSync(path)), type };
}

/** One file's bytes. Throws where there is no such file. */
export function fileContent(name: string, release: string, file: string): Content {
  const published = publishedDataset({ name });
  const { dataset, releases } = published;
  const index = release === latest ? releases.length - 1 : releases.findIndex(({ entry }) => entry.release === release);
  const kind = releaseFiles(dataset).find((one) => one.name === file)?.kind;
  if (kind === undefined) throw new Error(`There is no file ${name}/${release}/${file}.`);
  return contentOf(published, index, kind);
}

function contentOf(published: PublishedDataset, index: number, kind: ReleaseFileKind): Content {
  const release = published.releases[index];
  if (!release) throw new Error(`There is no release ${index} of ${published.dataset.name}.`);
  const bytes = Uint8Array.from(release.bytes);
  switch (kind) {
    case 'registered':
      return bytes;
    case 'excel':
      return Uint8Array.from(excelCopy(published.dataset, release.entry.release, bytes));
    case 'json': {
      const summary = releasesOf(published).find(({ entry }) => entry === release.entry);
      return new TextEncoder().encode(summary ? writeJson(published.dataset, summary, release.records) : '');
    }
    case 'sums': {
      const sums = releaseFiles(published.dataset)
        .filter((file) => file.kind !== 'sums')
        .map((file) => `${sha256(contentOf(published, index, file.kind))}  ${file.name}\n`);
      return new TextEncoder().encode(sums.join(''));
    }
  }
}
