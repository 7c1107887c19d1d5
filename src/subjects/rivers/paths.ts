import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { waterways } from './datasets/waterways.ts';

/** Its one page, where there are waterways. */
export const riverPaths = ({ newest }: AddressedCity): string[] => (newest.get(waterways.name)?.size ? ['rivers'] : []);
