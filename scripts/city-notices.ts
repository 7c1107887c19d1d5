import { areaNotices } from '../src/releases/area-notices.ts';
import { codesEver } from '../src/releases/check-dataset.ts';
import { inspectionNotices } from '../src/releases/inspection-notices.ts';
import type { LoadedCity } from '../src/releases/load-city.ts';
import type { Notice } from '../src/releases/notice.ts';
import { observationNotices } from '../src/releases/observation-notices.ts';
import { listNotices } from './list-notices.ts';

/** What in a city's data is not wrong, but late or odd: somebody must look at it. Each dataset that has such rules is one call. */
export function cityNotices(city: Pick<LoadedCity, 'datasets' | 'asOf'>): Notice[] {
  const { datasets, asOf } = city;
  const codes = codesEver(datasets);
  return [
    ...listNotices(city),
    ...areaNotices(datasets, asOf),
    ...inspectionNotices(datasets, codes.get('areas') ?? new Map()),
    ...observationNotices(datasets, codes.get('indicators') ?? new Map()),
  ];
}
