import type { Series } from '../releases/sample/register-series.ts';

/** The sample data that a subject draws. */
export interface SubjectSample {
  series: readonly Series[];
  /** Other files of its datasets, such as pictures, by their path below `data/`. */
  files?: ReadonlyMap<string, Uint8Array>;
}
