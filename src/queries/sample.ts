import type { ArticleMatter } from '../content-types/article.ts';
import { publishedDataset } from './city.ts';
import { indicatorsAreSample } from './indicators.ts';

/** True where an article says that it rests on sample data, by its datasets or indicators. */
export const restsOnSample = ({ datasets = [], indicators = [] }: ArticleMatter): boolean =>
  datasets.some((name) => publishedDataset({ name }).dataset.provenance === 'sample') ||
  (indicators.length > 0 && indicatorsAreSample());
