import { listedCodes } from '../../releases/state/listed-codes.ts';
import { releasesChanging } from '../../releases/state/releases-changing.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { areaAddresses } from '../areas/model/area-addresses.ts';
import { editions } from './datasets/editions.ts';
import { indicators } from './datasets/indicators.ts';
import { observations } from './datasets/observations.ts';
import { embedPaths, isFigureOf } from './model/embedded.ts';

/** Every indicator that the city ever had, and what other pages may show of it, the scorecard of each edition, and the areas that figures are about. */
export function indicatorPaths({ newest, histories }: AddressedCity): string[] {
  const ids = [...(newest.get(indicators.name)?.keys() ?? [])];
  const history = histories.get(observations.name);
  const measured = [...(newest.get(observations.name)?.values() ?? [])].flatMap(({ printed }) => printed['area'] ?? []);
  const listed = listedCodes(newest.get(areas.name));
  return [
    'indicators',
    ...ids.map((id) => `indicators/${id}`),
    ...(history ? ids.flatMap((id) => embedPaths(id, releasesChanging(history, isFigureOf(id)))) : []),
    'standard',
    ...[...(newest.get(editions.name)?.keys() ?? [])].map((edition) => `standard/${edition}`),
    ...areaAddresses(measured, listed),
  ];
}
