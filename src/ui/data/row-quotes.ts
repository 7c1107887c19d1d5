import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { rowTag } from './value-tag.ts';

/** A figure and the tag that quotes it in an article. */
export interface Quote {
  label: string;
  tag: string;
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
