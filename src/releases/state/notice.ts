import type { Words } from '../../core/words.ts';
import { foldReleases, type State } from './fold.ts';
import type { LoadedDataset } from './load-dataset.ts';

/** Something that is not wrong in the data but that somebody must look at. */
export interface Notice extends Words {
  /** The entry or row it is about; null where it is about many. */
  entry: string | null;
}

/** The newest state of a dataset by its name; empty where a city does not publish it. */
export function newestState(datasets: readonly LoadedDataset[], name: string): State {
  const found = datasets.find(({ dataset }) => dataset.name === name);
  return found ? foldReleases(found.dataset, found.releases) : new Map();
}
