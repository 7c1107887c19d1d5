import { codesEver } from '../src/releases/check/check-dataset.ts';
import type { LoadedCity } from '../src/releases/state/load-city.ts';
import type { Notice } from '../src/releases/state/notice.ts';
import { areaNotices } from '../src/subjects/areas/area-notices.ts';
import { observationNotices } from '../src/subjects/indicators/observation-notices.ts';
import { inspectionNotices } from '../src/subjects/rankings/inspection-notices.ts';
import { listNotices } from '../src/subjects/red-black-list/list-notices.ts';

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
