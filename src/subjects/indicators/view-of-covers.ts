import { rowKeyOf } from '../../releases/state/row-key.ts';
import type { CoverView } from '../subject-view.ts';
import { indicatorCover } from './components/indicator-cover.ts';
import { observations } from './datasets/observations.ts';
import { coverView as viewOf } from './model/cover.ts';
import { indicatorsAreSample, indicatorViews } from './query/indicators.ts';

/** The covers of texts that show an indicator, or are bound to a figure of one. */
export const coverView: CoverView = {
  subject: 'indicators',
  cover: (locale, { name, attributes }) => {
    const isBound = name === 'Value' && attributes['dataset'] === observations.name;
    const key = isBound ? rowKeyOf(attributes['row'] ?? '') : null;
    const id = key?.split('|')[0] ?? (name === 'Chart' ? attributes['indicator'] : undefined);
    const view = indicatorViews().find(({ indicator }) => indicator.id === id);
    const shown = view && viewOf(view, key);
    return view && shown ? indicatorCover(locale, view, shown, indicatorsAreSample()) : null;
  },
};
