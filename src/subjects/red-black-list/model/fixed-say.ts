import type { Rectification } from './list-issues.ts';

/** What became of the issue before: there is none, it exposed nobody, or how far its places are fixed. */
export type FixedSay = 'first' | 'none-exposed' | 'all' | 'none' | 'some';

interface LastIssue {
  /** The name of the issue before; null = there is none. */
  previous: string | null;
  before: Pick<Rectification, 'entries' | 'rectified'> | null;
}

/** How far they are fixed; withdrawn entries are not counted, so an issue of these alone exposed nobody. */
export function fixedSay({ previous, before }: LastIssue): FixedSay {
  if (previous === null) return 'first';
  const total = before?.entries.length ?? 0;
  if (before === null || total === 0) return 'none-exposed';
  if (before.rectified === total) return 'all';
  return before.rectified === 0 ? 'none' : 'some';
}

/** What became of the places of the issue before; null where it has none to count. */
export const countedBefore = <Before extends LastIssue['before']>(last: {
  previous: string | null;
  before: Before;
}): Before | null => (['first', 'none-exposed'].includes(fixedSay(last)) ? null : last.before);
