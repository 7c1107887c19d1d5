import { expect, test } from 'vitest';
import { exploreUrl } from './explore-url.ts';

const to = (facet: 'area' | 'state' | 'subdistrict' | 'month', value: string) => exploreUrl('zh', { facet, value });

test('a list is a choice of the explorer: its value, or the days of its month', () => {
  expect(to('state', 'overdue')).toBe('/zh/ledger/explore/?state=overdue');
  expect(to('subdistrict', 'S01-b80472fe')).toBe('/zh/ledger/explore/?subdistrict=S01-b80472fe');
  expect(to('month', '2028-02')).toBe('/zh/ledger/explore/?from=2028-02-01&to=2028-02-29');
});
