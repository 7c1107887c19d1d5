import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';
import { facetGroups } from './list-facets.ts';

const entries = [
  entryOf({ id: '2026-W20-B01', category: 'market' }),
  entryOf({ id: '2026-W20-B02', category: 'garbage' }),
  entryOf({ id: '2026-W20-B03', category: 'dust' }),
  entryOf({ id: '2026-W20-B04', category: 'garbage' }),
];

test('the values of a facet are in the order asked for, then by code; none without entries is there', () => {
  const values = (order: string[]) =>
    facetGroups(entries, 'category', order).map(([value, those]) => `${value} ${those.length}`);
  expect(values(['garbage', 'pests', 'market'])).toEqual(['garbage 2', 'market 1', 'dust 1']);
  expect(values([])).toEqual(['dust 1', 'garbage 2', 'market 1']);
});

test('the status tells how far a problem has been fixed: the red list has none', () => {
  const red = entryOf({ id: '2026-W20-R01', list: 'red', rectify_by: null });
  expect(facetGroups([...entries, red], 'status').map(([value, those]) => `${value} ${those.length}`)).toEqual([
    'listed 4',
  ]);
  expect(facetGroups([...entries, red], 'list').map(([value]) => value)).toEqual(['black', 'red']);
});
