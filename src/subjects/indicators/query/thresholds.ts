import { currentRows, publishedDataset, typedRecord } from '../../../store/city.ts';
import { editions } from '../datasets/editions.ts';
import { thresholds } from '../datasets/thresholds.ts';
import { askedBy, type AskedThreshold } from '../model/verdict.ts';

/** A threshold as a release had it, with what has replaced its edition since. Throws where there is none. */
export function thresholdAt(id: string, release: string): { threshold: AskedThreshold; isSample: boolean } {
  const { dataset, rowAt } = publishedDataset(thresholds);
  const record = rowAt(release, id);
  if (!record) throw new Error(`There is no threshold "${id}" in release ${release}.`);
  return {
    threshold: askedBy(typedRecord(thresholds, record).row, currentRows(editions)),
    isSample: dataset.provenance === 'sample',
  };
}
