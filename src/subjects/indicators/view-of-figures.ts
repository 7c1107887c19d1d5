import { newestRelease, publishedDataset } from '../../store/city.ts';
import type { FigureView } from '../subject-view.ts';
import { figureWords } from './components/figure-words.ts';
import { observations } from './datasets/observations.ts';
import { thresholds } from './datasets/thresholds.ts';
import { clausePath } from './model/clause-path.ts';
import { indicatorViews } from './query/indicators.ts';
import { thresholdAt } from './query/thresholds.ts';

/** What texts show of the standard, and of an indicator's whole series. */
export const figureView: FigureView = {
  subject: 'indicators',
  figure: (locale, { name, attributes }) => {
    const words = figureWords(locale);
    if (name === 'Threshold') {
      const { id = '', release = '' } = attributes;
      const { threshold } = thresholdAt(id, release);
      const { dataset, rowAt } = publishedDataset(thresholds);
      return {
        value: words.target(threshold),
        name: `${threshold[`name_${locale}`]} · ${words.standard(threshold)}`,
        path: clausePath(threshold.edition, id),
        dataset,
        release,
        printed: rowAt(release, id)?.printed ?? null,
      };
    }
    const view =
      name === 'Chart' ? indicatorViews().find(({ indicator }) => indicator.id === attributes['indicator']) : undefined;
    if (!view) return null;
    return {
      value: null,
      name: words.indicator(view),
      path: `indicators/${view.indicator.id}`,
      dataset: publishedDataset(observations).dataset,
      release: newestRelease(observations),
      printed: null,
    };
  },
};
