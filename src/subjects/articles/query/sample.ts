import { publishedDataset } from '../../../store/city.ts';
import type { ArticleMatter } from '../../../texts/types/article.ts';
import { indicatorsAreSample } from '../../indicators/query/indicators.ts';

/** True where an article says that it rests on sample data, by its datasets or indicators. */
export const restsOnSample = ({ datasets = [], indicators = [] }: ArticleMatter): boolean =>
  datasets.some((name) => publishedDataset({ name }).dataset.provenance === 'sample') ||
  (indicators.length > 0 && indicatorsAreSample());
