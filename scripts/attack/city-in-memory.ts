import { join } from 'node:path';
import { checkDataset, codesEver } from '../../src/releases/check/check-dataset.ts';
import type { Problem } from '../../src/releases/check/problem.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { pictureCells, picturesFolder } from '../../src/releases/files/pictures.ts';
import { expireRows } from '../../src/releases/register/expire.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { loadDataset, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import type { City } from '../city.ts';

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A dataset as its folder holds it: releases and register, and the pictures that are shown. */
export interface DatasetFiles {
  dataset: Dataset;
  files: Files;
  pictures: Files;
}

export interface CityInMemory {
  datasets: readonly DatasetFiles[];
  /** What is wrong with the city when one dataset's files are others. */
  problemsWith: (changed: DatasetFiles) => Problem[];
}

/** Reads a sound city once, so that each trial loads only the dataset it touches. */
export function readIntoMemory({ site, dataFolder }: City, asOf: string): CityInMemory {
  const datasets = site.datasets.map((dataset) => {
    const folder = join(dataFolder, dataset.name);
    const files = readFiles(folder);
    const shown = pictureCells(dataset, expireRows(loadDataset(dataset, files), asOf)).map(({ picture }) => picture);
    const pictures = new Map([...readFiles(join(folder, picturesFolder))].filter(([name]) => shown.includes(name)));
    return { dataset, files, pictures };
  });
  const whole = new Map(datasets.map((one) => [one.dataset.name, load(one)]));
  return {
    datasets,
    problemsWith: (changed) => {
      const mine = load(changed);
      const codes = codesEver([...new Map(whole).set(mine.dataset.name, mine).values()]);
      return [...mine.problems, ...checkDataset(mine, { codes, asOf })];
    },
  };
}

const load = ({ dataset, files, pictures }: DatasetFiles): LoadedDataset =>
  loadDataset(dataset, files, new Map([...pictures].map(([name, bytes]) => [name, sha256(bytes)])));

const readFiles = (folder: string): Files =>
  new Map([...readFolder(folder)].flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
