import { withDistinctNames } from '../core/distinct-names.ts';
import type { Words } from '../core/words.ts';
import { currentRecords, publishedDataset, publishes } from './city.ts';

/** A code of a code list as texts name it. */
export interface NamedCode {
  id: string;
  name: Words;
  /** The last day of a code that is no longer used. */
  until?: string;
}

const lists = new Map<string, Map<string, NamedCode>>();

/** A code of a published code list with `name_zh`, `name_en` and `valid_to`; undefined where there is none. */
export const namedCode = (dataset: string, id: string): NamedCode | undefined => namedCodes(dataset).get(id);

function namedCodes(dataset: string): Map<string, NamedCode> {
  const known = lists.get(dataset);
  if (known || !publishes({ name: dataset })) return known ?? new Map();
  const records = currentRecords(publishedDataset({ name: dataset }).dataset);
  const rows = records.map(({ key: code, printed }) => ({
    code,
    name_zh: printed['name_zh'] ?? code,
    name_en: printed['name_en'] ?? code,
    valid_to: printed['valid_to'] ?? null,
  }));
  const named = withDistinctNames(rows).map(({ code, name_zh, name_en, valid_to }): [string, NamedCode] => [
    code,
    { id: code, name: { zh: name_zh, en: name_en }, ...(valid_to === null ? {} : { until: valid_to }) },
  ]);
  const list = new Map(named);
  lists.set(dataset, list);
  return list;
}
