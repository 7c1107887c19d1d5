import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { areaAddresses } from '../areas/model/area-addresses.ts';
import { editions } from './datasets/editions.ts';
import { indicators } from './datasets/indicators.ts';
import { observations } from './datasets/observations.ts';

/** Every indicator that the city ever had, the scorecard of each edition, and the areas that figures are about. */
export function indicatorPaths({ newest }: AddressedCity): string[] {
  const measured = [...(newest.get(observations.name)?.values() ?? [])].flatMap(({ printed }) => printed['area'] ?? []);
  const listed = listedCodes(newest.get(areas.name));
  return [
    'indicators',
    ...[...(newest.get(indicators.name)?.keys() ?? [])].map((id) => `indicators/${id}`),
    'standard',
    ...[...(newest.get(editions.name)?.keys() ?? [])].map((edition) => `standard/${edition}`),
    ...areaAddresses(measured, listed),
  ];
}
