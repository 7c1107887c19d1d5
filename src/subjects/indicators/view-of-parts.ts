import type { Locale } from '../../core/locale.ts';
import { part, type Part, type PartsView } from '../subject-view.ts';
import FigureBeside from './components/FigureBeside.astro';
import { figureBeside, indicatorsAreSample } from './query/indicators.ts';

/** The figure that the city's settings want told on a subject's page. */
function beside(locale: Locale, subject: string): Part | null {
  const told = figureBeside(subject);
  return told && part(FigureBeside, { locale, view: told, isSample: indicatorsAreSample() });
}

export const partsView: PartsView = { subject: 'indicators', beside };
