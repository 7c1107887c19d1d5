import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { areaAddresses } from '../areas/model/area-addresses.ts';
import { communities } from './datasets/communities.ts';
import { helpingUnits } from './datasets/helping-units.ts';

/** Every community and unit that was ever listed has a page, and so have the areas of the communities. */
export function pairingPaths({ newest }: AddressedCity): string[] {
  const rows = [...(newest.get(communities.name)?.values() ?? [])];
  if (rows.length === 0) return [];
  const units = [...(newest.get(helpingUnits.name)?.keys() ?? [])];
  const named = rows.flatMap(({ printed }) => printed['area'] ?? []);
  return [
    'pairing',
    ...rows.map(({ key }) => `pairing/${key}`),
    ...units.map((id) => `pairing/units/${id}`),
    ...areaAddresses(named, listedCodes(newest.get(areas.name))),
  ];
}
