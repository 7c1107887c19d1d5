import type { Locale } from '../../../core/locale.ts';
import type { Quote } from '../../../ui/data/row-quotes.ts';
import { valueTag } from '../../../ui/data/value-tag.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { figureWords } from './figure-words.ts';

/** Every figure of an indicator with its tag, in the order of the table. */
export function figureQuotes(
  locale: Locale,
  { indicator, series }: IndicatorView,
  dataset: string,
  release: string,
): Quote[] {
  const say = figureWords(locale);
  return series.flatMap((one) =>
    [...one.figures].reverse().map((figure) => ({
      label: [say.series(one), say.period(figure), say.value(figure, indicator.unit)].join(' · '),
      tag: valueTag(dataset, figure.key, release),
    })),
  );
}
