import { expect, test } from 'vitest';
import { wholeLedger } from '../explorer/choice.ts';
import { changed, isFiltered, sortedBy, toggled, unfiltered } from './edit-choice.ts';

const later = { ...wholeLedger, page: 4 };

test('a value is chosen, and let go by choosing it again', () => {
  const chosen = toggled(wholeLedger, 'area', 'S02');
  expect(chosen.values.area).toEqual(['S02']);
  expect(toggled(toggled(chosen, 'area', 'S01'), 'area', 'S02').values.area).toEqual(['S01']);
});

test('whatever is changed begins at the first page', () => {
  expect([
    changed(later, { text: 'a' }),
    toggled(later, 'unit', 'x'),
    sortedBy(later, 'id'),
    unfiltered(later),
  ]).toEqual(expect.arrayContaining([expect.objectContaining({ page: 1 })]));
  expect(changed(later, { page: 2 }).page).toBe(2);
});

test('a column sorts upwards, the day found downwards; the same column again turns round', () => {
  const byPlace = sortedBy(wholeLedger, 'place');
  expect([byPlace.sort, byPlace.descending]).toEqual(['place', false]);
  expect(sortedBy(byPlace, 'place').descending).toBe(true);
  expect(sortedBy(byPlace, 'found').descending).toBe(true);
});

test('to remove all filters leaves order, day and comparison', () => {
  const choice = toggled(
    { ...wholeLedger, text: 'a', from: '2026-05-04', at: '2026-05-11', sort: 'id', compares: true },
    'state',
    'overdue',
  );
  expect(isFiltered(choice)).toBe(true);
  const free = unfiltered(choice);
  expect(isFiltered(free)).toBe(false);
  expect(free).toMatchObject({ at: '2026-05-11', sort: 'id', compares: true });
});
