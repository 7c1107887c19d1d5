import { codesEver } from '../src/releases/check/check-dataset.ts';
import type { LoadedCity } from '../src/releases/state/load-city.ts';
import type { Notice } from '../src/releases/state/notice.ts';
import type { Site } from '../src/site-schema.ts';
import { formulaNotices } from './formula-notices.ts';

/** What in a city's data is not wrong, but late or odd: somebody must look at it. */
export function cityNotices(
  { subjects }: Pick<Site, 'subjects'>,
  city: Pick<LoadedCity, 'datasets' | 'asOf'>,
): Notice[] {
  const noticed = { ...city, codes: codesEver(city.datasets) };
  return [
    ...subjects.flatMap(({ notices }) => notices?.(noticed) ?? []),
    ...formulaNotices(
      city.datasets.map(({ dataset }) => dataset),
      noticed.codes,
    ),
  ];
}
