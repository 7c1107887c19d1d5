import { newestRelease, publishedDataset } from '../../store/city.ts';
import type { AreaView } from '../subject-view.ts';
import { observations } from './datasets/observations.ts';
import { figuresOf, hasFigures } from './query/area-figures.ts';
import { indicatorsAreSample } from './query/indicators.ts';
import { translator } from './words.ts';

/** What the indicators know of areas. */
export const areaView: AreaView = {
  subject: 'indicators',
  knows: hasFigures,
  isSample: indicatorsAreSample,
  releases: (area) =>
    area !== null && figuresOf(area).length > 0
      ? [{ dataset: publishedDataset(observations).dataset, release: newestRelease(observations) }]
      : [],
  topic: (locale) => ({ page: translator(locale)('area.topic.figures') }),
};
