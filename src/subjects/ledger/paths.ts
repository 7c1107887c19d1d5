import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { ledger } from './dataset.ts';

/** Every page of the ledger: its wall, its problems. */
export function ledgerPaths({ newest }: AddressedCity): string[] {
  const state = newest.get(ledger.name);
  if (!state || state.size === 0) return [];
  return ['ledger', ...[...state.keys()].map((id) => `ledger/${id}`)];
}
