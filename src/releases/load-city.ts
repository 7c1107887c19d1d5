import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../datasets/define-dataset.ts';
import { checkDataset, codesEver } from './check-dataset.ts';
import { loadDataset, type Folder, type LoadedDataset } from './load-dataset.ts';
import { problem, type Problem } from './problem.ts';
import { compareReleases } from './release-name.ts';

/** All data of a city, verified. */
export interface LoadedCity {
  datasets: LoadedDataset[];
  /** The day the data speaks of: dates after it are errors. */
  asOf: string;
  problems: Problem[];
}

interface CityData {
  datasets: readonly Dataset[];
  /** The folder that holds one folder a dataset. */
  dataFolder: string;
  /** Forces "today"; by default the newest release's day. */
  asOf?: string;
}

/** Reads `data/` from disk and runs every check. Never throws for bad data: `problems` has it all, in the order of the files. */
export function loadCity({ datasets, dataFolder, asOf }: CityData): LoadedCity {
  const loaded = datasets.map((dataset) => loadDataset(dataset, readFolder(join(dataFolder, dataset.name))));
  const today = asOf ?? newestDay(loaded);
  const codes = codesEver(loaded);
  const problems = loaded.flatMap((one) => [...one.problems, ...checkDataset(one, { codes, asOf: today })]);
  return { datasets: loaded, asOf: today, problems: [...problems, ...findStrangers(datasets, dataFolder)] };
}

/** The files of a folder by name; an absent folder has none. Hidden files are the machine's own. */
export function readFolder(path: string): Folder {
  if (!existsSync(path)) return new Map();
  const names = readdirSync(path).filter((name) => !name.startsWith('.')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(path, name))]));
}

function newestDay(loaded: readonly LoadedDataset[]): string {
  const names = loaded.flatMap(({ releases }) => releases.map(({ entry }) => entry.release));
  return names.sort(compareReleases).at(-1)?.slice(0, 10) ?? '9999-12-31';
}

function findStrangers(datasets: readonly Dataset[], dataFolder: string): Problem[] {
  const known = datasets.map(({ name }) => name);
  return (existsSync(dataFolder) ? readdirSync(dataFolder) : [])
    .filter((name) => !name.startsWith('.') && !known.includes(name))
    .map((found) => problem('dataset-unknown', { file: `data/${found}` }, { found, datasets: known.join(', ') }));
}
