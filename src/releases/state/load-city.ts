import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { statusFolder } from '../../core/intake/report-status.ts';
import { dayOfRelease } from '../../core/release-day.ts';
import { checkDataset, codesEver, type CodesEver } from '../check/check-dataset.ts';
import { compareLines, problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { realDisk } from '../files/disk.ts';
import { isLeftover, readFolder } from '../files/folder-files.ts';
import { journalFile, readJournal } from '../files/journal.ts';
import { picturesFolder } from '../files/pictures.ts';
import { readPictures } from '../files/read-pictures.ts';
import { registerFile } from '../register/register.ts';
import { compareReleases } from '../register/release-name.ts';
import { hasHiddenRows } from './hidden-rows.ts';
import { loadDataset, type LoadedDataset } from './load-dataset.ts';
import { dataDay, type Calendar } from './today.ts';

/** All data of a city, verified. */
export interface LoadedCity {
  datasets: LoadedDataset[];
  /** The newest row of every key of the datasets that could be read. */
  codes: CodesEver;
  /** The day of the data: dates after it are errors. */
  asOf: string;
  problems: Problem[];
}

/** A city's calendar decides the day of its data. */
interface CityData extends Calendar {
  datasets: readonly Dataset[];
  /** The folder that holds one folder a dataset. */
  dataFolder: string;
  /** The day of the newest published text: a demonstration speaks of no earlier day than what it publishes. */
  textsDay?: string | null;
}

/** Reads `data/` from disk and runs every check. Never throws for bad data: `problems` has it all, in the order of the files. */
export function loadCity({ datasets, dataFolder, textsDay = null, ...calendar }: CityData): LoadedCity {
  const interrupted = findInterrupted(dirname(dataFolder));
  const loaded = datasets.map((dataset) => {
    const path = join(dataFolder, dataset.name);
    const { pictures, pictureFaults } = readPictures(join(path, picturesFolder), dataset.provenance === 'sample');
    return { ...loadDataset(dataset, readFolder(path), pictures), pictureFaults };
  });
  const asOf = dataDay(calendar, newestDay(loaded, textsDay));
  // What could not be read may hold any code and any row: nothing is said of what seems to be missing there.
  const codes = codesEver(loaded.filter((one) => !hasHiddenRows(one)));
  const problems = loaded.flatMap((one) =>
    [...one.problems, ...(hasHiddenRows(one) ? [] : checkDataset(one, { codes, asOf }))].sort(comparePlaces),
  );
  // A state that is half old and half new breaks many rules: that it is half is all there is to say.
  const half = [...interrupted, ...findInterrupted(dirname(dataFolder))].slice(0, 1);
  if (half.length > 0) return { datasets: loaded, codes, asOf, problems: half };
  return { datasets: loaded, codes, asOf, problems: [...problems, ...findStrangers(datasets, dataFolder)] };
}

/** A command that has decided its change and not yet written all of it; a folder in the place of its journal hides whether there is one. */
function findInterrupted(folder: string): Problem[] {
  if (statSync(join(folder, journalFile), { throwIfNoEntry: false })?.isDirectory())
    return [problem('journal-folder', { file: journalFile })];
  const journal = readJournal(realDisk, folder, journalFile);
  return journal === null
    ? []
    : [
        problem(
          'write-interrupted',
          { file: journalFile },
          { command: journal === 'torn' ? journalFile : journal.command },
        ),
      ];
}

/** True where a half state is all that was found. */
export const isInterrupted = ({ problems }: Pick<LoadedCity, 'problems'>): boolean =>
  problems.some(({ rule }) => rule === 'write-interrupted' || rule === 'journal-folder');

/** Orders the problems of one dataset: its register, its releases from the oldest, what else lies there. */
function comparePlaces(left: Problem, right: Problem): number {
  const [leftName, rightName] = [basename(left.file), basename(right.file)];
  if (leftName === rightName) return compareLines(left, right);
  if (leftName === registerFile || rightName === registerFile) return leftName === registerFile ? -1 : 1;
  return compareReleases(leftName.replace(/\.csv$/, ''), rightName.replace(/\.csv$/, ''));
}

function newestDay(loaded: readonly LoadedDataset[], textsDay: string | null): string | null {
  const days = loaded.flatMap(({ releases }) => releases.map(({ entry }) => dayOfRelease(entry.release)));
  const newest = [...days, ...(textsDay === null ? [] : [textsDay])].sort().at(-1);
  return days.length === 0 ? null : (newest ?? null);
}

function findStrangers(datasets: readonly Dataset[], dataFolder: string): Problem[] {
  // What became of reports lies beside the datasets, and is none.
  const known = [...datasets.map(({ name }) => name), statusFolder];
  return (existsSync(dataFolder) ? readdirSync(dataFolder) : [])
    .filter((name) => !isLeftover(name) && !known.includes(name))
    .map((found) =>
      problem(
        'dataset-unknown',
        { file: `data/${found}` },
        { found, datasets: datasets.map(({ name }) => name).join(', ') },
      ),
    );
}
