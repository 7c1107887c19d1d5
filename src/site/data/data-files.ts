import type { APIRoute, GetStaticPaths } from 'astro';
import { packageArchive } from '../../core/state-files.ts';
import { publishedDataset } from '../../store/city.ts';
import {
  datasetPaths,
  fileContent,
  filePaths,
  folderPaths,
  latestFile,
  pictureContent,
  picturePaths,
  registerText,
  releaseIn,
} from '../../store/files.ts';
import { recordFiles, registerJson } from '../../store/record.ts';
import { catalogueText } from './catalogue-file.ts';
import { archiveBytes } from './package-archive.ts';
import { newestPackage, packageText, releasePackage } from './package-files.ts';
import { stateBytes, wholePaths } from './whole-files.ts';

/** The routes of the files under `/data/`: the paths of each kind of file, and what is served there. */
interface FileRoute {
  paths: GetStaticPaths;
  get: APIRoute;
}

/** The files of each release. */
export const releaseFile: FileRoute = {
  paths: () => filePaths().map(({ cacheKey, ...params }) => ({ params, cacheKey })),
  get: ({ params: { dataset = '', release = '', file = '' } }) => new Response(fileContent(dataset, release, file)),
};

const ofDatasets: GetStaticPaths = () => datasetPaths().map((params) => ({ params }));

/** The file of the newest release, at an address that stays. */
export const newestFile: FileRoute = {
  paths: ofDatasets,
  get: ({ params: { dataset = '' } }) => new Response(latestFile(dataset)),
};

/** The whole state of a dataset in each format, the newest and at the end of each year, and the archive of the newest. */
export const wholeFile: FileRoute = {
  paths: () => wholePaths().map(({ cacheKey, ...params }) => ({ params, cacheKey })),
  get: ({ params: { dataset = '', file = '' } }) => {
    const published = publishedDataset({ name: dataset });
    return new Response(file === packageArchive ? archiveBytes(published) : stateBytes(published, file));
  },
};

/** The descriptor of each release, and of the newest once more under `latest`. */
export const releasePackageFile: FileRoute = {
  paths: () => folderPaths().map(({ cacheKey, ...params }) => ({ params, cacheKey })),
  get: ({ params: { dataset = '', release = '' } }) =>
    new Response(packageText(releasePackage(publishedDataset({ name: dataset }), releaseIn(dataset, release)))),
};

/** The descriptor of each dataset's whole table. */
export const wholePackageFile: FileRoute = {
  paths: ofDatasets,
  get: ({ params: { dataset = '' } }) => new Response(packageText(newestPackage(publishedDataset({ name: dataset })))),
};

/** The catalogue of all datasets, for portals that gather them. */
export const catalogueRoute: APIRoute = () => new Response(catalogueText());

/** The register as it is in the repository, so that its chain can be checked from outside. */
export const registerFile: FileRoute = {
  paths: ofDatasets,
  get: ({ params: { dataset = '' } }) => new Response(registerText(dataset)),
};

/** The register as `verify` reads it, with the files as they are served. */
export const publicRegister: FileRoute = {
  paths: ofDatasets,
  get: ({ params: { dataset = '' } }) => new Response(registerJson(dataset)),
};

/** What is below `/data/register/`: what there is to verify, and the register of articles with their texts. */
export const recordFile: FileRoute = {
  paths: () => [...recordFiles().keys()].map((file) => ({ params: { file } })),
  get: ({ params: { file = '' } }) => new Response(recordFiles().get(file) ?? null),
};

/** A picture of an entry that is still displayed. */
export const pictureFile: FileRoute = {
  paths: () => picturePaths().map((params) => ({ params })),
  get: ({ params: { dataset = '', file = '' } }) => {
    const { bytes, type } = pictureContent(dataset, file);
    return new Response(bytes, { headers: { 'Content-Type': type } });
  },
};
