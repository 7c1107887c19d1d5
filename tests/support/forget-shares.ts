import { globSync, rmSync } from 'node:fs';

/** Removes the share pictures that builds of this checkout keep, so that the next one draws them all. */
export function forgetShares(): void {
  for (const folder of globSync('node_modules/.astro*/**/share-pictures')) rmSync(folder, { recursive: true });
}
