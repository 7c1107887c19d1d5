import type { Rectification } from './list-issues.ts';

/** How far the places are fixed that an issue exposed. */
export type FixedSay = 'none-exposed' | 'all' | 'none' | 'some';

/** How far they are fixed; withdrawn entries are not counted, so an issue of these alone exposed nothing. */
export function fixedSay(before: Pick<Rectification, 'entries' | 'rectified'> | null): FixedSay {
  const total = before?.entries.length ?? 0;
  if (before === null || total === 0) return 'none-exposed';
  if (before.rectified === total) return 'all';
  return before.rectified === 0 ? 'none' : 'some';
}
