import { expect, test } from 'vitest';
import type { EntryView } from './list-entry.ts';
import { sharedDeparture } from './shared-departure.ts';

type Why = NonNullable<EntryView['departure']>['why'];
const left = (on: string, why: Why = 'delisted') => ({ departure: { on, why, note: null } });

test('several entries that left as fixed on one day are told so once; one alone, or another day or reason, is not', () => {
  expect(sharedDeparture([left('2026-06-22'), left('2026-06-22')])).toBe('2026-06-22');
  expect(sharedDeparture([left('2026-06-22')])).toBe(null);
  expect(sharedDeparture([left('2026-06-22'), left('2026-06-23')])).toBe(null);
  expect(sharedDeparture([left('2026-06-22'), left('2026-06-22', 'withdrawn')])).toBe(null);
  expect(sharedDeparture([left('2026-06-22', 'withdrawn'), left('2026-06-22', 'withdrawn')])).toBe(null);
  expect(sharedDeparture([])).toBe(null);
});
