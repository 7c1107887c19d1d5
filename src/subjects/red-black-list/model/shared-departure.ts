import type { EntryView } from './list-entry.ts';

/** The day on which several entries were all taken off as fixed and verified; null where they left otherwise. */
export function sharedDeparture(entries: readonly Pick<EntryView, 'departure'>[]): string | null {
  const [first, ...others] = entries.map(({ departure }) => departure);
  if (first?.why !== 'delisted' || others.length === 0) return null;
  return others.every((other) => other?.why === 'delisted' && other.on === first.on) ? first.on : null;
}
