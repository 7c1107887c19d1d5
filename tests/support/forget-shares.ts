import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cityCache } from '../../scripts/city-cache.ts';

/** Removes the share pictures that builds of a city keep, so that the next one draws them all; without a folder ours. */
export function forgetShares(city?: string): void {
  rmSync(join(cityCache(city), 'share-pictures'), { recursive: true, force: true });
}
