import type { Words } from '../../core/words.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import type { CoveredTime } from './coverage.ts';
import type { PackagedFile } from './data-package.ts';
import type { MeasuredVariable } from './measured.ts';

/** An area by its code. */
export interface CoveredArea {
  code: string;
  name: Words;
}

/** A dataset as catalogues tell of it: what it is, what it covers, and the files that hold it whole. */
export interface DescribedDataset {
  dataset: Dataset;
  /** Day of its first release. */
  issued: string;
  newest: Pick<ReleaseEntry, 'release' | 'date' | 'note' | 'root'>;
  covers: CoveredTime | null;
  areas: readonly CoveredArea[];
  variables: readonly MeasuredVariable[];
  /** The whole table as it is now, in each format; `path` is a whole address. */
  files: readonly PackagedFile[];
}
