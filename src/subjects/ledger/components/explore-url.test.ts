import { expect, test } from 'vitest';
import { parseChoice } from '../explorer/choice.ts';
import { explorePlaceUrl, exploreUrl } from './explore-url.ts';

const to = (facet: 'area' | 'state' | 'subdistrict' | 'month', value: string) => exploreUrl('zh', { facet, value });

test('a list is a choice of the explorer: its value, or the days of its month', () => {
  expect(to('state', 'overdue')).toBe('/zh/ledger/explore/?state=overdue');
  expect(to('subdistrict', 'S01-b80472fe')).toBe('/zh/ledger/explore/?subdistrict=S01-b80472fe');
  expect(to('month', '2028-02')).toBe('/zh/ledger/explore/?from=2028-02-01&to=2028-02-29');
});

test('the problems of a place are those of its area with its text, which the explorer reads back', () => {
  const address = explorePlaceUrl('en', 'S01', '示例一路 & 二路');
  const choice = parseChoice(new URL(address, 'https://portal.example').searchParams);
  expect(address.startsWith('/en/ledger/explore/?q=')).toBe(true);
  expect([choice.text, choice.values.area]).toEqual(['示例一路 & 二路', ['S01']]);
});
