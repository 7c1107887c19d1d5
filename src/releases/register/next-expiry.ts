import { expiringColumns } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { LoadedCity } from '../state/load-city.ts';
import { dayAfter } from './expire.ts';

/**
 * The first day after `asOf` on which a text that may be published on `asOf` must be gone: the day after the earliest last
 * day of display among the entries that have not ended. Null where no text ends.
 */
export function nextExpiry({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): string | null {
  const lastDays = datasets.flatMap(({ dataset, releases }) => {
    const columns = expiringColumns(dataset);
    const records = columns.length === 0 ? [] : releases.flatMap((release) => release.records);
    const newest = new Map(records.map((record) => [record.key, record]));
    const withText = new Set(records.filter((record) => holdsText(record, columns)).map(({ key }) => key));
    return [...newest]
      .filter(([key, { printed }]) => withText.has(key) && printed['change'] !== 'withdrawn')
      .flatMap(([, { printed }]) => printed['display_until'] || []);
  });
  const [earliest] = lastDays.filter((day) => day >= asOf).sort();
  return earliest === undefined ? null : dayAfter(earliest);
}

const holdsText = ({ printed }: RowRecord, columns: readonly string[]): boolean =>
  columns.some((name) => Boolean(printed[name]));
