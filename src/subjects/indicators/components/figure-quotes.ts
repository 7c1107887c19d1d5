import type { Locale } from '../../../core/locale.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../../releases/read/read-rows.ts';
import { rowTag, valueTag } from '../../../texts/read/value-tag.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { figureWords } from './figure-words.ts';

interface Quote {
  label: string;
  tag: string;
}

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

/** Rows of a dataset, by their keys, with their tags. */
export const rowQuotes = (dataset: Dataset, records: readonly RowRecord[], release: string): Quote[] =>
  records.flatMap((record) => {
    const tag = rowTag(dataset, record, release);
    return tag === null
      ? []
      : [
          {
            label: record.key
              .split('|')
              .filter((part) => part !== '')
              .join(' · '),
            tag,
          },
        ];
  });
