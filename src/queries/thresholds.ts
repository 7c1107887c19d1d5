import { thresholds, type Threshold } from '../datasets/thresholds.ts';
import { publishedDataset, typedRow } from './city.ts';

/** A threshold as a release had it. Throws where there is none. */
export function thresholdAt(id: string, release: string): { threshold: Threshold; isSample: boolean } {
  const { dataset, releases, states } = publishedDataset(thresholds);
  const record = states[releases.findIndex(({ entry }) => entry.release === release)]?.get(id);
  if (!record) throw new Error(`There is no threshold "${id}" in release ${release}.`);
  return { threshold: typedRow(thresholds, record), isSample: dataset.provenance === 'sample' };
}
