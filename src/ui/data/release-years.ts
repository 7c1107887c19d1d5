import type { ComparedRelease } from '../../releases/state/published-release.ts';

/** Releases told with what they changed, and the older ones, a line each, by year. */
export interface ReleaseYears {
  told: ComparedRelease[];
  /** Newest first. */
  years: { year: string; releases: ComparedRelease[] }[];
}

/** The newest `most` of `releases` (newest first) are told; one more than that is no reason for a fold. */
export function releaseYears(releases: readonly ComparedRelease[], most: number): ReleaseYears {
  const count = releases.length > most + 1 ? most : releases.length;
  const byYear = Map.groupBy(releases.slice(count), ({ entry }) => entry.release.slice(0, 4));
  return { told: releases.slice(0, count), years: [...byYear].map(([year, those]) => ({ year, releases: those })) };
}
