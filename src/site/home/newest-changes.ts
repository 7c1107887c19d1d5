import { compareText } from '../../core/compare-text.ts';

/** One line of what changed on the site. */
export interface LatestChange {
  kind: 'correction' | 'release' | 'article';
  title: string;
  href: string;
  on: string;
  isSample: boolean;
}

/** How many lines a city has where nothing was corrected yet. */
const linesAtFirst = 4;

/**
 * The newest `each` of the corrections and the newest `each` of the releases, of a dataset its newest release alone, as one
 * list by day, the newest first. Where nothing was corrected yet, the newest releases and articles, as many as there is
 * room for: a new city has published most of it on one day. All are given newest first.
 */
export function newestChanges(
  corrections: readonly LatestChange[],
  releases: readonly LatestChange[],
  articles: readonly LatestChange[],
  each: number,
): LatestChange[] {
  const newest = releases.filter(({ title }, at) => releases.findIndex((one) => one.title === title) === at);
  if (corrections.length === 0) return byDay([...articles, ...newest]).slice(0, linesAtFirst);
  return byDay([...corrections.slice(0, each), ...newest.slice(0, each)]);
}

const byDay = (changes: LatestChange[]): LatestChange[] => changes.sort((one, other) => compareText(other.on, one.on));
