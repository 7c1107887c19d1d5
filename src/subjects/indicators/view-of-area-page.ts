import { nameOf } from '../../i18n/name-of.ts';
import { part, type AreaPageView } from '../subject-view.ts';
import AreaFigures from './components/AreaFigures.astro';
import { figuresOf } from './query/area-figures.ts';
import { indicatorsAreSample } from './query/indicators.ts';

/** The figures of an area, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'indicators',
  parts: (locale, area) => [
    part(AreaFigures, {
      ...{ locale, areaName: nameOf(locale, area) },
      ...{ figures: figuresOf(area), isSample: indicatorsAreSample() },
    }),
  ],
};
