import { compareText } from '../../core/compare-text.ts';

/** One line of what changed on the site. */
export interface LatestChange {
  kind: 'correction' | 'release';
  title: string;
  href: string;
  on: string;
  isSample: boolean;
}

/**
 * The newest `each` of the corrections and the newest `each` of the releases, of a dataset its newest release alone, as one
 * list by day, the newest first. Both are given newest first.
 */
export function newestChanges(
  corrections: readonly LatestChange[],
  releases: readonly LatestChange[],
  each: number,
): LatestChange[] {
  const newest = releases.filter(({ title }, at) => releases.findIndex((one) => one.title === title) === at);
  return [...corrections.slice(0, each), ...newest.slice(0, each)].sort((one, other) => compareText(other.on, one.on));
}
