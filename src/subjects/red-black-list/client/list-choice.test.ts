import { expect, test } from 'vitest';
import { fits, printChoice, readChoice, toggled, type Facet } from './list-choice.ts';

const offered = (facet: Facet, value: string) => (facet === 'area' ? ['S01', 'S02'] : ['toilet']).includes(value);
const read = (query: string, ownArea: string | null = null) => readChoice(new URLSearchParams(query), offered, ownArea);

test('an entry fits that meets every choice; the counts of a facet ask the others alone', () => {
  const entry = { area: 'S01', category: 'toilet', list: 'black' };
  expect(fits(entry, {})).toBe(true);
  expect(fits(entry, { area: 'S01', category: 'toilet' })).toBe(true);
  expect(fits(entry, { area: 'S02', category: 'toilet' })).toBe(false);
  expect(fits(entry, { area: 'S02', category: 'toilet' }, 'area')).toBe(true);
  expect(fits(entry, { status: 'listed' })).toBe(false);
});

test('a value chosen again is let go; another takes its place', () => {
  expect(toggled({ area: 'S01', list: 'black' }, 'area', 'S01')).toEqual({ list: 'black' });
  expect(toggled({ area: 'S01' }, 'area', 'S02')).toEqual({ area: 'S02' });
});

test('an address that chooses nothing opens on the reader’s own district, where the page has it', () => {
  expect(read('', 'S02')).toEqual({ area: 'S02' });
  expect(read('utm=x', 'S02')).toEqual({ area: 'S02' });
  expect(read('', 'S09')).toEqual({});
  expect(read('')).toEqual({});
});

test('an address that chooses means what it says, whoever opens it', () => {
  expect(read('category=toilet', 'S02')).toEqual({ category: 'toilet' });
  expect(read('area=S01&list=nowhere', 'S02')).toEqual({ area: 'S01' });
});

test('every choice comes back from its address; all of them has one too, where a district would open instead', () => {
  for (const choice of [{}, { area: 'S01' }, { area: 'S02', category: 'toilet' }])
    for (const own of [null, 'S02']) expect(read(printChoice(choice, own), own)).toEqual(choice);
  expect(printChoice({}, null)).toBe('');
  expect(printChoice({}, 'S02')).toBe('area=all');
  expect(printChoice({ category: 'toilet', area: 'S01' }, null)).toBe('area=S01&category=toilet');
});
