import { expect, test } from 'vitest';
import { choosePages } from './choose-pages.ts';

const pages = Array.from({ length: 1000 }, (_, index) => `p${index}`);

test('a route with few pages is weighed whole', () => {
  expect(choosePages(pages.slice(0, 40), () => 1)).toHaveLength(40);
});

test('of a route with many pages the longest are weighed, and others at even steps', () => {
  const chosen = choosePages(pages, (page) => (page === 'p777' ? 9 : 1));
  expect(chosen[0]).toBe('p777');
  expect(chosen).toEqual(expect.arrayContaining(['p0', 'p50', 'p950']));
  expect(chosen.length).toBeLessThanOrEqual(40);
});
