import { publishedDataset, publishes } from '../../../store/city.ts';
import type { ArticleMatter } from '../../../texts/types/article.ts';

/** True where an article says that it rests on sample data, by its datasets or indicators. */
export const restsOnSample = ({ datasets = [], indicators = [] }: ArticleMatter): boolean =>
  [...datasets, ...(indicators.length > 0 ? ['observations'] : [])].some(
    (name) => publishes({ name }) && publishedDataset({ name }).dataset.provenance === 'sample',
  );
