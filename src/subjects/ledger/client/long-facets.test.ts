import { expect, test } from 'vitest';
import { longFacetOrder } from './long-facets.ts';

const values = Array.from({ length: 20 }, (_, at) => `v${at}`);
const counts = Uint32Array.from(values, (_, at) => at % 10);

test('the twelve most frequent come first, equals in the order of the ledger', () => {
  const { shown, hidden } = longFacetOrder(values, counts, [], false);
  expect(shown.slice(0, 4)).toEqual(['v9', 'v19', 'v8', 'v18']);
  expect([shown.length, hidden]).toEqual([12, 8]);
});

test('what is chosen is always shown', () => {
  expect(longFacetOrder(values, counts, ['v0'], false).shown).toContain('v0');
});

test('on request all are shown, those that would leave nothing too', () => {
  const { shown, hidden } = longFacetOrder(values, counts, [], true);
  expect([...shown].sort()).toEqual([...values].sort());
  expect(hidden).toBe(0);
});
