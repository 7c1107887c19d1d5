import type { MigrationEntry, RegisterEntry } from '../define/release-entry.ts';
import { compareReleases } from './release-name.ts';

/** The change to a register of roots in which the root of a release was computed; null where that was on its own day. */
export function rootedIn([first]: readonly RegisterEntry[], release: string): MigrationEntry | null {
  return first?.kind === 'migration' && compareReleases(release, first.follows.release) <= 0 ? first : null;
}
